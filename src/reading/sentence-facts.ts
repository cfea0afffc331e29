/** Facts that a sentence about this claim carries: "Cigna received this claim on January 25, 2022 and processed it on January 29, 2022." */
import type { DateKind, Network } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import { printedDays, printedRange } from './printed-date.ts';
import { networkSaid } from './printed-facts.ts';
import { isDate } from './shapes.ts';

export interface SentenceFacts {
  dates: { what: DateKind; day: Day }[];
  service: { from: Day; to: Day } | null;
  patient: string | null;
  provider: string | null;
  network: Network | null;
}

/** Verbs and nouns before a date say which date it is. */
const saidBefore: [RegExp, DateKind][] = [
  [/\b(?:received|got)\b/gi, 'received'],
  [/\b(?:processed|processing it|finali[sz]ed|completed|adjudicated|decided|denied|paid|settled|closed|determined)\b/gi, 'processed'],
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

const person = String.raw`(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}(?:\.|[\p{L}\p{M}'’-]*)){1,3})`;
const place = String.raw`((?:Dr\. )?\p{Lu}(?:[^.;:$(]|(?<=\b\p{Lu})\.){2,80}?)`;
const patients = [
  String.raw`\b(?:[Cc]laim )?[Rr]eceived for ${person}`,
  String.raw`\b[Cc]laim(?: number|#| #| no\.?)? ?[\w-]*(?: is)? for ${person}`,
  String.raw`\bfor services ${person} had\b`,
  String.raw`\bprovided by .{2,80} for ${person}(?: on|\.|$)`,
].map((form) => new RegExp(form, 'u'));
const providers = [
  String.raw`\b[Ss]ervices? provided by ${place}(?=\.?$| on | for | \(|[;:])`,
  String.raw`^${place} provided (?:these|this|the|your) services?\b`,
  String.raw`\bhad at ${place} (?:from|on)\b`,
  String.raw`(?:^|\. )(Dr\. \p{Lu}[^.;:$]{2,60}?) billed\b`,
].map((form) => new RegExp(form, 'u'));
const firstOf = (forms: readonly RegExp[], text: string): string | null =>
  forms.map((form) => form.exec(text)?.[1] ?? null).find((name) => name !== null) ?? null;

export function sentenceFacts(sentences: readonly string[]): SentenceFacts {
  const facts: SentenceFacts = { dates: [], service: null, patient: null, provider: null, network: null };
  for (const sentence of sentences) {
    if (ofSomethingElse.test(sentence)) continue;
    const text = sentence.slice(0, 2000);
    const told = /\b(?:services?|care|treatment|visit|stay)\b[^.;]{0,90}?\b(?:on|from|dated?)\s+(.{6,60})/i.exec(text)?.[1];
    facts.service ??= told === undefined || !isDate(told) ? null : rangeAt(told, 0);
    let last = 0;
    for (const { day, start, end } of printedDays(text)) {
      const lead = text.slice(Math.max(last, start - 90), start);
      const service = /\b(?:services?|care|treatment|visit)\b[^.;]{0,90}?\b(?:on|from|dated?)\s*$/i.test(lead);
      if (!service && !noFact.test(lead)) {
        const what = nearest(lead);
        if (what !== null) facts.dates.push({ what, day });
      }
      last = end;
    }
    facts.patient ??= firstOf(patients, text);
    facts.provider ??= firstOf(providers, text);
    if (!/\b(?:if|when|unless|may|might|because|should|choose|find)\b/i.test(text))
      facts.network ??= networkSaid(/(?:\b(?:is|was|are)(?: an?)? |\()((?:in|out)[ -](?:of[ -])?network)\b/i.exec(text)?.[1] ?? '');
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
