/** Whole years against the plan's terms: each of the three answers, with the sum laid out. */
import { describe, expect, it } from 'vitest';
import type { PlanTerms } from '../../src/claim/plan.ts';
import { checkShares, type ShareCheck, type ShareClaim } from '../../src/cost-share/check.ts';
import { claimOf, priced, type Invented } from './invented.ts';

const terms: PlanTerms = {
  year: { starts: '01-01' },
  inNetwork: {
    deductible: { individual: 150_000, family: null, embedded: null },
    coinsurancePercent: 20,
    outOfPocketMax: { individual: 500_000, family: null },
    copays: { 'office-visit': 3_000, specialist: 5_000, emergency: 25_000 },
  },
  metBefore: { day: '2026-01-01', inNetwork: { deductible: { 'Ana Example': 0 } } },
};
const share = (id: string, invented: Invented, more: Partial<ShareClaim> = {}): ShareClaim => {
  const claim = claimOf(invented);
  return { id, claim, processedOn: claim.dates[0]?.day ?? null, decided: true, inNetworkByLaw: false, ...more };
};
const checked = (claims: ShareClaim[], plan: PlanTerms | null = terms): ShareCheck[] => {
  const found = checkShares(claims, plan);
  return claims.map(({ id }) => found.get(id)!);
};
const scan = (allowed: number, parts: Parameters<typeof priced>[1], more: Invented = {}): Invented => ({
  lines: [{ description: 'MRI', amounts: priced(allowed, parts) }],
  ...more,
});

describe('a year in order', () => {
  const year = [
    share('a', scan(100_000, { deductible: 100_000 }, { processed: '2026-02-01', day: '2026-01-20' })),
    share('b', scan(100_000, { deductible: 50_000, coinsurance: 10_000 }, { processed: '2026-03-01', day: '2026-02-20' })),
    share('c', scan(33_333, { coinsurance: 6_667 }, { processed: '2026-04-01', day: '2026-03-20' })),
  ];

  it('right to the cent is clear, in any order of the list', () => {
    expect(checked(year).map(({ outcome }) => outcome)).toEqual(['clear', 'clear', 'clear']);
    expect(checked(year.toReversed()).map(({ outcome }) => outcome)).toEqual(['clear', 'clear', 'clear']);
  });

  it('a deductible that was met is charged again: found, with the sum', () => {
    const [, , wrong] = checked([
      year[0]!,
      year[1]!,
      share('c', scan(50_000, { deductible: 50_000 }, { processed: '2026-04-01', day: '2026-03-20' })),
    ]);
    expect(wrong).toMatchObject({ outcome: 'found', should: 10_000, printed: 50_000, lines: [0] });
    expect(wrong!.working).toEqual([
      "MRI: the plan's price is $500.00.",
      'You pay 20% of $500.00. That is $100.00.',
      'So your share should be $100.00. The page says $500.00.',
      'That is $400.00 too much.',
    ]);
  });

  it('a percentage that is too high: found', () => {
    expect(checked([year[0]!, year[1]!, share('c', scan(50_000, { coinsurance: 15_000 }, { processed: '2026-04-01' }))])[2]).toMatchObject({
      outcome: 'found',
      should: 10_000,
    });
  });

  it('care is counted by the day it was processed, not by the day it was given', () => {
    const late = share('late', scan(100_000, { coinsurance: 20_000 }, { processed: '2026-05-01', day: '2026-01-02' }));
    expect(checked([late, ...year]).map(({ outcome }) => outcome)).toEqual(['clear', 'clear', 'clear', 'clear']);
  });

  it('two claims of one day are taken in the order that the page allows', () => {
    const day = { processed: '2026-02-01' };
    const claims = [
      share('after', scan(50_000, { coinsurance: 10_000 }, day)),
      share('before', scan(150_000, { deductible: 150_000 }, day)),
    ];
    expect(checked(claims).map(({ outcome }) => outcome)).toEqual(['clear', 'clear']);
    expect(checked(claims)[0]!.assumed).toContain('order');
  });

  it('the yearly limit cuts a share', () => {
    const big = scan(2_000_000, { deductible: 150_000, coinsurance: 350_000 }, { processed: '2026-02-01' });
    const next = scan(10_000, {}, { processed: '2026-03-01' });
    expect(checked([share('big', big), share('next', next)]).map(({ outcome }) => outcome)).toEqual(['clear', 'clear']);
    expect(checked([share('big', big), share('over', scan(10_000, { coinsurance: 2_000 }, { processed: '2026-03-01' }))])[1]).toMatchObject(
      { outcome: 'found', should: 0 },
    );
  });

  it('a new plan year starts anew', () => {
    const next = share('next', scan(50_000, { deductible: 50_000 }, { processed: '2027-01-20', day: '2027-01-05' }));
    expect(checked([...year, next])[3]).toMatchObject({ outcome: 'cannot-tell', missing: 'met-before' });
  });
});

