/**
 * What each person, and the family, has met of the year's limits, on one side of the network, and what is left.
 * Embedded: a person's own deductible counts until the family's is met. Not embedded (aggregate): only the family's counts.
 */
import type { Cents } from '../claim/money.ts';
import type { NetworkTerms } from '../claim/plan.ts';
import type { Left } from './share.ts';

interface Tally {
  deductible: Cents;
  outOfPocket: Cents;
}

export interface Met {
  byPerson: ReadonlyMap<string, Tally>;
  family: Tally;
}

export const nothingMet: Met = { byPerson: new Map(), family: { deductible: 0, outOfPocket: 0 } };

export type LimitGap = 'deductible' | 'family-rule';

export function leftOf(terms: NetworkTerms, met: Met, person: string): Left | LimitGap {
  const own = met.byPerson.get(person) ?? { deductible: 0, outOfPocket: 0 };
  const deductible = deductibleLeft(terms, own.deductible, met.family.deductible);
  if (typeof deductible === 'string') return deductible;
  const { individual = null, family = null } = terms.outOfPocketMax ?? {};
  const limits = [
    ...(individual === null ? [] : [individual - own.outOfPocket]),
    ...(family === null ? [] : [family - met.family.outOfPocket]),
  ];
  return { deductible, outOfPocket: limits.length === 0 ? null : Math.max(0, Math.min(...limits)) };
}

function deductibleLeft({ deductible }: NetworkTerms, own: Cents, family: Cents): Cents | LimitGap {
  if (deductible === undefined) return 'deductible';
  const { individual, embedded } = deductible;
  if (deductible.family === null) return individual === null ? 'deductible' : Math.max(0, individual - own);
  const leftOfFamily = Math.max(0, deductible.family - family);
  if (embedded === false || individual === null) return leftOfFamily;
  return embedded === null ? 'family-rule' : Math.max(0, Math.min(individual - own, leftOfFamily));
}

/** Whether what others of the family have met changes what this person owes. */
export const countsFamily = ({ deductible, outOfPocketMax }: NetworkTerms): boolean =>
  (deductible?.family ?? null) !== null || (outOfPocketMax?.family ?? null) !== null;

export function plus(met: Met, person: string, { deductible, outOfPocket }: Tally): Met {
  if (deductible === 0 && outOfPocket === 0) return met;
  const own = met.byPerson.get(person) ?? { deductible: 0, outOfPocket: 0 };
  return {
    byPerson: new Map(met.byPerson).set(person, { deductible: own.deductible + deductible, outOfPocket: own.outOfPocket + outOfPocket }),
    family: { deductible: met.family.deductible + deductible, outOfPocket: met.family.outOfPocket + outOfPocket },
  };
}
