/**
 * A clock that runs for the member, as two dates: `actBy`, the earliest defensible one, and `outer`, the latest that the rule
 * supports. No state says that a right is lost. Only the day the notice was received, told by the member, feeds `outer`.
 * Where the printed date is the one to act by, nothing was counted: `countedFrom` is null.
 * Ask `appliesTo` first: this counts for every plan.
 */
import type { DateKind } from '../claim/claim.ts';
import { addDays, daysBetween, isDay, latest, type Day } from '../claim/day.ts';
import { rollBack } from './federal-holidays.ts';
import type { Rule } from './rule.ts';

/** Days by mail that `aimBy` keeps free before `actBy`. */
const MAIL = 14;
/** So many days or fewer to `actBy` are `soon`. */
const SOON = 30;

/** Equal to the report's own type, which this room may not import. */
export interface Deadline {
  rule: string;
  ref: string;
  who: 'member' | 'cigna';
  actBy: Day | null;
  outer: Day | null;
  aimBy: Day | null;
  dueOn: Day | null;
  checkOn: Day | null;
  assertOn: Day | null;
  countedFrom: { day: Day; what: DateKind | 'service' } | null;
  state: 'open' | 'soon' | 'late-maybe-in-time' | 'probably-late' | 'date-needed' | 'running' | 'check' | 'overdue';
  evidence: 'P' | 'Q' | 'R' | 'GK';
  readOn: Day;
  source: { citation: string; url: string | null };
}

export interface ClockFacts {
  /** Every date printed about this refusal. Those that do not start the rule's clock are passed over. */
  dates: readonly { what: DateKind; day: Day }[];
  /** The day the member got the notice, as told. */
  received: Day | null;
  /** The deadline that the notice itself prints. */
  printed: Day | null;
  serviceFrom: Day | null;
}

export function memberDeadline(rule: Rule, facts: ClockFacts, today: Day): Deadline {
  const start = startOf(rule, facts);
  return { ...standing(rule), ...(start === null ? planned(rule, facts, today) : counted(rule, start, facts, today)) };
}

/** The notice prints less time than the federal minimum: act by the printed date, and ask whether that is allowed. */
export function shorterThanMinimum(rule: Rule, facts: ClockFacts): boolean {
  const start = startOf(rule, facts);
  return start !== null && facts.printed !== null && facts.printed < start.lastDay;
}

function counted(rule: Rule, start: Start, { received, printed }: ClockFacts, today: Day) {
  const safe = rollBack(start.lastDay);
  const printedWins = printed !== null && printed < safe;
  const actBy = printedWins ? rollBack(printed) : safe;
  const supported = [
    rule.outer === 'receipt' ? lastDay(rule, received ?? start.day) : null,
    printed !== null && printed > safe ? printed : null,
  ].filter((day) => day !== null);
  // A receipt before the notice's own date cannot be; it must not pull `outer` before `actBy`.
  const outer = supported.length === 0 ? null : latest([...supported, actBy]);
  return {
    actBy,
    outer,
    aimBy: addDays(actBy, -MAIL),
    countedFrom: printedWins ? null : { day: start.day, what: start.what },
    state: stateOf(actBy, received === null ? null : outer, today),
  };
}

/**
 * Nobody knows yet when the notice was sent. For care that is over it is rarely older than the care, so we plan on that.
 * For care still to come it surely is older: then there is nothing to plan on but a printed date.
 */
function planned(rule: Rule, { printed, serviceFrom }: ClockFacts, today: Day) {
  const careEnds = serviceFrom === null || serviceFrom > today ? null : lastDay(rule, serviceFrom);
  const byService = careEnds === null ? null : rollBack(careEnds);
  const byNotice = printed === null ? null : rollBack(printed);
  const noticeIsBetter = byNotice !== null && (byService === null || byNotice < byService || byService < today);
  return {
    actBy: null,
    outer: null,
    aimBy: noticeIsBetter ? byNotice : byService,
    countedFrom: noticeIsBetter || serviceFrom === null || byService === null ? null : { day: serviceFrom, what: 'service' as const },
    state: 'date-needed' as const,
  };
}

function stateOf(actBy: Day, outerByReceipt: Day | null, today: Day): Deadline['state'] {
  if (today <= actBy) return daysBetween(today, actBy) <= SOON ? 'soon' : 'open';
  return outerByReceipt !== null && today > outerByReceipt ? 'probably-late' : 'late-maybe-in-time';
}

interface Start {
  day: Day;
  what: DateKind;
  lastDay: Day;
}

function startOf(rule: Rule, { dates }: ClockFacts): Start | null {
  const starts = dates.flatMap(({ what, day }): Start[] => {
    const last = rule.startsOn.some((one) => one.what === what) ? lastDay(rule, day) : null;
    return last === null ? [] : [{ day, what, lastDay: last }];
  });
  return starts.length === 0 ? null : starts.reduce((a, b) => (b.day < a.day ? b : a));
}

/** Null for a placeholder such as 9999-12-31, whose last day lies outside the calendar. */
function lastDay(rule: Rule, start: Day): Day | null {
  const last = addDays(start, rule.length.count);
  return isDay(last) ? last : null;
}

function standing(rule: Rule) {
  const { citation, url } = rule.source;
  return {
    rule: rule.id,
    ref: rule.ref,
    who: rule.who,
    dueOn: null,
    checkOn: null,
    assertOn: null,
    evidence: rule.evidence,
    readOn: rule.readOn,
    source: { citation, url },
  };
}