describe('copays', () => {
  const visit = (parts: Parameters<typeof priced>[1], description = 'OFFICE VISIT'): ShareClaim =>
    share('visit', { lines: [{ description, amounts: priced(12_500, parts) }] });
  it.each([
    ['its own copay', visit({ copay: 3_000 }), 'clear'],
    ["a specialist's, which the line does not tell apart", visit({ copay: 5_000 }), 'clear'],
    ['more than either', visit({ copay: 7_500 }), 'found'],
    ['the deductible in its place', visit({ deductible: 12_500 }), 'found'],
    [
      'an emergency copay with a percentage on top may be the plan',
      share('er', { lines: [{ description: 'EMERGENCY ROOM', amounts: priced(200_000, { copay: 25_000, coinsurance: 30_000 }) }] }),
      'cannot-tell',
    ],
    ['a copay of no name that the plan has', visit({ copay: 5_000 }, 'MEDICAL CARE'), 'clear'],
    ['a copay that the plan does not have', visit({ copay: 4_000 }, 'MEDICAL CARE'), 'cannot-tell'],
    ['a checkup at no cost', visit({}, 'PREVENTIVE EXAM'), 'clear'],
  ])('%s', (_, claim, outcome) => expect(checked([claim])[0]!.outcome).toBe(outcome));
});

describe('what it cannot tell', () => {
  const scanned = scan(50_000, { deductible: 50_000 });
  const without = (part: Partial<PlanTerms>): PlanTerms => ({ ...terms, ...part });
  it.each<[string, ShareClaim, PlanTerms | null, string]>([
    ['no terms', share('a', scanned), null, 'terms'],
    ['terms of the other side only', share('a', scan(50_000, { coinsurance: 10_000 }, { network: 'out' })), terms, 'network-terms'],
    ['network not known', share('a', scan(50_000, { deductible: 50_000 }, { network: 'unknown' })), terms, 'network'],
    ['not decided', share('a', scanned, { decided: false }), terms, 'decision'],
    ['dental', share('a', { ...scanned, coverage: 'dental' }), terms, 'other-coverage'],
    ['another plan paid', share('a', { ...scanned, amounts: { otherPlanPaid: 100 } }), terms, 'other-plan'],
    [
      'no price',
      share('a', { lines: [{ description: 'MRI', amounts: { patientResponsibility: 50_000, notCovered: 0 } }] }),
      terms,
      'allowed',
    ],
    ['no day', share('a', { ...scanned, day: null }), terms, 'service-date'],
    ['nothing said of what was met', share('a', scanned), without({ metBefore: undefined }), 'met-before'],
    ['no deductible told', share('a', scanned), without({ inNetwork: { coinsurancePercent: 20 } }), 'deductible'],
    [
      'no percentage told',
      share('a', scanned),
      without({ inNetwork: { deductible: { individual: 1, family: null, embedded: null } } }),
      'coinsurance',
    ],
    [
      'a family deductible of unknown kind',
      share('a', scanned),
      without({ inNetwork: { ...terms.inNetwork, deductible: { individual: 1, family: 2, embedded: null } } }),
      'family-rule',
    ],
    [
      'a family deductible without what was met',
      share('a', scanned),
      without({ metBefore: undefined, inNetwork: { ...terms.inNetwork, deductible: { individual: 100, family: 200, embedded: true } } }),
      'met-before',
    ],
    ['less than our sum', share('a', scan(50_000, { deductible: 20_000 })), terms, 'less'],
  ])('%s', (_, claim, plan, missing) => expect(checked([claim], plan)[0]).toMatchObject({ outcome: 'cannot-tell', missing }));

  it('a claim behind one that was not read in full', () => {
    const row = share('row', { amounts: { billed: 90_000, planPaid: 10_000, patientResponsibility: 60_000 }, processed: '2026-02-01' });
    expect(checked([row, share('a', scanned)])[1]).toMatchObject({ outcome: 'cannot-tell', missing: 'earlier-claim' });
  });

  it('what was met of nobody else: a share above any reading of the terms is found all the same', () => {
    expect(
      checked(
        [share('a', scan(50_000, { deductible: 50_000 }))],
        without({
          metBefore: undefined,
          inNetwork: { deductible: { individual: 10_000, family: null, embedded: null }, coinsurancePercent: 20 },
        }),
      )[0],
    ).toMatchObject({ outcome: 'found', should: 18_000 });
  });
});

