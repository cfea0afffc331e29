/**
 * A clock of Cigna, the plan's administrator or a reviewer. It must never be called missed too early, because that leads people
 * to skip steps: `dueOn` is the law's day, `checkOn` the next business day, `assertOn` a week after, moved forward.
 * What is not known is taken so that the day comes later: levels not told are one level, plain mail took five days.
 */
import { addDays, daysBetween, isDay, type Day } from '../claim/day.ts';
import { standing, type Deadline } from './deadline.ts';
import { businessDayFrom, businessDaysAfter } from './federal-holidays.ts';
import type { OwedRule } from './rule.ts';

/** Days that a letter may be in the mail, to Cigna and back. */
const MAIL_THERE = 5;
const MAIL_BACK = 7;

export interface OwedFacts {
  /** The day it arrived: portal or fax timestamp, certified-mail receipt, or what a letter of theirs says. */
  received: Day | null;
  /** The day it was mailed, where nobody knows when it arrived. */
  mailed: Day | null;
  /** Levels of internal appeal. */
  levels: number | null;
  /** They wrote in time that they need longer. */
  extended: boolean;
  /** They asked for facts on a day, and the member answered on another; the clock stands still between. */
  stopped: { from: Day; to: Day | null } | null;
}

/** A placeholder such as 9999-12-31 has no days after it to count. */
export const isCountable = (start: Day): boolean => isDay(addDays(start, 800));

/** For a clock of days. Those of hours are in `hour-clock.ts`. */
export function owedDeadline(rule: OwedRule, facts: OwedFacts, today: Day): Deadline {
  const start = facts.received ?? (facts.mailed === null ? null : addDays(facts.mailed, MAIL_THERE));
  const always = { ...standing(rule), actBy: null, outer: null, aimBy: null };
  if (start === null || !isCountable(start)) return { ...always, countedFrom: null, state: 'date-needed' };
  const countedFrom = { day: start, what: rule.startsOn[0]!.what };
  if (facts.stopped !== null && facts.stopped.to === null) return { ...always, countedFrom, state: 'running' };
  const days = owedDays(rule, start, facts);
  return { ...always, ...days, countedFrom, state: owedState(days, today) };
}

/** The three days of a clock that ends on `due`, and of which the member hears by `noticeBy`. */
export function afterDue(due: Day, noticeBy: Day = due) {
  return { dueOn: due, checkOn: businessDaysAfter(noticeBy, 1), assertOn: businessDayFrom(addDays(noticeBy, MAIL_BACK)) };
}

function owedDays(rule: OwedRule, start: Day, facts: OwedFacts) {
  const { length, chaseAfter } = rule;
  if (length === null) {
    return { dueOn: null, checkOn: chaseAfter === null ? null : businessDayFrom(addDays(start, chaseAfter)), assertOn: null };
  }
  if (length.unit === 'hours') throw new Error(`${rule.id} counts hours`);
  const ofTwo = facts.levels !== null && facts.levels > 1 ? length.ofTwoLevels : undefined;
  const count = (ofTwo ?? length.count) + (facts.extended ? (length.extension ?? 0) : 0);
  const stood = facts.stopped === null || facts.stopped.to === null ? 0 : Math.max(0, daysBetween(facts.stopped.from, facts.stopped.to));
  const due = length.unit === 'business-days' ? businessDaysAfter(start, count) : addDays(start, count);
  const moved = addDays(due, stood);
  return afterDue(moved, businessDaysAfter(moved, length.noticeWithin ?? 0));
}

type OwedDays = Pick<Deadline, 'dueOn' | 'checkOn' | 'assertOn'>;

export function owedState({ checkOn, assertOn }: OwedDays, today: Day): Deadline['state'] {
  if (assertOn !== null && today >= assertOn) return 'overdue';
  return checkOn !== null && today >= checkOn ? 'check' : 'running';
}
