/**
 * Which of our fields a printed label names. `labels.json` holds every wording that Cigna is known to have printed
 * (with year and place) and others of the same meaning. Labels are compared by whole words, in any order, case, number and
 * punctuation, never by likeness of spelling. A label that could name two fields of the same shape names none.
 */
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
/** Exact words first, then without "your", then without "amount" and "total". */
const levels = [new Map<string, Set<FieldName>>(), new Map<string, Set<FieldName>>(), new Map<string, Set<FieldName>>()] as const;
const dropped = [/^$/, /^(?:your|our)$/, /^(?:your|our|amount|amt|total|estimated|est|approximate|usd|dollar|estimate)$/];
const same = new Map(
  Object.entries({
    my: 'your',
    me: 'you',
    i: 'you',
    customer: 'patient',
    enrollee: 'patient',
    member: 'patient',
    insurer: 'plan',
    insurance: 'plan',
    cigna: 'plan',
    carrier: 'plan',
    doctor: 'provider',
    physician: 'provider',
    no: 'number',
    num: 'number',
    nbr: 'number',
    id: 'number',
    identifier: 'number',
    remark: 'note',
    eligibility: 'eligible',
    responsible: 'responsibility',
    resp: 'responsibility',
    noncovered: 'not covered',
    uncovered: 'not covered',
    copayment: 'copay',
    wasnt: 'not',
    isnt: 'not',
    didnt: 'not',
    doesnt: 'not',
    youll: 'you',
    weve: 'we',
  }),
);
const empty = /^(?:the|a|an|of|this|that|is|was|were|has|been|have|did|does|will|healthcare|health|and|or|llc)$/;

function lookUp(label: string): readonly FieldName[] {
  if (label.length > 80) return [];
  const spoken = spell(label);
  if (spoken.length === 0 || spoken.length > 10) return [];
  for (const [level, known] of levels.entries()) {
    const found = known.get(key(spoken, level));
    // "Estimated processing date" is another day than the processing date: only for amounts do such words change nothing.
    if (found) return level < 2 ? [...found] : [...found].filter((field) => shapeOf(field) !== 'date');
  }
  return [];
}

function spell(label: string): string[] {
  const flat = label
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\(\s*[$s%]\s*\)/g, ' ')
    .replace(/\(s\)/g, '')
    .replace(/\(\s*\d{1,3}\s*%\s*\)/g, ' ')
    .replace(/#/g, ' number ')
    .replace(/%/g, ' percent ')
    .replace(/[’'`]/g, '')
    .replace(/\b(co|pre|non|re)[-\s](?=pay|insurance|covered|eligible)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const wordsOf = flat.split(' ').filter((word) => word !== '' && !empty.test(word));
  // A label made of nothing but small words ("For") is kept as it is.
  return (wordsOf.length > 0 ? wordsOf : flat.split(' '))
    .flatMap((word) => {
      const single = same.get(word) ?? same.get(singular(word)) ?? singular(word);
      return single.split(' ');
    })
    .filter((word) => word !== '');
}

const singular = (word: string): string =>
  /(?:[^su]s)$/.test(word) && word.length > 3 && !/^(?:status|sis|gross|less|plus)$/.test(word)
    ? word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1)
    : word;

function key(spoken: readonly string[], level: number): string {
  const kept = spoken.filter((word) => !dropped.slice(0, level + 1).some((pattern) => pattern.test(word)));
  return [...new Set(kept)].sort().join(' ');
}

for (const field of fieldNames) {
  for (const wording of [...Object.keys(wordings[field].printed), ...wordings[field].alike]) {
    const spoken = spell(wording);
    for (const [level, known] of levels.entries()) {
      const at = key(spoken, level);
      // "Your total" without "your" says nothing any more.
      if (at === '' || (level > 0 && /^(?:total|amount|share|cost)$/.test(at))) continue;
      known.set(at, (known.get(at) ?? new Set()).add(field));
    }
  }
}
