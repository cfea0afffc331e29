import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/case/case.ts';
import { noAmounts, type Claim } from '../../src/claim/claim.ts';
import { addDays } from '../../src/claim/day.ts';
import { CaseFile, type Entry, type SourceKind } from '../../src/claim/entry.ts';

const claim = (more: Partial<Claim> = {}): Claim => ({
  claimNumber: '1234567890',
  coverage: 'medical',
  patient: 'Ana Diaz',
  provider: 'Old Orchard Imaging',
  serviceDates: { from: '2026-05-01', to: '2026-05-01' },
  dates: [],
  status: null,
  network: 'unknown',
  amounts: noAmounts(),
  lines: [],
  notes: [],
  sentences: [],
  ...more,
});
const seen = (claims: Claim[], kind: SourceKind = 'claim-detail', appealControls: string[] = []): Entry => ({
  id: crypto.randomUUID(),
  kind: 'seen',
  on: '2026-11-22',
  source: { kind, outcome: 'read', rowsStated: null, rowsRead: claims.length, foldedPanels: 0, unread: [], appealControls },
  claims,
});
const known = (...entries: unknown[]) => caseOf(CaseFile.parse({ entries }));

describe('readings of one claim', () => {
  it('join by number, however it is spaced', () => {
    expect(known(seen([claim({ claimNumber: '123-456 7890' })]), seen([claim()])).claims).toHaveLength(1);
  });

  it('join by days, provider and charge where one has no number', () => {
    const amounts = { ...noAmounts(), billed: 5000 };
    expect(known(seen([claim({ claimNumber: null, amounts })], 'claim-list'), seen([claim({ amounts })])).claims).toHaveLength(1);
    expect(
      known(seen([claim({ claimNumber: null, amounts })], 'claim-list'), seen([claim({ amounts: { ...amounts, billed: 5001 } })])).claims,
    ).toHaveLength(2);
    expect(
      known(seen([claim({ claimNumber: null, amounts, provider: 'Briar Hill' })], 'claim-list'), seen([claim({ amounts })])).claims,
    ).toHaveLength(2);
  });

  it('stay apart by person, and a person is one whether the family name comes first or last', () => {
    const amounts = { ...noAmounts(), billed: 5000 };
    const of = (patient: string, claimNumber: string | null = null) => claim({ claimNumber, amounts, patient });
    expect(known(seen([of('Ana Diaz'), of('Ben Diaz')], 'claim-list')).claims).toHaveLength(2);
    expect(known(seen([of('Ana Diaz')], 'claim-list'), seen([of('Ben Diaz')])).claims).toHaveLength(2);
    expect(known(seen([of('DIAZ, ANA M.')], 'claim-list'), seen([of('Ana Diaz', '77')])).claims).toHaveLength(1);
  });

  it('on one page are two where anything differs: one visit paid, the same one again refused', () => {
    const visit = (status: string) => claim({ claimNumber: null, amounts: { ...noAmounts(), billed: 5000 }, status });
    expect(known(seen([visit('Paid'), visit('Denied')], 'claim-list')).claims).toHaveLength(2);
    expect(known(seen([visit('Paid'), visit('Paid')], 'claim-list')).claims).toHaveLength(1);
  });

  it('stay apart by number', () => expect(known(seen([claim(), claim({ claimNumber: '999' })])).claims).toHaveLength(2));

  it('let the detail win over the list, whichever came last, and keep the difference', () => {
    const detail = seen([claim({ amounts: { ...noAmounts(), patientResponsibility: 100 } })]);
    const list = seen([claim({ amounts: { ...noAmounts(), patientResponsibility: 900 } })], 'claim-list');
    for (const entries of [
      [detail, list],
      [list, detail],
    ]) {
      const [one] = known(...entries).claims;
      expect(one!.claim.amounts.patientResponsibility).toBe(100);
      expect(one!.differences).toMatchObject([{ field: 'patientResponsibility' }]);
    }
  });

  it('call names that differ only in capitals the same', () => {
    expect(known(seen([claim({ provider: 'OLD ORCHARD  IMAGING' })], 'claim-list'), seen([claim()])).claims[0]!.differences).toEqual([]);
  });

  it('never drop a date, in whatever order they come', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((offset) => addDays('2025-06-01', offset));
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.record({ what: fc.constantFrom('processed' as const, 'eob' as const, 'letter' as const), day }), { maxLength: 3 }),
          { minLength: 1, maxLength: 5 },
        ),
        (readings) => {
          const [one] = known(...readings.map((dates) => seen([claim({ dates })]))).claims;
          for (const date of readings.flat()) expect(one!.dates).toContainEqual(expect.objectContaining(date));
          expect(one!.dates.every((date) => readings.flat().some((read) => read.day === date.day && read.what === date.what))).toBe(true);
        },
      ),
    );
  });

  it('explain on one page a code that the other only names', () => {
    const bare = claim({
      lines: [{ serviceDates: null, description: null, procedureCode: null, amounts: noAmounts(), notes: [0] }],
      notes: [{ code: 'NT', text: '' }],
    });
    const [one] = known(seen([bare]), seen([claim({ notes: [{ code: 'NT', text: 'Not covered.' }] })], 'letter')).claims;
    expect(one!.claim.notes[one!.claim.lines[0]!.notes[0]!]!.text).toBe('Not covered.');
  });
});

