/**
 * What a sentence, or a row of short pieces ("Visit on 9/8/2026 · Dr. Voss · In network"), tells of a claim, as fields under the words
 * that tell it. Only what is said as a fact of this claim: no rule, wish, example, sum of the year, other claim or appeal.
 */
import { amountsTold } from './told-amounts.ts';
import { networkTold, numberTold, statusTold } from './told-claim.ts';
import { daysTold, withoutWeekdays } from './told-days.ts';
import { namesTold } from './told-names.ts';
import { piecesTold } from './told-pieces.ts';
import listed from './told-words.json' with { type: 'json' };
import { isMoneyField } from './labels.ts';
import type { PrintedField } from './transcript.ts';

/** "St. Brendan", "Dr. Okafor", "P.A. We": a stop behind a short name ends no sentence. */
const ends = /(?<!\b(?:Dr|Mrs?|Ms|St|Mt|Ft|[Nn]o|Jr|Sr|\p{Lu})\.)(?<=[.!?])\s+(?=[\p{Lu}$\d])|\n+|;\s+/u;
export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, 4000)
    .split(ends)
    .filter((sentence) => sentence !== '');

export function factsTold(text: string): PrintedField[] {
  if (text.length < 4 || !/\p{L}{2}/u.test(text)) return [];
  const told = sentencesOf(text).map((sentence) => ({ sentence, facts: piecesTold(sentence) ?? factsIn(withoutWeekdays(sentence)) }));
  const all = told.flatMap(({ facts }) => facts);
  const sure = all.filter((one) => !('unsure' in one && one.unsure));
  const kept = sure.some((one) => isMoneyField(one.field)) ? all : sure;
  return agreed(kept.map(({ field, label, text: value }) => ({ field, label, text: value })));
}

/** Told twice and differently is not told; days of several kinds may be several. */
export function agreed(told: readonly PrintedField[]): PrintedField[] {
  const value = (text: string): string => text.replace(/\.00$/, '').toLowerCase();
  return told.filter(
    (one, at) =>
      told.findIndex((other) => other.field === one.field && value(other.text) === value(one.text)) === at &&
      (severalDays.has(one.field) || told.every((other) => other.field !== one.field || value(other.text) === value(one.text))),
  );
}
const severalDays: ReadonlySet<string> = new Set(['processedDate', 'receivedDate', 'eobDate', 'letterDate', 'postedDate']);

/** Facts of one sentence without separators. A number may be told in passing ("If you call us, have this claim number ready: …"). */
export function factsIn(sentence: string): (PrintedField & { unsure?: boolean })[] {
  if (ofOthers.test(sentence)) return [];
  const number = numberTold(sentence);
  if (noFact.test(sentence) || isAsked.test(sentence)) return number;
  return [
    ...number,
    ...statusTold(sentence),
    ...namesTold(sentence),
    ...networkTold(sentence),
    ...daysTold(sentence),
    ...amountsTold(sentence),
  ];
}

const wordsOf = (lists: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${lists.join('|').replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{N}])|\b(?:family|individual) (?:deductible|limit)\b|\$[\d,.]+ of (?:your )?\$|\bmet\b(?! with)|\btoward [^.]{0,30}\$|\bper\b`,
    'iu',
  );
const noFact = wordsOf(listed.noFact);
const ofOthers =
  /\b(?:similar|another|other|previous|prior|earlier|related|last) (?:claims?|services?|charges?)\b|\b(?:your|an|the) appeal\b|\bappeal form\b/i;
/** A question, or something that the member is to do. */
const isAsked =
  /\?\s*$|^\W*(?:please|schedule|book|find|choose|compare|call|ask|see|use|explore|view|check|pay|make|get|wait|bring|send|tell|contact|message|rate|review|hello|hi|welcome|go to|learn|download|print|start|save|add|help|don['’]t)\b/i;
