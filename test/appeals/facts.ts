import { ruleById } from '../../src/appeals/index.ts';
import type { ClockFacts, Rule } from '../../src/appeals/index.ts';

export const facts = (some: Partial<ClockFacts>): ClockFacts => ({ dates: [], received: null, printed: null, serviceFrom: null, ...some });

/** One date on a letter. */
export const letter = (day: string): Partial<ClockFacts> => ({ dates: [{ what: 'letter', day }] });

export function rule(id: string): Rule {
  const found = ruleById(id);
  if (found === null) throw new Error(`no rule ${id}`);
  return found;
}
