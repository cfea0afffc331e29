/**
 * What the invented family could tell Recourse, in the form of its messages: the plan's money rules, a bill that asks too much, and a
 * provider that was said to be in network. With it, practice claims show a wrong share with its sum, a bill compared and a wrong status.
 */
export const toldPlan = {
  terms: {
    year: { starts: '01-01' },
    inNetwork: {
      deductible: { individual: 50000, family: null, embedded: null },
      coinsurancePercent: 20,
      outOfPocketMax: { individual: 300000, family: null },
      copays: { 'office-visit': 3000, specialist: 3000, emergency: 25000 },
    },
    metBefore: { day: '2026-01-01' },
  },
};

/** `claim`: the id of a practice claim. Days are those around `practiceDay`. */
export const toldFacts = [
  { claim: 'nothing-refused', told: { fact: 'performed', what: 'office visit, blood test and a shot', happened: true } },
  { claim: 'copay-only', told: { fact: 'bill', amount: 13755, day: '2026-11-18' } },
  { claim: 'out-of-network', told: { fact: 'network-verified', network: 'in', on: '2026-07-10', how: 'by phone' } },
];
