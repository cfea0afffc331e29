/** Amounts that sentences about this claim tell: "Dr. Example billed $240.00. Your plan's discount was $80.00. We paid $120.00 and you owe $40.00." */
import { fieldsNamed, isMoneyField } from './labels.ts';
import type { PrintedField } from './transcript.ts';

const amount = /\$\s?\d[\d,]*(?:\.\d\d)?(?!\d)/g;
/** A rule, an example or a sum of the year is no fact of this claim. */
const noFact =
  /\b(?:if|when|unless|until|may|might|would|could|should|must|such as|for example|each|every|per|up to|at least|more than|year|yearly|annual|remaining|balance|met|limit|average|estimate[ds]?|another|other claims?|family|individual|so far|to date|toward|of \$|gift|reward|earn|save)\b/i;

/** Each field once; what is told twice and differently is not told. */
export function toldAmounts(sentences: readonly string[]): PrintedField[] {
  const told = sentences.flatMap((sentence) => sentence.slice(0, 2000).split(/(?<=[.!?])\s+(?=\p{Lu})/u)).flatMap(amountsIn);
  return told.filter(
    (one, at) =>
      told.every((other) => other.field !== one.field || other.text === one.text) &&
      told.findIndex((other) => other.field === one.field) === at,
  );
}

function amountsIn(sentence: string): PrintedField[] {
  if (noFact.test(sentence)) return [];
  let last = 0;
  return [...sentence.matchAll(amount)].flatMap((match) => {
    const lead = sentence.slice(last, match.index);
    last = match.index + match[0].length;
    const label = nameBefore(lead);
    const field = label === null ? undefined : fieldsNamed(label).find(isMoneyField);
    return label === null || field === undefined ? [] : [{ field, label, text: match[0] }];
  });
}

/** The longest end of the words before an amount that names one: "and you owe", "The amount not covered was". */
function nameBefore(lead: string): string | null {
  const words = lead
    .replace(/[,;:]\s*$/, '')
    .replace(/\s+(?:was|is|were|are|of|came to|comes to|totall?ed|equals)\s*$/i, '')
    .trim()
    .split(/\s+/)
    .slice(-8);
  for (let from = 0; from < words.length; from++) {
    const label = words
      .slice(from)
      .join(' ')
      .replace(/^(?:and|but|so|then|in all,?)\s+/i, '');
    if (label !== '' && fieldsNamed(label).some(isMoneyField)) return label;
  }
  return null;
}
