/** The clocks of the law, one JSON file each. Add a file, add a line. Checked against `rule.ts` by the tests. */
import type { Rule } from './rule.ts';
import internalAppeal from './rules/internal-appeal.json' with { type: 'json' };
import informationRequest from './rules/information-request.json' with { type: 'json' };

export const rules = [internalAppeal, informationRequest] as readonly Rule[];

/** The rule of that id; null when there is none such. */
export function ruleById(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}

export { appliesTo } from './applies-to.ts';
export { businessDaysBefore, rollBack } from './federal-holidays.ts';
export { memberDeadline, shorterThanMinimum } from './deadline.ts';
export type { ClockFacts } from './deadline.ts';
export type { Rule } from './rule.ts';
