/** How long a member's clock runs: the raw last day before any moving, and the latest day that the rule supports. */
import { addDays, earliest, isDay, type Day } from '../claim/day.ts';
import { businessDaysAfter, rollForward } from './federal-holidays.ts';
import { monthsAfter } from './months.ts';
import type { MemberRule } from './rule.ts';
import { mayBeTolled, passingOver, type Period } from './tolling.ts';

/** Null for a placeholder such as 9999-12-31, whose last day lies outside the calendar. */
export function lastDay({ length }: Pick<MemberRule, 'length'>, start: Day): Day | null {
  const { count, unit, atMostMonths } = length;
  const counted = unit === 'business-days' ? businessDaysAfter(start, count) : addDays(start, count);
  if (!isDay(counted)) return null;
  const months = atMostMonths === undefined ? null : monthsAfter(start, atMostMonths, 'last-of-month');
  return months === null ? counted : earliest([counted, months]);
}

/** The days of a declared disaster do not count, where the member said that it hit them. */
export function outerDay(
  { id, outer }: Pick<MemberRule, 'id' | 'outer'>,
  start: Day,
  received: Day | null,
  disregarded: Period | null,
): Day | null {
  if (outer === null) return null;
  const from = outer.from === 'start' ? start : (received ?? addDays(start, outer.presumedReceipt ?? 0));
  const last = outer.unit === 'months' ? monthsAfter(from, outer.count, outer.noSuchDay ?? 'last-of-month') : addDays(from, outer.count);
  if (last === null || !isDay(last)) return null;
  const counted = disregarded === null || !mayBeTolled(id) ? last : passingOver(disregarded, from, last);
  return outer.rolling === 'forward' ? rollForward(counted) : counted;
}
