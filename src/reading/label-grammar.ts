/**
 * Labels that nobody has listed: a rule names the words that a label of a field must hold, and every other word of the label has to
 * be of the small vocabulary that such labels are made of (`label-grammar.json`). One word from outside and no rule applies.
 */
import grammar from './label-grammar.json' with { type: 'json' };

interface Rule {
  field: string;
  needs: ReadonlySet<string>[];
  allowed: ReadonlySet<string>;
}

/** `shapeOf`: the context words of a rule follow from its field's shape. */
export function grammarFor(shapeOf: (field: string) => string): (spoken: readonly string[]) => string[] {
  const contexts = grammar.context as Record<string, string>;
  const rules = grammar.rules.map((rule): Rule => {
    const needs = rule.needs.map((slot) => new Set(slot.split('|')));
    const shape = shapeOf(rule.field);
    const context = contexts[shape === 'pair-of-money' ? 'money' : shape] ?? '';
    const without = new Set((('without' in rule && rule.without) || '').split(' '));
    const also = (('also' in rule && rule.also) || '').split(' ');
    const words = [...context.split(' '), ...also, ...needs.flatMap((slot) => [...slot])];
    return { field: rule.field, needs, allowed: new Set(words.filter((word) => !without.has(word))) };
  });
  return (spoken) => [...new Set(rules.filter((rule) => fits(rule, spoken)).map(({ field }) => field))];
}

/** Each need is met by a word of its own. */
const fits = ({ needs, allowed }: Rule, spoken: readonly string[]): boolean =>
  spoken.every((word) => allowed.has(word)) && needs.every((slot) => spoken.some((word) => slot.has(word)));
