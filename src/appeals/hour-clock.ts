/**
 * Clocks of Cigna that count elapsed hours, in a real zone: 72 hours from 10:00 before a clock change end at 11:00 or 9:00.
 * A day without its hour is taken as its last minute, and then nothing is called missed before the next day.
 */
import { addDays, type Day } from '../claim/day.ts';
import { standing, type Deadline } from './deadline.ts';
import { isCountable } from './owed-deadline.ts';
import type { OwedRule } from './rule.ts';
import { momentOf, wallTime, type WallTime } from './zoned-time.ts';

export interface HourFacts {
  /** When it arrived; the hour is null when only the day is known. */
  received: { day: Day; time: string | null };
  zone: string;
}

export interface HourDeadline extends Deadline {
  /** The very minute, in the zone asked for; null when the hour of arrival is not known. */
  dueAt: (WallTime & { offset: string }) | null;
}

export function hourDeadline(rule: OwedRule, { received, zone }: HourFacts, today: Day): HourDeadline {
  if (rule.length?.unit !== 'hours') throw new Error(`${rule.id} counts no hours`);
  const always = { ...standing(rule), actBy: null, outer: null, aimBy: null };
  if (!isCountable(received.day)) return { ...always, countedFrom: null, state: 'date-needed', dueAt: null };
  const from = momentOf({ day: received.day, time: received.time ?? '23:59' }, zone);
  const due = wallTime(from + rule.length.count * 3_600_000, zone);
  const isExact = received.time !== null;
  return {
    ...always,
    dueOn: due.day,
    checkOn: due.day,
    assertOn: isExact ? due.day : addDays(due.day, 1),
    countedFrom: { day: received.day, what: rule.startsOn[0]!.what },
    // Of today only the day is known, so on the day itself the hour may still be to come.
    state: today > due.day ? 'overdue' : today === due.day ? 'check' : 'running',
    dueAt: isExact ? due : null,
  };
}
