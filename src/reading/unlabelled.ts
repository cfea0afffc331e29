/** What a service line shows without a label: what was done, in its heading or first words, and the day of it. */
import type { Unread } from '../claim/entry.ts';
import { headsNotes, headsOther, saysTotal } from './page-words.ts';
import { printedRange } from './printed-date.ts';
import type { Part } from './part.ts';
import { datePattern, isDate, isMoney } from './shapes.ts';
import type { PrintedField } from './transcript.ts';

type Flat = Exclude<Part, { kind: 'parts' }>;

/** `known`: the line's labelled fields. What is taken here is no longer unread. */
export function unlabelledOf(parts: readonly Flat[], known: readonly PrintedField[]): { fields: PrintedField[]; unread: Unread[] } {
  const has = (field: PrintedField['field']) => known.some((one) => one.field === field);
  const isSaidWithDay = known.some((one) => one.field === 'serviceDate' && (printedRange(one.text)?.rest ?? '') !== '');
  const fields: PrintedField[] = [];
  const unread: Unread[] = [];
  const lacks = (field: PrintedField['field']) => !has(field) && !fields.some((one) => one.field === field);
  const done = (said: string): boolean => {
    const [before = said, day] = cutAtDay(said);
    const text = before.replace(/^(?:service|line|item|procedure) \d+\s*[:.–—-]\s*/i, '');
    if (!lacks('serviceType') || has('claimType') || isSaidWithDay || !namesService(text)) return false;
    fields.push({ field: 'serviceType', label: '', text });
    if (day !== undefined && lacks('serviceDate')) fields.push({ field: 'serviceDate', label: '', text: day });
    return true;
  };
  for (const part of parts) {
    if (part.kind === 'heading' || part.kind === 'sentence') done(part.text);
    if (part.kind !== 'unread') continue;
    const isDay = isDate(part.value) && lacks('serviceDate') && (part.label === '' || done(part.label));
    // "Strep test … 54.00", and below it what was taken off and paid: the first figure is the charge.
    const isCharge =
      !isDay && isMoney(part.value) && lacks('billed') && part === parts.find((one) => one.kind !== 'heading') && done(part.label);
    if (isDay) fields.push({ field: 'serviceDate', label: '', text: part.value });
    else if (isCharge) fields.push({ field: 'billed', label: '', text: part.value });
    else unread.push({ text: part.text, why: part.why });
  }
  return { fields, unread };
}

/** "Biopsy (08/23/2026)", "08/23/2026 – Biopsy": what was done, and when. */
export function cutAtDay(said: string): [string | undefined, string | undefined] {
  const [, before, behind] =
    new RegExp(`^(.{3,}?)(?:\\s*[(,–—-]\\s*|\\s+)(${datePattern}(?:\\s?(?:-|–|to)\\s?${datePattern})?)\\)?$`, 'i').exec(said) ?? [];
  if (before !== undefined) return [before, behind];
  const [, first, after] =
    new RegExp(`^(${datePattern}(?:\\s?(?:-|–|to)\\s?${datePattern})?)\\s*[·•|:,–—-]?\\s*(\\p{L}.{2,})$`, 'iu').exec(said) ?? [];
  return [after, first];
}

/** Short words that name something, and no heading of the page, no count of lines ("Service 2"), no sentence. */
export const namesService = (text: string): boolean =>
  text.length <= 90 &&
  /\p{L}{2}/u.test(text) &&
  !/[.!?:]$/.test(text.replace(/\b(?:min|hr|hrs|lb|oz|approx|incl|excl|etc)\.$/i, '')) &&
  !text.includes(':') &&
  !saysTotal(text) &&
  !headsNotes(text) &&
  !headsOther(text) &&
  !/^(?:service|line|item|procedure|visit|charge)s?(?: line)?\s*(?:#|no\.?)?\s*\d*(?:\s*(?:of|\/)\s*\d+)?$/i.test(text);
