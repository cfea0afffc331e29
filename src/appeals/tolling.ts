/**
 * What may move an outer date, and never the date to act by: a declared disaster that hit the member (29 USC 1148), and the
 * days in which the reviewer that HHS runs could not be reached. Both need a notice of the agency; periods are told, not known.
 */
import { addDays, daysBetween, earliest, latest, type Day } from '../claim/day.ts';
import disasterTolling from './rules/disaster-tolling.json' with { type: 'json' };
import interruption from './rules/hhs-interruption.json' with { type: 'json' };

/** Both days belong to it. */
export interface Period {
  from: Day;
  to: Day;
}

/** Whether a disaster may move the outer date of that rule at all. */
export const mayBeTolled = (rule: string): boolean => disasterTolling.moves.includes(rule);

/** The last day of a clock, when the days of the period do not count: at most one year of them. */
export function passingOver(period: Period, start: Day, last: Day): Day {
  const from = latest([period.from, addDays(start, 1)])!;
  const to = earliest([period.to, addDays(from, disasterTolling.effect.disregardUpTo - 1)])!;
  if (from > last || to < from) return last;
  const run = daysBetween(start, from) - 1;
  return addDays(to, daysBetween(start, last) - run);
}

/** The last day of a request to the reviewer that HHS runs, when it fell into the interruption of 2026. */
export function afterInterruption(last: Day): Day {
  const { lastDaysFrom, lastDaysTo, movedTo } = interruption.effect;
  return last >= lastDaysFrom && last <= lastDaysTo ? movedTo : last;
}
