/**
 * Which of our fields a printed label names. `labels.json` holds every wording that Cigna is known to have printed
 * (with year and place) and others of the same meaning. Labels are compared by whole words, in any order, case, number and
 * punctuation, never by likeness of spelling; a wording that is not listed goes by the rules of `label-grammar.json`.
 * A label that could name two fields of the same shape names none.
 */
import { shapeOf, type FieldName, type Shape } from './label-fields.ts';
import { meaningOf } from './label-meaning.ts';
import { isNobody } from './person-name.ts';
import { isBlank, isDate, isIdentifier, isMoney, isNoteRefs } from './shapes.ts';

export { fieldNames, isDateField, isMoneyField, shapeOf, type FieldName } from './label-fields.ts';
export { hasOnlyLabelWords } from './label-meaning.ts';

/** The fields that a label may name; the value's shape decides between them. Empty for text that is no known label. */
export function fieldsNamed(label: string): readonly FieldName[] {
  const known = memory.get(label);
  if (known) return known;
  const found = meaningOf(label);
  if (memory.size < 5000) memory.set(label, found);
  return found;
}

/** The field that a label names, given the text that stands under it; null when the shape fits none or two. */
export function fieldFor(label: string, value: string): FieldName | null {
  const named = fieldsNamed(label);
  const fitting = named.filter((field) => fits(shapeOf(field), value) && !(field === 'patient' && isNobody(value) && !isBlank(value)));
  // "Care received: May 12, 2026", "Sessions: …": a day beside what was done is the day of it.
  if (fitting.length === 0 && named.includes('serviceType') && isDate(value)) return 'serviceDate';
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
      return isProcedureCode(value);
    case 'refs':
      return !isProcedureCode(value) && (isNoteRefs(value) || /[a-z]{3}/i.test(value));
    case 'text':
      return value.length <= 200 && /\p{L}/u.test(value) && !isDate(value);
    case 'sentence':
      return /\p{L}{2}/u.test(value);
    case 'any':
      return true;
  }
}

/** "99213", "D0120", "J3301": what was done, never why it was not paid. */
const isProcedureCode = (value: string): boolean => /^(?:[A-Z]\d{4}|\d{4,5}[A-Z]?)\b/i.test(value.trim());

const memory = new Map<string, readonly FieldName[]>();
