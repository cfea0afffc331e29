/** Programs with clocks of their own, which we do not run: one sentence and the right address. */
import type { Plan } from '../claim/plan.ts';
import { contacts } from './contacts.ts';
import { ruleById } from './index.ts';
import type { Rule } from './rule.ts';

export interface Elsewhere {
  rule: Rule;
  /** An entry of `contacts.json`. */
  contact: string;
}

/** Null where our clocks do run. Someone without a plan, or who did not use it, pays for themselves. */
export function elsewhere({ sponsor }: Pick<Plan, 'sponsor'>, paysAlone = false): Elsewhere | null {
  if (paysAlone) return told('estimate-dispute');
  if (sponsor === 'federal-employee') return told('federal-employee-reconsideration');
  return sponsor === 'medicare-advantage' ? told('medicare-advantage-reconsideration') : null;
}

function told(id: string): Elsewhere | null {
  const rule = ruleById(id);
  const contact = rule?.contact ?? '';
  return rule === null || contacts[contact] === undefined ? null : { rule, contact };
}
