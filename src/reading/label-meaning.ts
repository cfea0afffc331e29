/**
 * The fields that a label's words name: by a listed wording, with words of ownership and size left out, else by the rules of
 * `label-grammar.json`, else by what is left of it without words that say nothing (`label-core.ts`).
 */
import { coresOf, isOfOtherThings, namesOtherThing, withoutLead } from './label-core.ts';
import { fieldNames, isDateField, isMoneyField, shapeOf, type FieldName } from './label-fields.ts';
import { grammarFor, wordsOfGrammar } from './label-grammar.ts';
import grammar from './label-grammar.json' with { type: 'json' };
import { labelWords, wordKeys } from './label-words.ts';
import wordings from './labels.json' with { type: 'json' };
import { isNetworkBadge } from './page-words.ts';
import { withoutRelation } from './person-name.ts';

/** By exact words, by words without whose they are, by words without size too. */
const known = [0, 1, 2].map(() => new Map<string, Set<FieldName>>());
const byGrammar = grammarFor((field) => shapeOf(field as FieldName));

export function meaningOf(label: string): readonly FieldName[] {
  if (label.length > 100 || isDoctor.test(label) || namesOtherThing(label)) return [];
  // Most of what a page says is no label: nothing of it is a word that labels are made of, or it goes on for too long.
  const words = label.split(' ').length > 14 ? [] : labelWords(label);
  if (words.length > 14 || !words.some((word) => ownWords.has(word))) return [];
  const found = namedWhole(label);
  if (found.length > 0 || asksWhatItMeans.test(label)) return found;
  const bare = withoutLead(label);
  const named = bare === label ? [] : namedWhole(bare);
  return named.length > 0 ? named : amountsIn(bare);
}

const amountsIn = (label: string): FieldName[] => {
  if (isSentence(label)) return [];
  for (const core of coresOf(label)) {
    const found = namedWhole(core).filter(isMoneyField);
    if (found.length > 0) return found;
  }
  return [];
};

/** "Dr. Bill Price". */
const isDoctor = /^Dr\.? \p{Lu}\S* \p{Lu}\S*$/u;
/** "What is a deductible?", "How do I pay?" head an explanation. */
const asksWhatItMeans =
  /^(?:what (?:is|are) (?:an? )?(?!my|your|the|our|left|it|this|still|not)|what do(?:es)? .* mean|how (?:do|does|is|are|to)\b)/i;

function namedWhole(label: string): FieldName[] {
  const found = asksWhatItMeans.test(label) ? [] : named(label);
  if (found.some((field) => field !== 'other'))
    return isPercent(label) ? found.map((field) => (isMoneyField(field) ? 'percentPaid' : field)) : found;
  // "Dentist’s fee (billed)": what stands outside of the parentheses, else what stands in them.
  const [, outside, inside] = /^([^()]+)\(([^()]+)\)[:\s*]*$/.exec(label) ?? [];
  // "Deductible (family)" is the year's.
  if (outside !== undefined && inside !== undefined && !isOfOtherThings(inside)) {
    const outer = named(outside).filter((field) => field !== 'other');
    // "Harborview Endoscopy Suite (in network)" and "Rosalind Okafor (you)" are names.
    const isOfName = isNetworkBadge(inside) || withoutRelation(label) !== label;
    const fitting = outer.length > 0 ? outer : isOfName ? [] : named(inside);
    return fitting.length > 0 ? fitting : found;
  }
  return found.length > 0 ? found : inTwoLanguages(label);
}

/** "Billed / Facturado": one side in words that we know, the other in none of them, or both of the same field. */
function inTwoLanguages(label: string): FieldName[] {
  const sides = label.split(/\s*\/\s*/);
  if (sides.length !== 2) return [];
  const [first, second] = sides.map(named) as [FieldName[], FieldName[]];
  if (first.length > 0 && second.length > 0) return first.filter((field) => second.includes(field));
  return isForeign(sides[first.length > 0 ? 1 : 0]!) ? [...first, ...second] : [];
}

const isForeign = (text: string): boolean => {
  const words = labelWords(text);
  return words.length > 0 && words.every((word) => !ownWords.has(word) || /^(?:plan|number|total|provider)$/.test(word));
};

/** "Plan covered (%)" heads percents; "Plan covered (%) ($)" heads both. */
const isPercent = (label: string): boolean => /\(\s*%\s*\)/.test(label) && !label.includes('$');

function named(label: string): FieldName[] {
  const spoken = labelWords(label);
  if (spoken.length === 0 || spoken.length > 12) return [];
  const countsClaims = /\bclaims\b/i.test(label);
  for (const [level, at] of wordKeys(spoken).entries()) {
    const found = known[level]!.get(at);
    // "Estimated processing date" is another day than the processing date: only for amounts do such words change nothing.
    if (found && level === 0) return [...found].filter((field) => !(countsClaims && isFigureField(field)));
    const fitting = [...(found ?? [])].filter((field) => !(countsClaims && isFigureField(field)) && !(level === 2 && isDateField(field)));
    const own = fitting.filter((field) => !contradicted(field, spoken));
    if (own.length > 0) return own;
  }
  if (isSentence(label)) return [];
  return (byGrammar(spoken) as FieldName[]).filter((field) => !(countsClaims && isFigureField(field)));
}

/** "This charge is not payable." */
const isSentence = (label: string): boolean =>
  /\s\S+\s\S+\s\S+[.!]$/.test(label.trim()) || (/\?\s*$/.test(label) && !isQuestion.test(label));
const isQuestion =
  /^(?:what|how much|who|when|where|which|is|was|were|did|why|in|out|participating|network|provider|doctor|dentist|hospital|facility)\b/i;
const isFigureField = (field: FieldName): boolean => isMoneyField(field) || ['date', 'identifier'].includes(shapeOf(field));

/** "Our part" is not the member's: leaving out whose it is may not turn it round. */
const contradicted = (field: FieldName, spoken: readonly string[]): boolean =>
  spoken.some((word) => (contradicts[field] ?? noWords).has(word));
const noWords: ReadonlySet<string> = new Set();
const contradicts: Partial<Record<FieldName, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(grammar.contradicts).map(([field, words]) => [field, new Set(words.split(' '))]),
);

const ownWords = new Set<string>(wordsOfGrammar);
/** No word of it is anybody's name: each is one that labels are made of. */
export const hasOnlyLabelWords = (label: string): boolean => labelWords(label).every((word) => ownWords.has(word));
for (const field of fieldNames) {
  for (const wording of [...Object.keys(wordings[field].printed), ...wordings[field].alike]) {
    const spoken = labelWords(wording);
    for (const word of spoken) ownWords.add(word);
    for (const [level, at] of wordKeys(spoken).entries()) {
      // "Your total" without "your" says nothing any more.
      if (at === '' || (level > 0 && /^(?:total|amount|share|cost|balance|payment|part|portion|price)$/.test(at))) continue;
      known[level]!.set(at, (known[level]!.get(at) ?? new Set()).add(field));
    }
  }
}
