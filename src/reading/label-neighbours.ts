/** What stands behind a label or over it: whether it is its value, the next label, or one of several things that the label heads. */
import type { LeafRow } from './leaf-row.ts';
import { labelledIn } from './labelled.ts';
import { fieldFor, fieldsNamed, isMoneyField, shapeOf, type FieldName } from './labels.ts';
import { isNetworkBadge, isStatus } from './page-words.ts';
import { isBlank, isFigure, isPlainMoney } from './shapes.ts';
import type { PrintedField } from './transcript.ts';

/** Its value has a shape of its own: an amount, a day, a number. */
export const hasStrictShape = (field: FieldName): boolean => ['money', 'pair-of-money', 'date', 'identifier'].includes(shapeOf(field));

export const statesAmount = (text: string): boolean => labelledIn(text).some((one) => isMoneyField(one.field));

/** A heading is a label only where a value may follow: one without letters of its own shape, or words that are no label. */
export function mayTakeNext(label: string, row: LeafRow): boolean {
  const next = row.nextText();
  return next !== null && (fieldsNamed(next).length === 0 || fitsNext(label, row));
}

export function fitsNext(label: string, row: LeafRow): boolean {
  const next = row.nextText();
  return next !== null && !isBlank(next) && fieldFor(label, next) !== null && fieldsNamed(next).length === 0;
}

/** The text after a label is itself a label, so the first one has no value: the page left it empty. */
export function isNextLabel(text: string, label: string, row: LeafRow): boolean {
  // "Laboratory", and below it "Charge $914.00": what states an amount of its own is no name.
  if (!fieldsNamed(label).some(hasStrictShape) && statesAmount(text)) return true;
  if (isFigure(text) || isNetworkBadge(text) || fieldsNamed(text).length === 0) return false;
  // A person or a provider is never called like a label.
  if (fieldsNamed(label).every((field) => field === 'patient' || field === 'provider')) return true;
  if (isStatus(text)) return fitsNext(text, row) && isFigure(row.nextText() ?? '');
  return fieldsNamed(text).some(hasStrictShape) || /:\s*$/.test(text) || fitsNext(text, row);
}

/** Short words right before a figure: a label that we do not know. */
export function isUnknownLabel(text: string, row: LeafRow): boolean {
  const next = row.nextText();
  return (
    text.length <= 60 &&
    !isFigure(text) &&
    /\p{L}{2}/u.test(text) &&
    text.split(' ').length <= 8 &&
    !/[.!?]$/.test(text) &&
    next !== null &&
    isFigure(next)
  );
}

/** "Laboratory", "Pharmacy": the label of a provider, or the name of a service over its own amounts. */
export const namesPlaceOfCare = (label: string): boolean =>
  !/:\s*$/.test(label) &&
  fieldsNamed(label).some((field) => field === 'provider' || field === 'serviceType') &&
  !fieldsNamed(label).some(hasStrictShape);

/** Containers with amounts side by side open here: what stands over them heads them all and is the label of none. */
export function headsSeveral(row: LeafRow): boolean {
  let depth = 1;
  let withAmounts = 0;
  let holdsAmount = false;
  for (const leaf of row.ahead(60)) {
    depth += leaf.kind === 'open' ? 1 : leaf.kind === 'close' ? -1 : 0;
    if (leaf.kind === 'close') {
      withAmounts += Number(holdsAmount);
      holdsAmount = false;
      if (withAmounts > 1) return true;
    } else if (depth === 0) return false;
    else if (leaf.kind === 'text') holdsAmount ||= isPlainMoney(leaf.text) || statesAmount(leaf.text);
  }
  return false;
}

/** A tile with the figure on top and its label below, and how many leaves it takes. */
export function valueOverLabel(row: LeafRow): { field: PrintedField; count: number } | null {
  const [value, label, ...more] = row.ahead(4);
  // A caption below the label ("▲ 4% above average") says nothing of its own.
  const [caption] = more;
  const isCaptioned = caption?.kind === 'text' && !isFigure(caption.text) && fieldsNamed(caption.text).length === 0;
  const end = isCaptioned ? more[1] : caption;
  if (value?.kind !== 'text' || label?.kind !== 'text' || end?.kind !== 'close') return null;
  // "Partly covered", and "In network" below it: two badges.
  if (isNetworkBadge(label.text)) return null;
  const field = fieldFor(label.text, value.text);
  const isValue =
    isFigure(value.text) || (fieldsNamed(value.text).length === 0 && labelledIn(value.text).length === 0 && value.level === null);
  if (field === null || !isValue || fieldsNamed(label.text).length === 0 || /:\s*$/.test(value.text)) return null;
  return { field: { field, label: label.text, text: value.text }, count: isCaptioned ? 4 : 3 };
}
