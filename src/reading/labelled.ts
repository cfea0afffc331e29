/** A label and its value in one text: "Claim # 1234567890", "Patient: Ana Diaz", "Service date 08/23/2026 | You owe $35.00". */
import { fieldFor, fieldsNamed, isMoneyField, shapeOf } from './labels.ts';
import { printedDays, printedRange } from './printed-date.ts';
import { isPersonName } from './person-name.ts';
import { isBlank, isPlainMoney } from './shapes.ts';
import type { PrintedField } from './transcript.ts';

/** The fields that a text states by itself; empty when it states none. Each part between separators is read on its own. */
export function labelledIn(text: string): PrintedField[] {
  if (text.length > 600) return [];
  const parts = text
    .split(/\n|\s*[|•·]\s*|;\s+|\s+[–—-]\s+(?=\p{L}[^:\d]{1,40}[:#$])|,\s{2,}|\.\s+(?=\p{Lu})/u)
    .filter((part) => part !== '');
  const found = parts.length > 1 ? parts.flatMap((part) => labelled(part) ?? []) : [];
  const whole = labelled(text);
  const [, first, number] =
    whole === null ? [] : (/^(.*\S)\s+((?:claim|reference|document)\s*(?:#|numbers?|no\.?|id)\s*:?\s*\S+)$/is.exec(whole.text) ?? []);
  if (whole !== null && first !== undefined && number !== undefined && whole.field !== 'claimNumber')
    return [{ ...whole, text: first }, ...(labelled(number) === null ? [] : [labelled(number)!])];
  // "Service date: 08/23/2026 • LABORATORY" is one value; "Billed: $240.00 • Discount: $40.00" are two.
  return found.length > 1 || whole === null ? found : [whole];
}

/** Several sentences, and no list of labels. */
export const isProse = (text: string): boolean => /[.!?]\s+\p{Lu}/u.test(text) && !/[:|•·\n]/.test(text) && text.split(' ').length > 7;

/** One text as one label and value, or null. Without a colon the value must have a shape of its own (money, date, number). */
function labelled(text: string): PrintedField | null {
  const colon =
    /^([^:\n]{1,60}):\s*(\S[\s\S]*)$/.exec(text) ??
    /^([^\n]{1,60}?)\s*\.{3,}\s*(\S.*)$/.exec(text) ??
    /^([^?\n]{1,60}\?)\s+(\S.*)$/.exec(text);
  if (colon) {
    const [, label, value] = colon as unknown as [string, string, string];
    const field = fieldFor(label, value);
    if (field !== null) return { field, label, text: value };
  }
  const spoken = text.split(/\s+/);
  for (let count = Math.min(8, spoken.length - 1); count >= 1; count--) {
    const label = spoken.slice(0, count).join(' ');
    const value = spoken.slice(count).join(' ');
    if (isBlank(value) || fieldsNamed(label).length === 0) continue;
    const field = fieldFor(label, value);
    if (field !== null && (hasOwnShape(field, value) || (field === 'patient' && isPersonName(value)))) return { field, label, text: value };
  }
  return valueFirst(text);
}

/** "$283.05 You owe": a figure and its label in one short text. */
function valueFirst(text: string): PrintedField | null {
  const [, value, label] = /^([-−–+(]{0,2}\$[\d,.]{1,14}\)?)\s+(\p{L}[^$\d:]{1,60})$/u.exec(text) ?? [];
  if (value === undefined || label === undefined || !isPlainMoney(value)) return null;
  const field = fieldFor(label, value);
  return field !== null && isMoneyField(field) ? { field, label, text: value } : null;
}

const hasOwnShape = (field: PrintedField['field'], value: string): boolean => {
  const shape = shapeOf(field);
  if (shape === 'date') return standsAlone(value);
  return shape === 'identifier' || ((shape === 'money' || shape === 'pair-of-money') && isPlainMoney(value));
};

/** A day or days, at most with a type behind a bullet or comma: no sentence that goes on. */
function standsAlone(value: string): boolean {
  const range = printedRange(value);
  if (range === null) return false;
  return range.rest === '' || (printedDays(range.rest).length === 0 && !/^(?:and|to|for|it|we|by)\b/i.test(range.rest));
}
