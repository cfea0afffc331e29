/**
 * Which of our fields a printed label names. `labels.json` holds every wording that Cigna is known to have printed
 * (with year and place) and others of the same meaning. Labels are compared by whole words, in any order, case, number and
 * punctuation, never by likeness of spelling; a wording that is not listed goes by the rules of `label-grammar.json`.
 * A label that could name two fields of the same shape names none.
 */
import { grammarFor } from './label-grammar.ts';
import { labelWords, levelCount, wordKey } from './label-words.ts';
import wordings from './labels.json' with { type: 'json' };
import { isBlank, isDate, isIdentifier, isMoney, isNoteRefs } from './shapes.ts';

export type FieldName = keyof typeof wordings;
type Shape = 'identifier' | 'text' | 'date' | 'code' | 'money' | 'pair-of-money' | 'refs' | 'sentence' | 'any';

export const fieldNames = Object.keys(wordings) as FieldName[];
export const shapeOf = (field: FieldName): Shape => wordings[field].shape as Shape;
export const isMoneyField = (field: FieldName): boolean => shapeOf(field) === 'money' || shapeOf(field) === 'pair-of-money';
export const isDateField = (field: FieldName): boolean => shapeOf(field) === 'date';

/** The fields that a label may name; the value's shape decides between them. Empty for text that is no known label. */
export function fieldsNamed(label: string): readonly FieldName[] {
  const known = memory.get(label);
  if (known) return known;
  const found = lookUp(label);
  if (memory.size < 5000) memory.set(label, found);
  return found;
}

/** The field that a label names, given the text that stands under it; null when the shape fits none or two. */
export function fieldFor(label: string, value: string): FieldName | null {
  const fitting = fieldsNamed(label).filter((field) => fits(shapeOf(field), value));
  if (fitting.length < 2) return fitting[0] ?? null;
  const strict = fitting.filter((field) => !loose.has(shapeOf(field)));
  return strict.length === 1 ? strict[0]! : strict.length === 0 ? fitting[0]! : null;
}

const loose: ReadonlySet<Shape> = new Set(['text', 'sentence', 'any']);

/** Whether a text can be a value of that shape. A blank ("--", "N/A") can be a value of every shape. */
export function fits(shape: Shape, value: string): boolean {
  if (isBlank(value)) return true;
  switch (shape) {
    case 'money':
    case 'pair-of-money':
      return isMoney(value);
    case 'date':
      return isDate(value);
    case 'identifier':
      return isIdentifier(value);
    case 'code':
      return /^[A-Z]?\d{4,5}[A-Z]?\b/i.test(value.trim());
    case 'refs':
      return isNoteRefs(value) || /[a-z]{3}/i.test(value);
    case 'text':
      return value.length <= 200 && /\p{L}/u.test(value) && !isDate(value);
    case 'sentence':
      return /\p{L}{2}/u.test(value);
    case 'any':
      return true;
  }
}

const memory = new Map<string, readonly FieldName[]>();
const known = Array.from({ length: levelCount }, () => new Map<string, Set<FieldName>>());
const byGrammar = grammarFor((field) => shapeOf(field as FieldName));

function lookUp(label: string): readonly FieldName[] {
  if (label.length > 80) return [];
  const found = named(label);
  if (found.length > 0) return isPercent(label) ? found.map((field) => (isMoneyField(field) ? 'percentPaid' : field)) : found;
  // "Dentist’s fee (billed)": what stands outside of the parentheses, else what stands in them.
  const [, outside, inside] = /^([^()]+)\(([^()]+)\)[:\s]*$/.exec(label) ?? [];
  if (outside === undefined || inside === undefined) return [];
  const outer = named(outside);
  return outer.length > 0 ? outer : named(inside);
}

/** "Plan covered (%)" heads percents; "Plan covered (%) ($)" heads both. */
const isPercent = (label: string): boolean => /\(\s*%\s*\)/.test(label) && !label.includes('$');

function named(label: string): FieldName[] {
  const spoken = labelWords(label);
  if (spoken.length === 0 || spoken.length > 10) return [];
  for (const [level, wordings] of known.entries()) {
    const found = wordings.get(wordKey(spoken, level));
    // "Estimated processing date" is another day than the processing date: only for amounts do such words change nothing.
    if (found) return level < 2 ? [...found] : [...found].filter((field) => shapeOf(field) !== 'date');
  }
  // "This charge is not payable." is a sentence.
  return /\s\S+\s\S+\s\S+[.!?]$/.test(label.trim()) ? [] : (byGrammar(spoken) as FieldName[]);
}

for (const field of fieldNames) {
  for (const wording of [...Object.keys(wordings[field].printed), ...wordings[field].alike]) {
    const spoken = labelWords(wording);
    for (const [level, words] of known.entries()) {
      const at = wordKey(spoken, level);
      // "Your total" without "your" says nothing any more.
      if (at === '' || (level > 0 && /^(?:total|amount|share|cost)$/.test(at))) continue;
      words.set(at, (words.get(at) ?? new Set()).add(field));
    }
  }
}
