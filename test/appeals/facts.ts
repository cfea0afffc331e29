import { memberRule, ruleById } from '../../src/appeals/index.ts';
import type { ClockFacts, MemberRule, OwedRule } from '../../src/appeals/index.ts';
import { calendar } from './oracle.ts';

export const facts = (some: Partial<ClockFacts>): ClockFacts => ({ dates: [], received: null, printed: null, serviceFrom: null, ...some });

/** One date on a letter. */
export const letter = (day: string): Partial<ClockFacts> => ({ dates: [{ what: 'letter', day }] });

/** The one date that starts the clock of that rule. */
export const startedOn = (rule: MemberRule, day: string): Partial<ClockFacts> => ({ dates: [{ what: rule.startsOn[0]!.what, day }] });

export function rule(id: string): MemberRule {
  const found = memberRule(id);
  if (found === null) throw new Error(`no clock of the member ${id}`);
  return found;
}

export function owedRule(id: string): OwedRule {
  const found = ruleById(id);
  if (found?.kind !== 'owed-clock') throw new Error(`no clock that is owed ${id}`);
  return found;
}

/** Every day from 2024 through 2032. */
export const starts = calendar.map(({ name }) => name).filter((day) => day >= '2024-01-01' && day <= '2032-12-31');
