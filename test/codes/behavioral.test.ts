import { describe, expect, it } from 'vitest';
import { noAmounts, type Claim } from '../../src/claim/claim.ts';
import { unknownPlan } from '../../src/claim/plan.ts';
import { review } from '../../src/advice/review.ts';
import { pastedToSeen } from '../../src/reading/pasted.ts';
import { BehavioralWords, isBehavioral } from '../../src/codes/behavioral.ts';
import words from '../../src/codes/behavioral.json' with { type: 'json' };

interface Shown {
  services?: (string | null)[];
  codes?: (string | null)[];
  provider?: string;
  notes?: string[];
  coverage?: Claim['coverage'];
}

function asked({ services = [], codes = [], provider, notes = [], coverage = 'medical' }: Shown) {
  const count = Math.max(services.length, codes.length);
  return isBehavioral({
    coverage,
    provider: provider ?? null,
    notes: notes.map((text) => ({ code: null, text })),
    lines: Array.from({ length: count }, (_, at) => ({
      serviceDates: null,
      description: services[at] ?? null,
      procedureCode: codes[at] ?? null,
      amounts: noAmounts(),
      notes: [],
    })),
  });
}

it('its words have the shape that is written down', () => expect(BehavioralWords.safeParse(words).error?.issues).toBeUndefined());

describe('yes', () => {
  it.each<[string, Shown]>([
    ['a service that is named', { services: ['PSYCHOTHERAPY, 45 MINUTES'] }],
    ['in short', { services: ['PSYTX PT &/FAMILY 45 MIN'] }],
    ['a psychiatric evaluation', { services: ['Psychiatric diagnostic evaluation'] }],
    ['outpatient mental health', { services: ['Outpatient Mental Health'] }],
    ['intensive outpatient', { services: ['SUD Intensive Outpatient Program'] }],
    ['behavior analysis', { services: ['Applied behavior analysis, per 15 min'] }],
    ['one line of two', { services: ['Office visit', 'Individual therapy session'] }],
    ['a unit of a hospital', { services: ['Office visit'], provider: 'Lakeside Behavioral Health, LLC' }],
    ['a code and a credential', { codes: ['90837'], provider: 'Dana Reyes, LCSW' }],
    ['a code with a modifier and a credential', { codes: ['90834-95'], provider: 'R. Okafor LMFT' }],
    ['a procedure and a diagnosis', { codes: ['90834'], services: ['Office service, Dx F41.1'] }],
    ['a revenue code and a procedure', { codes: ['0905 / H0015'] }],
    ['a loose word and a credential', { services: ['Counseling'], provider: 'Ines Malik, LPC' }],
    [
      'a note that names the plan',
      { services: ['Office visit'], notes: ['This service is covered under your behavioral health benefit.'] },
    ],
    ['an office that passes it on', { services: ['Office visit'], notes: ['CO-301'] }],
  ])('%s', (_, shown) => {
    const { answer, because } = asked(shown);
    expect(answer).toBe('yes');
    expect(because.length).toBeGreaterThan(0);
  });
});

describe('no', () => {
  it.each<[string, Shown]>([
    ['laboratory', { services: ['LABORATORY'] }],
    ['imaging and surgery', { services: ['X-ray, chest, 2 views', 'Surgery'] }],
    ['physical therapy', { services: ['Physical therapy, 15 minutes'], provider: 'Motion Works PT' }],
    ['a code of the laboratory', { codes: ['80053'] }],
    ['dental', { coverage: 'dental', services: ['D2391'] }],
    ['a drug', { coverage: 'pharmacy', services: ['SERTRALINE 50 MG'] }],
  ])('%s', (_, shown) => expect(asked(shown).answer).toBe('no'));
});

describe('unknown', () => {
  it.each<[string, Shown]>([
    ['nothing is shown', {}],
    ['an office visit', { services: ['OFFICE VISIT'], provider: 'Dr. Ana Diaz, MD' }],
    ['a code alone is a hint', { codes: ['90837'] }],
    ['a credential alone is a hint', { services: ['Office visit'], provider: 'Dana Reyes, LCSW' }],
    ['a loose word alone is a hint', { services: ['Counseling'] }],
    ['an emergency room takes everyone', { services: ['Emergency room visit'], codes: ['99284'] }],
    ['a drug test may belong to such care', { services: ['LAB DRUG TEST, DEFINITIVE'] }],
    ['laboratory at a psychiatric hospital', { services: ['LABORATORY'], provider: 'Oak Psychiatric Hospital' }],
    ['one line says nothing', { services: ['LABORATORY', null], codes: [null, '99214'] }],
    [
      'a note on whom to ask',
      { services: ['Office visit'], notes: ['If you have questions about mental health and/or substance use services, call Evernorth.'] },
    ],
  ])('%s', (_, shown) => expect(asked(shown)).toEqual({ answer: 'unknown', because: [] }));

  it.each(['NUTRITIONAL COUNSELING', 'Genetic counseling', 'Smoking cessation counseling', 'Speech therapy', 'Recovery room'])(
    '%s beside a credential is no such care',
    (service) => expect(asked({ services: [service], provider: 'A. Lund, LCSW' }).answer).not.toBe('yes'),
  );

  it('a word that is denied does not count', () => {
    expect(asked({ services: ['Non-psychiatric admission'] }).answer).toBe('unknown');
    expect(asked({ services: ['Office visit'], notes: ['This is not a mental health benefit.'] }).answer).toBe('unknown');
  });
});

describe('in the report', () => {
  const reportOn = (name: string) => {
    const seen = pastedToSeen(
      { words: 'This service is not covered.', day: '2026-05-01', amount: '$90.00' },
      { id: 'e', on: '2026-05-10' },
    );
    if ('trouble' in seen) throw new Error(seen.trouble);
    const [claim] = seen.seen.claims;
    const line = { serviceDates: null, description: name, procedureCode: null, amounts: noAmounts(), notes: [0] };
    const entry = { ...seen.seen, claims: [{ ...claim!, coverage: 'medical' as const, lines: [line] }] };
    return review({ plan: unknownPlan(), entries: [entry] }, '2026-05-10', 'America/Chicago').claims[0]!;
  };

  it('the member is told who may handle it, and by which words we know', () => {
    const claim = reportOn('PSYCHOTHERAPY, 45 MINUTES');
    expect(claim.behavioral).toBe('yes');
    expect(claim.caveats.find((one) => one.includes('Evernorth Behavioral Health'))).toContain('(psychotherapy)');
  });

  it('nothing of it stands on a claim for other care, or where it is unknown', () => {
    for (const [name, answer] of [
      ['LABORATORY', 'no'],
      ['OFFICE VISIT', 'unknown'],
    ] as const) {
      const claim = reportOn(name);
      expect(claim.behavioral).toBe(answer);
      expect(claim.caveats.join(' ')).not.toContain('Evernorth');
    }
  });
});
