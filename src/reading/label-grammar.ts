/**
 * Labels that nobody has listed: a rule names the words that a label of a field must hold, and every other word of the label has to
 * be of the small vocabulary that such labels are made of (`label-grammar.json`). One word from outside and no rule applies.
 * `a_b` asks for words side by side, `@care` stands for every word of a group.
 */
import grammar from './label-grammar.json' with { type: 'json' };
import { inOrder } from './label-words.ts';

interface Words {
  single: ReadonlySet<string>;
  /** Each with a blank before and behind. */
  sideBySide: readonly string[];
}
interface Rule {
  field: string;
  needs: readonly Words[];
  allowed: ReadonlySet<string>;
  never: readonly string[];
}

/** `shapeOf`: the context words of a rule follow from its field's shape. */
export function grammarFor(shapeOf: (field: string) => string): (spoken: readonly string[]) => string[] {
  const contexts = grammar.context as Record<string, string>;
  const rules = grammar.rules.map((rule): Rule => {
    const needs = rule.needs.map((slot) => wordsOf(slot.split('|')));
    const shape = shapeOf(rule.field);
    const context = contexts[shape === 'pair-of-money' ? 'money' : shape] ?? '';
    const without = wordsOf((('without' in rule && rule.without) || '').split(' '));
    const also = wordsOf((('also' in rule && rule.also) || '').split(' '));
    const needed = needs.flatMap(({ single, sideBySide }) => [...single, ...sideBySide.flatMap((words) => words.trim().split(' '))]);
    const words = [...context.split(' ').filter((word) => !without.single.has(word)), ...also.single, ...needed];
    return { field: rule.field, needs, allowed: new Set(words), never: without.sideBySide };
  });
  const known = new Set(rules.flatMap(({ allowed }) => [...allowed]));
  return (spoken) => {
    if (!spoken.every((word) => known.has(word))) return [];
    const ordered = inOrder(spoken);
    return [...new Set(rules.filter((rule) => fits(rule, spoken, ordered)).map(({ field }) => field))];
  };
}

function wordsOf(listed: readonly string[]): Words {
  const groups = grammar.groups as Record<string, string>;
  const all = listed.flatMap((word) => (word.startsWith('@') ? groups[word.slice(1)]!.split(' ') : [word]));
  return {
    single: new Set(all.filter((word) => !word.includes('_'))),
    sideBySide: all.filter((word) => word.includes('_')).map((words) => ` ${words.replaceAll('_', ' ')} `),
  };
}

/** Each need is met by a word of its own, and no word is from outside. */
const fits = ({ needs, allowed, never }: Rule, spoken: readonly string[], ordered: string): boolean =>
  spoken.every((word) => allowed.has(word)) &&
  needs.every(({ single, sideBySide }) => spoken.some((word) => single.has(word)) || holds(sideBySide, ordered)) &&
  !holds(never, ordered);

const holds = (phrases: readonly string[], ordered: string): boolean => phrases.some((words) => ordered.includes(words));

/** Every word that a rule knows. */
export const wordsOfGrammar: readonly string[] = [
  ...Object.values(grammar.context),
  ...Object.values(grammar.groups),
  ...grammar.rules.flatMap(({ needs }) => needs.map((slot) => slot.replace(/[|_]/g, ' '))),
].flatMap((words) => words.split(' '));
