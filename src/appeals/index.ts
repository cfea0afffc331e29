/** The clocks of the law: the rules with the sentences they share, and what is counted from them. */
export { memberRule, memberRules, owedRules, ruleById, rules } from './rule-by-id.ts';
export { appliesTo, planTables, rowFor } from './applies-to.ts';
export { contacts } from './contacts.ts';
export { memberDeadline, printedDeadline, shorterThanMinimum } from './deadline.ts';
export type { ClockFacts, Deadline } from './deadline.ts';
export { elsewhere } from './elsewhere.ts';
export { businessDaysBefore, rollBack } from './federal-holidays.ts';
export { hourDeadline } from './hour-clock.ts';
export { formatTime, lastHour } from './last-hour.ts';
export { owedDeadline } from './owed-deadline.ts';
export type { OwedFacts } from './owed-deadline.ts';
export type { MemberRule, OwedRule, Rule } from './rule.ts';
export { stateList, stateOf } from './states.ts';
export { markOf, readLongAgo } from './sureness.ts';
export { sharedWords } from './words.ts';
