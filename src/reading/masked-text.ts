/** A text without its words: letters → x, digits → 9. Only wordings that we know to be printed on every member's page stay. */
import { labelledIn } from './labelled.ts';
import { fieldsNamed, hasOnlyLabelWords } from './labels.ts';
import { headsNotes, headsOther, isNetworkBadge, isStatus, saysTotal } from './page-words.ts';

export function maskedText(text: string): string {
  if (isKnown(text)) return plain(text);
  const colon = /^[^:\n]{1,60}(?=:)/.exec(text)?.[0];
  const labels = colon !== undefined && isKnown(colon) ? [colon] : labelledIn(text).map((one) => one.label);
  let masked = '';
  let rest = text;
  for (const label of labels) {
    const at = label === '' ? -1 : rest.indexOf(label);
    if (at < 0) continue;
    masked += withoutWords(rest.slice(0, at)) + (hasOnlyLabelWords(label) ? plain(label) : withoutWords(label));
    rest = rest.slice(at + label.length);
  }
  return masked + withoutWords(rest);
}

const isKnown = (text: string): boolean =>
  (fieldsNamed(text).length > 0 && hasOnlyLabelWords(text)) ||
  headsNotes(text) ||
  headsOther(text) ||
  isStatus(text) ||
  saysTotal(text) ||
  isNetworkBadge(text);

const withoutWords = (text: string): string => plain(text.replace(/\p{L}\p{M}*/gu, 'x'));

/** Digits have no place in a known wording either, and signs that are no common punctuation could stand for anything. */
const plain = (text: string): string => text.replace(/\p{N}/gu, '9').replace(/[^\p{L}9\s!-~–—−•·…‘’“”†‡®™§]/gu, '');
