/**
 * A clock that runs for the member, as two dates: `actBy`, the earliest defensible one, and `outer`, the latest that the rule
 * supports. No state says that a right is lost. Only the day the notice was received, told by the member, feeds `outer`.
 * Where the printed date is the one to act by, nothing was counted: `countedFrom` is null.
 * Ask `appliesTo` first: this counts for every plan.
 */
import { addDays, daysBetween, latest, type Day } from '../claim/day.ts';
import { businessDaysBefore, rollBack } from './federal-holidays.ts';
import { lastDay, outerDay } from './last-day.ts';
import type { MemberRule, OwedRule } from './rule.ts';
import type { Trigger } from './rule-parts.ts';
import type { Period } from './tolling.ts';

/** Days by mail that `aimBy` keeps free before `actBy`; business days by portal or fax, where the mail would be too slow. */
const MAIL = 14;
const PORTAL = 3;
/** So many days or fewer to `actBy` are `soon`. */
const SOON = 30;

/** Equal to the report's own type, which this room may not import. */
export interface Deadline {
  rule: string;
  ref: string;
  who: 'member' | 'provider' | 'cigna' | 'plan-administrator' | 'reviewer';
  actBy: Day | null;
  outer: Day | null;
  aimBy: Day | null;
  dueOn: Day | null;
  checkOn: Day | null;
  assertOn: Day | null;
  countedFrom: { day: Day; what: Trigger } | null;
  state: 'open' | 'soon' | 'late-maybe-in-time' | 'probably-late' | 'date-needed' | 'running' | 'check' | 'overdue';
  evidence: 'P' | 'Q' | 'R' | 'GK';
  readOn: Day;
  source: { citation: string; url: string | null };
}

export interface ClockFacts {
  /** Every date printed about this refusal. Those that do not start the rule's clock are passed over. */
  dates: readonly { what: Trigger; day: Day }[];
  /** The day the member got the notice, as told. */
  received: Day | null;
  /** The deadline that the notice itself prints. */
  printed: Day | null;
  serviceFrom: Day | null;
  /** A declared disaster, only where the member said that it hit them. */
  disregarded?: Period | null;
}

export function memberDeadline(rule: MemberRule, facts: ClockFacts, today: Day): Deadline {
  const start = startOf(rule, facts);
  return deadlineOf(rule, start === null ? planned(rule, facts, today) : counted(rule, start, facts, today));
}

/** No federal rule gives this plan a time: only the printed day holds, and it holds as printed. */
export function printedDeadline(rule: MemberRule, printed: Day, today: Day): Deadline {
  const actBy = rollBack(printed);
  const state = stateOf(actBy, null, today);
  return deadlineOf(rule, { actBy, outer: printed, aimBy: addDays(actBy, -MAIL), countedFrom: null, state });
}

/** The notice prints less time than the federal minimum: act by the printed date, and ask whether that is allowed. */
export function shorterThanMinimum(rule: MemberRule, facts: ClockFacts): boolean {
  if (facts.printed === null) return false;
  const start = startOf(rule, facts);
  return start !== null && facts.printed < start.lastDay;
}

function counted(rule: MemberRule, start: Start, { received, printed, disregarded = null }: ClockFacts, today: Day): Counted {
  const safe = rollBack(start.lastDay);
  const printedWins = printed !== null && printed < safe;
  const actBy = printedWins ? rollBack(printed) : safe;
  const supported = [outerDay(rule, start.day, received, disregarded), printed !== null && printed > safe ? printed : null].filter(
    (day) => day !== null,
  );
  // A receipt before the notice's own date cannot be; it must not pull `outer` before `actBy`.
  const outer = supported.length === 0 ? null : latest([...supported, actBy]);
  const byMail = addDays(actBy, -MAIL);
  return {
    actBy,
    outer,
    aimBy: byMail > start.day ? byMail : businessDaysBefore(actBy, PORTAL),
    countedFrom: printedWins ? null : { day: start.day, what: start.what },
    state: stateOf(actBy, received === null ? null : outer, today),
  };
}

/**
 * Nobody knows yet when the notice was sent. For care that is over it is rarely older than the care, so we plan on that.
 * For care still to come it surely is older: then there is nothing to plan on but a printed date.
 */
function planned(rule: MemberRule, { printed, serviceFrom }: ClockFacts, today: Day): Counted {
  const careEnds = serviceFrom === null || serviceFrom > today ? null : lastDay(rule, serviceFrom);
  const byService = careEnds === null ? null : rollBack(careEnds);
  const byNotice = printed === null ? null : rollBack(printed);
  const noticeIsBetter = byNotice !== null && (byService === null || byNotice < byService || byService < today);
  return {
    actBy: null,
    outer: null,
    aimBy: noticeIsBetter ? byNotice : byService,
    countedFrom: noticeIsBetter || serviceFrom === null || byService === null ? null : { day: serviceFrom, what: 'service' },
    state: 'date-needed',
  };
}

function stateOf(actBy: Day, outerByReceipt: Day | null, today: Day): Deadline['state'] {
  if (today <= actBy) return daysBetween(today, actBy) <= SOON ? 'soon' : 'open';
  return outerByReceipt !== null && today > outerByReceipt ? 'probably-late' : 'late-maybe-in-time';
}

interface Start {
  day: Day;
  what: Trigger;
  lastDay: Day;
}

function startOf(rule: MemberRule, { dates }: ClockFacts): Start | null {
  const starts = dates.flatMap(({ what, day }): Start[] => {
    const last = rule.startsOn.some((one) => one.what === what) ? lastDay(rule, day) : null;
    return last === null ? [] : [{ day, what, lastDay: last }];
  });
  return starts.length === 0 ? null : starts.reduce((a, b) => (b.day < a.day ? b : a));
}

type Counted = Pick<Deadline, 'actBy' | 'outer' | 'aimBy' | 'countedFrom' | 'state'>;

/** Written out: this is made for every claim, and a literal costs a tenth of two spreads. */
function deadlineOf(rule: MemberRule, { actBy, outer, aimBy, countedFrom, state }: Counted): Deadline {
  const { rule: id, ref, who, dueOn, checkOn, assertOn, evidence, readOn, source } = standing(rule);
  return { rule: id, ref, who, dueOn, checkOn, assertOn, evidence, readOn, source, actBy, outer, aimBy, countedFrom, state };
}

/** What a rule says whatever the facts are. */
export function standing(rule: MemberRule | OwedRule) {
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
