/** A worked case about a clock of the member. */
import { earliest, latest, type Day } from '../../claim/day.ts';
import { appliesTo, rowFor } from '../applies-to.ts';
import { memberDeadline, printedDeadline } from '../deadline.ts';
import { memberRule, type MemberRule, type Rule } from '../index.ts';
import { afterDue } from '../owed-deadline.ts';
import { afterInterruption } from '../tolling.ts';
import { BadCase, daysOf, fieldOf, periodOf, textOf, type Fields } from './fields.ts';
import names from './names.json' with { type: 'json' };
import type { WorkedPlan } from './plan.ts';

export interface MemberAnswer {
  act_by: Day | null;
  outer: Day | null;
  message?: string;
}

/** `tolling` is the rule of a disaster, where the case is about that. */
export function memberAnswer(id: string, input: Fields, plan: WorkedPlan, tolling?: Rule): MemberAnswer {
  const rule = memberRule(id)!;
  const printed = earliest(daysOf(input, 'printed'));
  const named = startsOf(rule, input);
  const refused = refusal(rule, plan);
  if (refused !== null) {
    const { actBy, outer } = printed === null ? { actBy: null, outer: null } : printedDeadline(rule, printed, printed);
    return { act_by: actBy, outer, message: refused };
  }
  if (named.length === 0) throw new BadCase(`input: a date that starts the clock is missing, such as "${startNames(rule)[0]}".`);
  const period = periodOf(fieldOf(input, 'disregarded'));
  if (tolling !== undefined && period === null)
    throw new BadCase('input: "disregarded" is missing, the first and the last day that do not count.');
  const notTolled = period === null ? null : refusal({ plans: 'disaster-tolling' }, plan);
  const what = rule.startsOn[0]!.what;
  const { actBy, outer } = memberDeadline(
    rule,
    {
      dates: [...named, ...daysOf(input, 'otherDates')].map((day) => ({ what, day })),
      // A day of receipt that is not given is that of the notice; a rule that presumes another one says so itself.
      received: latest(daysOf(input, 'received')) ?? (rule.outer?.presumedReceipt === undefined ? latest(named) : null),
      printed,
      serviceFrom: null,
      disregarded: notTolled === null ? period : null,
    },
    named[0]!,
  );
  return { act_by: actBy, outer, ...(notTolled === null ? {} : { message: notTolled }) };
}

/** Only where the reviewer that HHS runs was asked; a deadline told as the original one is a printed one. */
export function interruptedAnswer(input: Fields, plan: WorkedPlan): MemberAnswer {
  const original = earliest(daysOf(input, 'originalDeadline'));
  const answer = memberAnswer('hhs-external-review', original === null ? input : { ...input, printed_deadline: original }, plan);
  if (answer.outer === null || !/hhs/i.test(textOf(input, 'route') ?? 'HHS')) return answer;
  return { ...answer, outer: latest([answer.outer, afterInterruption(original ?? answer.outer)]) };
}

/** Why no date is counted for this plan; null where one is. */
export function refusal(rule: Pick<Rule, 'plans'>, { plan, coverage, issue }: WorkedPlan): string | null {
  if (appliesTo(rule, plan, coverage, issue) !== 'no') return null;
  return `No federal time for this plan. ${rowFor(rule, plan, coverage, issue)!.because}`;
}

function startsOf(rule: MemberRule, input: Fields): Day[] {
  const own = daysOf(input, startNames(rule));
  if (own.length > 0) return own;
  // What was due and did not come is asserted as late a week after.
  if (rule.startsOn[0]!.what === 'miss-asserted') return daysOf(input, 'due').map((due) => afterDue(due).assertOn);
  return daysOf(input, 'anyStart');
}

const startNames = (rule: MemberRule): string[] =>
  rule.startsOn.flatMap(({ what }) => (names.starts as Record<string, string[]>)[what] ?? []);
