/** A printed amount → whole cents. `$1,234.56`, `1234.5`, `($70.05)`, `-$12.00`, `$12.00-`, `12.00 CR`, `$35`, `.50`, `100%=$81.65`. */
import type { Cents } from '../claim/money.ts';
import { withoutMark } from './shapes.ts';

/** The amount, or null when the text is blank or is no amount. A percent beside it is passed over. */
export function printedMoney(text: string): Cents | null {
  if (text.length > 200) return null;
  const flat = withoutMark(text.normalize('NFKC').replace(/\s+/g, ' '));
  const amount = flat
    .replace(/^\d{1,3}(?:\.\d+)?\s?%\s?=?\s?(?=\S)/, '')
    .replace(/\s?\(?\d{1,3}(?:\.\d+)?\s?%\)?$/, '')
    .trim();
  const match = /^([-−–(\s]*)(?:USD?)?\s?\$?\s?([-−–(]?)\s?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{1,2}))?\)?\s?([-−]|CR)?(?:\s?USD)?$/i.exec(
    amount,
  );
  if (!match || (match[3] === undefined && match[4] === undefined)) return null;
  const [, before, inner, whole = '0', fraction = '', after] = match;
  const cents = Number(whole.replace(/,/g, '')) * 100 + Number(fraction.padEnd(2, '0'));
  const negative = /[-−–(]/.test(before ?? '') || inner !== '' || after !== undefined;
  return Number.isSafeInteger(cents) ? (negative && cents !== 0 ? -cents : cents) : null;
}

/** Two amounts in one cell, `$15.00/$0.00`, in the order printed; null when it is one amount. */
export function printedPair(text: string): [Cents, Cents] | null {
  const sides = text.split('/');
  if (sides.length !== 2) return null;
  const [first, second] = sides.map(printedMoney) as [Cents | null, Cents | null];
  return first === null || second === null ? null : [first, second];
}