describe('what was told', () => {
  const told = (about: string | null, fact: object) => ({ kind: 'told', claim: about, told: fact });

  it('reaches the claim that it names, and every claim when it names none', () => {
    const { claims } = known(
      seen([claim(), claim({ claimNumber: '999' })]),
      told('999', { fact: 'care', care: 'past' }),
      told(null, { fact: 'everything-attached' }),
    );
    expect(claims.map((one) => one.told.map((fact) => fact.fact))).toEqual([['everything-attached'], ['care', 'everything-attached']]);
  });

  it('still reaches a claim without number after its charge was corrected', () => {
    const amounts = { ...noAmounts(), billed: 5000 };
    const first = known(seen([claim({ claimNumber: null, amounts })]));
    const key = first.claims[0]!.key;
    const { claims } = known(
      seen([claim({ claimNumber: null, amounts })]),
      told(key, { fact: 'correction', field: 'billed', value: 7000 }),
      told(key, { fact: 'care', care: 'ongoing' }),
    );
    expect(claims[0]!.claim.amounts.billed).toBe(7000);
    expect(claims[0]!.told).toHaveLength(2);
    expect(claims[0]!.key).toBe(key);
  });

  it('reaches one paste and not the other', () => {
    const [a, b] = [
      seen([claim({ claimNumber: null, serviceDates: null })], 'pasted'),
      seen([claim({ claimNumber: null, serviceDates: null })], 'pasted'),
    ];
    const { claims } = known(a, b, told(b.id, { fact: 'care', care: 'past' }));
    expect(claims.map((one) => one.told.length)).toEqual([0, 1]);
  });

  it('corrects only what we know, and only with a value of its kind', () => {
    for (const fact of [
      { field: '__proto__', value: 1 },
      { field: 'billed', value: 'much' },
      { field: 'nonsense', value: 1 },
      { field: 'serviceDate', value: '2026-02-30' },
    ]) {
      const [one] = known(seen([claim()]), told(null, { fact: 'correction', ...fact })).claims;
      expect(one!.claim).toEqual(claim({ dates: [] }));
    }
  });

  it('lets a date told by mistake be told again, and keeps what was printed', () => {
    const date = (what: string, day: string) => ({ kind: 'told', told: { fact: 'notice-date', what, day } });
    const printed = seen([claim({ dates: [{ what: 'processed', day: '2026-10-01' }] })]);
    const [one] = known(printed, date('letter', '2025-11-10'), date('eob', '2026-11-01'), date('letter', '2026-11-10')).claims;
    expect(one!.dates.map(({ what, day }) => `${what} ${day}`)).toEqual(['processed 2026-10-01', 'eob 2026-11-01', 'letter 2026-11-10']);
  });

  it('adds a corrected date and drops none', () => {
    const [one] = known(
      seen([claim({ dates: [{ what: 'processed', day: '2026-06-01' }] })]),
      told(null, { fact: 'correction', field: 'processedDate', value: '2026-07-01' }),
    ).claims;
    expect(one!.dates.map((date) => date.day)).toEqual(['2026-06-01', '2026-07-01']);
  });
});

describe('the portal’s control', () => {
  it('belongs to the claim whose page shows it, never to one of several', () => {
    expect(known(seen([claim()], 'claim-detail', ['Dispute this'])).claims[0]!.appealControl).toBe('Dispute this');
    expect(
      known(seen([claim(), claim({ claimNumber: '999' })], 'claim-list', ['Dispute this'])).claims.map((one) => one.appealControl),
    ).toEqual([null, null]);
  });
});
