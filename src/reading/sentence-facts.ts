/** Facts that a sentence about this claim carries: "Cigna received this claim on January 25, 2022 and processed it on January 29, 2022." */
import type { DateKind } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import { printedDays, printedRange } from './printed-date.ts';

export interface SentenceFacts {
  dates: { what: DateKind; day: Day }[];
  service: { from: Day; to: Day } | null;
  patient: string | null;
  provider: string | null;
}

/** Verbs and nouns before a date say which date it is. */
const saidBefore: [RegExp, DateKind][] = [
  [/\b(?:received|got)\b/gi, 'received'],
  [/\b(?:processed|finali[sz]ed|completed|adjudicated|decided|denied|paid|settled|closed|determined)\b/gi, 'processed'],
  [/\b(?:explanation of benefits|eob)\b/gi, 'eob'],
  [/\b(?:letter|notice)\b/gi, 'letter'],
  [/\b(?:posted|made available)\b/gi, 'posted'],
];
/** So far a word reaches, within its clause. */
const reach = 75;
/** A plan, a wish or a rule is no fact of this claim. */
const noFact =
  /\b(?:if|when|unless|may|might|will|would|should|must|can|could|until|expect(?:ed)?|within|by|before|after|deadline|for services? (?:received|provided))\b[^.;]{0,30}$/i;

/** Dates of another claim, of an appeal or of a contract are no dates of this claim. */
const ofSomethingElse =
  /\b(?:similar|another|other|previous|earlier|related) (?:claims?|services?|charges?)\b|\b(?:your|an|the) appeal\b|\bappeal form\b|\bcontract\b/i;

export function sentenceFacts(sentences: readonly string[]): SentenceFacts {
  const facts: SentenceFacts = { dates: [], service: null, patient: null, provider: null };
  for (const sentence of sentences) {
    if (ofSomethingElse.test(sentence)) continue;
    const text = sentence.slice(0, 2000);
    let last = 0;
    for (const { day, start, end } of printedDays(text)) {
      const lead = text.slice(Math.max(last, start - 90), start);
      const service = /\b(?:for|of)?\s*(?:services?|care|treatment|visit)\b[^.;]{0,30}\b(?:on|from|dated?)\s*$/i.test(lead);
      if (service) facts.service ??= rangeAt(text, start);
      else if (!noFact.test(lead)) {
        const what = nearest(lead);
        if (what !== null) facts.dates.push({ what, day });
      }
      last = end;
    }
    facts.patient ??= /\b(?:claim )?received for ([\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){1,3})/u.exec(text)?.[1] ?? null;
    facts.provider ??= /\bservices? provided by (\p{Lu}[^.;:]{2,80}?)(?=\.?$| on | for |[;:])/u.exec(text)?.[1] ?? null;
  }
  return facts;
}

/** The word nearest to the date decides: "received this claim on … and processed it on …". */
function nearest(lead: string): DateKind | null {
  const clause = /[^.;]*$/.exec(lead.slice(-reach))?.[0] ?? '';
  const places = saidBefore.map(([word, what]) => ({ what, at: [...clause.matchAll(word)].at(-1)?.index ?? -1 }));
  return places.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.what ?? null;
}

function rangeAt(text: string, start: number): { from: Day; to: Day } | null {
  const range = printedRange(text.slice(start));
  return range === null ? null : { from: range.from, to: range.to };
}
