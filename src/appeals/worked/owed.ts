/** A worked case about a clock that Cigna, the plan's administrator or a reviewer owes. */
import { earliest, latest, type Day } from '../../claim/day.ts';
import { businessDaysAfter } from '../federal-holidays.ts';
import { hourDeadline } from '../hour-clock.ts';
import type { OwedRule } from '../index.ts';
import { owedDeadline } from '../owed-deadline.ts';
import { BadCase, daysOf, isTold, momentField, type Fields } from './fields.ts';
import { refusal } from './member.ts';
import type { WorkedPlan } from './plan.ts';

export interface OwedAnswer {
  due_on: Day | null;
  due_at?: string;
  notice_due_on?: Day;
  check_on: Day | null;
  assert_on: Day | null;
  message?: string;
}

export function owedAnswer(rule: OwedRule, input: Fields, plan: WorkedPlan): OwedAnswer {
  const refused = refusal(rule, plan);
  if (refused !== null) return { due_on: null, check_on: null, assert_on: null, message: refused };
  const [arrived, mailed] = [daysOf(input, 'arrived'), daysOf(input, 'mailed')];
  const first = earliest([...arrived, ...mailed]);
  if (first === null) throw new BadCase('input: the day on which it arrived is missing, such as "received".');
  return rule.length?.unit === 'hours' ? byTheHour(rule, input, first) : byTheDay(rule, input, plan, first, { arrived, mailed });
}

function byTheHour(rule: OwedRule, input: Fields, today: Day): OwedAnswer {
  const { dueOn, checkOn, assertOn, dueAt } = hourDeadline(rule, momentField(input), today);
  const exact = dueAt === null ? {} : { due_at: `${dueAt.day}T${dueAt.time}${dueAt.offset}` };
  return { due_on: dueOn, ...exact, check_on: checkOn, assert_on: assertOn };
}

function byTheDay(
  rule: OwedRule,
  input: Fields,
  { plan }: WorkedPlan,
  today: Day,
  { arrived, mailed }: { arrived: Day[]; mailed: Day[] },
): OwedAnswer {
  const from = earliest(daysOf(input, 'stoppedFrom'));
  const facts = {
    received: latest(arrived),
    mailed: latest(mailed),
    // One level is all that an individual policy may have.
    levels: plan.sponsor === 'individual' ? 1 : plan.levels,
    extended: isTold(input, 'extended'),
    stopped: from === null ? null : { from, to: latest(daysOf(input, 'stoppedTo')) },
  };
  const { dueOn, checkOn, assertOn } = owedDeadline(rule, facts, today);
  const days = { due_on: dueOn, check_on: checkOn, assert_on: assertOn };
  if (rule.length === null) return { ...days, message: 'The law sets no number of days. Ask again on check_on.' };
  if (dueOn === null) return { ...days, message: 'The clock stands still until the answer.' };
  return rule.length.noticeWithin === undefined ? days : { ...days, notice_due_on: businessDaysAfter(dueOn, rule.length.noticeWithin) };
}