describe('a share of nothing', () => {
  it('needs no terms', () =>
    expect(checked([share('a', scan(50_000, {}))], null)[0]).toMatchObject({ outcome: 'clear', nothingOwed: true }));
  it('but a claim of zeros that was not decided is not one', () =>
    expect(checked([share('a', { amounts: { ...priced(0) } })], null)[0]!.outcome).toBe('cannot-tell'));
});

describe('families', () => {
  const family = (embedded: boolean): PlanTerms => ({
    ...terms,
    inNetwork: { deductible: { individual: 100_000, family: 200_000, embedded }, coinsurancePercent: 20 },
    metBefore: { day: '2026-01-01', inNetwork: { deductible: { 'Ana Example': 0, 'Ben Example': 0, 'Cy Example': 0 } } },
  });
  const of = (patient: string, at: number, allowed: number, parts: Parameters<typeof priced>[1]): ShareClaim =>
    share(`${patient} ${at}`, scan(allowed, parts, { patient, processed: `2026-0${at}-01` }));
  it('embedded: each their own, then nobody', () => {
    const claims = [
      of('EXAMPLE, ANA', 2, 120_000, { deductible: 100_000, coinsurance: 4_000 }),
      of('Ben Example', 3, 60_000, { deductible: 60_000 }),
      of('Cy Example', 4, 60_000, { deductible: 40_000, coinsurance: 4_000 }),
      of('Ben Example', 5, 10_000, { coinsurance: 2_000 }),
    ];
    expect(checked(claims, family(true)).map(({ outcome }) => outcome)).toEqual(['clear', 'clear', 'clear', 'clear']);
  });
  it('aggregate: all together, and the same shares are wrong', () => {
    const claims = [
      of('Ana Example', 2, 220_000, { deductible: 200_000, coinsurance: 4_000 }),
      of('Ben Example', 3, 10_000, { coinsurance: 2_000 }),
    ];
    expect(checked(claims, family(false)).map(({ outcome }) => outcome)).toEqual(['clear', 'clear']);
    expect(checked(claims, family(true))[0]).toMatchObject({ outcome: 'found', should: 124_000 });
  });
  it('in the middle of the year every one that has claims must be listed', () => {
    const middle = (names: Record<string, number>): PlanTerms => ({
      ...family(true),
      metBefore: { day: '2026-02-15', inNetwork: { deductible: names } },
    });
    const claims = [of('Ben Example', 3, 60_000, { deductible: 60_000 }), of('Ana Example', 4, 60_000, { deductible: 60_000 })];
    expect(checked(claims, middle({ 'Ben Example': 0 }))[0]).toMatchObject({ outcome: 'cannot-tell', missing: 'met-before' });
    expect(checked(claims, middle({ 'Ben Example': 0, 'Ana Example': 40_000 })).map(({ outcome }) => outcome)).toEqual(['clear', 'clear']);
  });
});

it('the law puts an emergency out of network on the in-network side, and says so', () => {
  const claim = share('er', scan(50_000, { deductible: 50_000 }, { network: 'out' }), { inNetworkByLaw: true });
  expect(checked([claim])[0]).toMatchObject({ outcome: 'clear', assumed: expect.arrayContaining(['no-surprises']) as unknown });
});

it('an unknown benefit that cost less does not make the next claim look too dear', () => {
  const free = share('free', scan(150_000, {}, { processed: '2026-02-01' }));
  const next = share('next', scan(50_000, { deductible: 50_000 }, { processed: '2026-03-01' }));
  expect(checked([free, next])[1]!.outcome).toBe('clear');
});
