/** Days that a sentence tells: of the care, and when the claim came in, was decided or was written about. */
import { printedDays, printedRange } from './printed-date.ts';
import type { FieldName } from './labels.ts';
import { namedRange, shortRange } from './shapes.ts';
import type { PrintedField } from './transcript.ts';

/** Verbs and nouns say which day it is. */
const saidBy: [RegExp, FieldName | 'none'][] = [
  [/\b(?:received|got|arrived|came in)\b/gi, 'receivedDate'],
  [
    /\b(?:processed|processing(?: it)?|finali[sz]ed|completed|adjudicated|decided|decision|denied|approved|settled|closed|determined|finished)\b|\b(?:claim|it) was paid\b|\bpaid (?:this|the|your) claim\b/gi,
    'processedDate',
  ],
  [/\b(?:explanation of benefits|eob)\b/gi, 'eobDate'],
  [/\bdischarged\b/gi, 'serviceDateTo'],
  [/\b(?:letter|notice)\b/gi, 'letterDate'],
  [/\b(?:posted|made available)\b/gi, 'postedDate'],
  [
    /\b(?:seen|treated|examined|operated|hospitali[sz]ed|saw|treats?|visit(?:ed)?|care|services?|treatment|stay(?:ed)?|admitted|went|met with|surgery|procedure|exam|ride|filled|therapy|session|was (?:at|in)|looked after|test(?:s|ed)?)\b/gi,
    'serviceDate',
  ],
  [
    /\b(?:customer (?:service|care)|(?:member|patient|customer) services|effective|born|birth|paid|payment|check|sent|updated|mailed|signed|issued|appointment|scheduled|asked|contract|coverage|began|began|starts?|ends?)\b/gi,
    'none',
  ],
];
/** So far a word reaches, within its clause. */
const reach = 90;
/** A plan, a wish or a rule is no fact of this claim. */
const noFact =
  /\b(?:if|when|unless|may|might|will|would|should|must|can|could|until|expect(?:ed)?|within|by|before|after|since|deadline|next|for services? (?:received|provided))\b[^.;]{0,30}$/i;

const weekday = /\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\.?,?\s+(?=\d|\p{Lu}\p{L}{2,8}\.?\s+\d)/giu;
const anywhere = (pattern: RegExp): RegExp => new RegExp(`(?<![\\d/])${pattern.source.replace('^\\W{0,3}', '')}`, 'gi');
const shortRanges = [anywhere(namedRange), anywhere(shortRange)];

/** The sentence as its days are read: without weekdays, and "between … and …" as "… to …". */
export const withoutWeekdays = (sentence: string): string =>
  sentence.replace(weekday, '').replace(/\bbetween ([\p{L}\d][\p{L}\d ,./-]{2,18}?) and (?=\p{L}{3,9}\.? \d|\d)/giu, 'from $1 to ');

interface FoundRange {
  start: number;
  end: number;
}

/** Where days stand in a sentence, ranges as one. */
export function rangesIn(sentence: string): FoundRange[] {
  const short = shortRanges.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: text }) => ({ start: index, end: index + text.length })),
  );
  const ranges = [...short];
  for (const { start, end } of printedDays(sentence)) {
    if (short.some((range) => start >= range.start && start < range.end)) continue;
    const last = ranges.at(-1);
    if (last && /^\s*(?:-|–|—|to|through|thru|until)\s*$/i.test(sentence.slice(last.end, start))) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges.sort((a, b) => a.start - b.start);
}

export function daysTold(sentence: string): PrintedField[] {
  const ranges = rangesIn(sentence);
  return ranges.flatMap(({ start, end }, at): PrintedField[] => {
    const text = sentence.slice(start, end);
    const range = printedRange(text);
    const lead = sentence.slice(Math.max(at === 0 ? 0 : ranges[at - 1]!.end, start - reach), start);
    if (range === null || noFact.test(lead)) return [];
    const tail = sentence.slice(end, Math.min(ranges[at + 1]?.start ?? sentence.length, end + reach));
    // "On April 9, 2026, Desmond Quill was seen": what the day is of stands behind it.
    const opens = /^(?:on|from|between|in)?[\s:,]*$/i.test(lead);
    const said = opens ? earliest(tail) : nearest(lead);
    const isCare = said?.field === 'serviceDate';
    if (said === null || said.field === 'none' || (!isCare && range.from !== range.to)) return [];
    return [{ field: said.field, label: said.label, text }];
  });
}

const wordsIn = (clause: string) =>
  saidBy.flatMap(([pattern, field]) =>
    [...clause.matchAll(pattern)].map((match) => ({ field, label: match[0], at: match.index, end: match.index + match[0].length })),
  );

/** The word nearest to the day decides: "received this claim on … and processed it on …". "Received a letter": the last one. */
function nearest(lead: string): { field: FieldName | 'none'; label: string } | null {
  const clause = /[^.;]*$/.exec(lead.replace(/\b(?:Dr|St|Mt|Mrs?|Inc|P\.A)\./g, 'Dr'))?.[0] ?? '';
  const [last, before] = wordsIn(clause).sort((a, b) => b.end - a.end || a.at - b.at);
  // "mailed our decision letter", "sent your explanation of benefits", "visit took place"
  if (
    last?.field === 'none' &&
    /^(?:issued|mailed|sent)$/i.test(last.label) &&
    (before?.field === 'eobDate' || before?.field === 'letterDate')
  )
    return before;
  return last ?? null;
}

function earliest(tail: string): { field: FieldName | 'none'; label: string } | null {
  const clause = /^[\s,:–—-]*[^.;]*/.exec(tail)?.[0] ?? '';
  return wordsIn(clause).sort((a, b) => a.at - b.at)[0] ?? null;
}
