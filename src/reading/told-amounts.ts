/** Amounts that a sentence tells by its verbs: "Dr. Example billed $240.00. We paid $120.00 and you owe $40.00. $25.00 was not covered." */
import listed from './told-words.json' with { type: 'json' };
import { anyOf } from './told-phrases.ts';
import type { FieldName } from './labels.ts';
import type { PrintedField } from './transcript.ts';

const amount = /(?:[-−–]\s?)?\$\s?\d[\d,]*(?:\.\d\d)?(?!\d)/g;
type Named = [FieldName | 'none', RegExp];
/** One pattern a wording: the longer of two that overlap must not hide the nearer. */
const before = Object.entries(listed.before).flatMap(([field, wordings]) =>
  wordings.map((wording): Named => [field as FieldName | 'none', anyOf([wording], 'giu')]),
);
const after = Object.entries(listed.after).map(([field, wordings]): Named => [
  field as FieldName | 'none',
  new RegExp(`^[\\s,]*(?:of (?:it|this|that|the cost|the bill)\\s+)?${anyOf(wordings).source}`, 'iu'),
]);
const between = new Set(listed.between.split(' '));
/** So far the words reach that say which amount it is. */
const reach = 160;

/** Only in company of others: "You may owe $25.00" by itself is a rule. */
const isUnsure = /\b(?:may|might|could|can|will|should)\b/i;

export function amountsTold(sentence: string): (PrintedField & { unsure: boolean })[] {
  const found = [...sentence.slice(0, 2000).matchAll(amount)];
  return found.flatMap((match, at) => {
    const start = at === 0 ? 0 : found[at - 1]!.index + found[at - 1]![0].length;
    const lead = sentence.slice(Math.max(start, match.index - reach), match.index);
    const tail = sentence.slice(match.index + match[0].length, found[at + 1]?.index ?? undefined).slice(0, reach);
    const said = named(lead, tail);
    return said === null || said.field === 'none'
      ? []
      : [{ field: said.field, label: said.label, text: match[0].replace(/^[-−–]\s?/, ''), unsure: isUnsure.test(said.label) }];
  });
}

/** The amount that words name which end where a figure follows in a text of its own: "Valley Ridge Imaging charged". */
export function amountAwaited(text: string): FieldName | null {
  const said = text.length > 120 || /[.?!]$/.test(text) ? null : wordsBefore(`${text} `);
  return said === null || said.field === 'none' || isUnsure.test(said.label.replace(/\bcan expect\b/i, '')) ? null : said.field;
}

interface Said {
  field: FieldName | 'none';
  label: string;
}

/** A noun right behind the amount is closer to it than a verb before: "you owe a $45.00 copay". */
function named(lead: string, tail: string): Said | null {
  const behind = after
    .map(([field, pattern]): Said => ({ field, label: pattern.exec(tail)?.[0].trim() ?? '' }))
    .filter(({ label }) => label !== '')
    .sort((a, b) => b.label.length - a.label.length)[0];
  const first = wordsBefore(lead);
  if (behind && /\b(?:have|has|with) an?\s*$/i.test(lead) && /^co-?pay/i.test(behind.label)) return null;
  // "$300.00 for glasses", "$45.00 copay for specialist visits": a price list.
  if (behind && /^co-?pay/i.test(behind.label) && /^\s*co-?pay(?:ment)? (?:for|applies|per)\b(?! this)/i.test(tail)) return null;
  if (first === null) return behind ?? null;
  return behind && !/^(?:to|from)\b/i.test(behind.label) ? behind : first;
}

/** The wording that ends nearest before the amount; of two that end together the longer. Only small words and names may stand between. */
function wordsBefore(lead: string): Said | null {
  let best: (Said & { end: number; start: number }) | null = null;
  for (const [field, pattern] of before)
    for (const match of lead.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      const isNearer = best === null || end > best.end || (end === best.end && match.index < best.start);
      if (isNearer) best = { field, label: match[0].trim(), end, start: match.index };
    }
  return best !== null && lead.slice(best.end).split(/\s+/).every(mayStandBetween) ? best : null;
}

const mayStandBetween = (word: string): boolean =>
  word === '' ||
  between.has(word.toLowerCase().replace(/[,:]$/, '')) ||
  /^\p{Lu}/u.test(word) ||
  /^(?:[&–—:=-]|\(?\d{1,3}%\)?)$/.test(word);
