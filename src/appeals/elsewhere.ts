/** Programs with clocks of their own, which we do not run: one sentence and the right address. */
import type { Plan } from '../claim/plan.ts';
import { contacts, type Contact } from './contacts.ts';
import { ruleById } from './index.ts';
import type { Rule } from './rule.ts';

export interface Elsewhere {
  rule: Rule;
  contact: Contact;
}

/** Null where our clocks do run. Someone without a plan, or who did not use it, pays for themselves. */
export function elsewhere({ sponsor }: Pick<Plan, 'sponsor'>, paysAlone = false): Elsewhere | null {
  if (paysAlone) return told('estimate-dispute');
  if (sponsor === 'federal-employee') return told('federal-employee-reconsideration');
  return sponsor === 'medicare-advantage' ? told('medicare-advantage-reconsideration') : null;
}

function told(id: string): Elsewhere | null {
  const rule = ruleById(id);
  const contact = contacts[rule?.contact ?? ''];
  return rule === null || contact === undefined ? null : { rule, contact };
}
