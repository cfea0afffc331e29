/** Which year a claim counts in, and when its share was worked out: the order of processing, not of care. */
import type { Claim } from '../claim/claim.ts';
import { makeDay, type Day } from '../claim/day.ts';
import type { PlanTerms } from '../claim/plan.ts';
import { fixedShareOf } from './amounts.ts';

/** First day of the plan's year that holds this day. A year that nobody told begins on January 1. */
export function yearStartOf(day: Day, { year }: PlanTerms): Day {
  const [month, first] = (year?.starts ?? '01-01').split('-').map(Number) as [number, number];
  const start = (of: number): Day => makeDay(of, month, first) ?? makeDay(of, month, 1) ?? `${of}-01-01`;
  const ownYear = Number(day.slice(0, 4));
  return start(ownYear) <= day ? start(ownYear) : start(ownYear - 1);
}

/**
 * Claims of one day are taken in the only order in which a plan can have come to what it printed: first those that went to the deductible
 * alone, then those that ended it, then those after it.
 */
export function rankOfDay({ amounts }: Pick<Claim, 'amounts'>): number {
  const fixed = fixedShareOf(amounts) ?? 0;
  const coinsurance = amounts.coinsurance ?? 0;
  if (fixed > 0) return coinsurance === 0 ? 0 : 1;
  return coinsurance > 0 ? 2 : 3;
}
