/** Every rule with the sentences it shares, and the way to one of them. The screens need no more of this room. */
import type { MemberRule, OwedRule, Rule, RuleFile } from './rule.ts';
import { ruleFiles } from './rules.ts';
import { sharedWords } from './words.ts';

export const rules: readonly Rule[] = ruleFiles.map(withSharedWords);

export const memberRules = rules.filter((rule): rule is MemberRule => rule.kind === 'member-clock');
export const owedRules = rules.filter((rule): rule is OwedRule => rule.kind === 'owed-clock');

/** The rule of that id; null when there is none such. */
export function ruleById(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}

/** A clock of the member by its id; null when there is none such. */
export function memberRule(id: string): MemberRule | null {
  return memberRules.find((rule) => rule.id === id) ?? null;
}

function withSharedWords(file: RuleFile): Rule {
  if (file.kind === 'member-clock') return { ...file, words: { ...sharedWords.member, ...file.words } } as MemberRule;
  if (file.kind === 'owed-clock') return { ...file, words: { ...sharedWords.owed, ...file.words } } as OwedRule;
  return file;
}
