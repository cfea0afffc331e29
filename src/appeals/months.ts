/** Calendar months, by the parts of a day. */
import { addDays, makeDay, type Day } from '../claim/day.ts';

/** What a rule says of October 30 and four months, since there is no February 30. */
export type NoSuchDay = 'last-of-month' | 'first-of-next-month';

/** The same date so many months later. Null when that lies outside the calendar. */
export function monthsAfter(day: Day, count: number, noSuchDay: NoSuchDay): Day | null {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const same = makeDay(Math.floor(months / 12), (months % 12) + 1, Number(day.slice(8)));
  if (same !== null) return same;
  const firstOfNext = makeDay(Math.floor((months + 1) / 12), ((months + 1) % 12) + 1, 1);
  if (firstOfNext === null || noSuchDay === 'first-of-next-month') return firstOfNext;
  return addDays(firstOfNext, -1);
}
