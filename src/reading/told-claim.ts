/** The number, the status and the network that a sentence tells of its claim. */
import { isStatus } from './page-words.ts';
import { isIdentifier } from './shapes.ts';
import type { PrintedField } from './transcript.ts';

const id = String.raw`([A-Z0-9][A-Z0-9./-]*(?: [0-9][A-Z0-9-]*){0,4})`;
const numbers = [
  new RegExp(String.raw`\b(?:claim|reference|document)\s*(?:#|numbers?|no\.?|id)(?: \p{L}+(?=[ :]))?\s*:?\s*(?:is |was )?${id}`, 'iu'),
  new RegExp(String.raw`\b(?:its|the|with the|this claim'?s) number (?:is |was )?${id}`, 'i'),
  new RegExp(String.raw`\bclaim,? (?:\(?(?:reference|number),? )?${id}`, 'i'),
  new RegExp(String.raw`\b(?:claim|reference)\s*#\s*${id}`, 'i'),
];

export function numberTold(sentence: string): PrintedField[] {
  for (const form of numbers) {
    const match = form.exec(sentence.slice(0, 1000));
    // Words behind the number are no part of it: "6140090613 for".
    const text = match?.[1]?.replace(/[./-]+$/, '') ?? '';
    if (match && /\d/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 3 && isIdentifier(text))
      return [{ field: 'claimNumber', label: match[0].slice(0, match[0].indexOf(match[1]!)).trim(), text }];
  }
  return [];
}

const stands =
  /\b(?:claim|it)(?: (?:with the number |number |no\.? |#)?[A-Z0-9-]*\d[A-Z0-9-]*| \([^)]{3,40}\)| for \p{Lu}[^.;,]{2,40}?)?,? (is|was|has been) (?:now |still |currently )*((?:not |partially |partly )?\p{L}+(?: (?:review|process|progress|hold|covered|paid|approved))?)(?=$|[.,;:!)]| because\b| and\b| on\b)/iu;

/** "It is now Approved", "This claim has been denied": a status only where a status is meant, not the day of an act. */
export function statusTold(sentence: string): PrintedField[] {
  const match = stands.exec(sentence.slice(0, 1000));
  if (!match || !isStatus(match[2]!)) return [];
  const isAct = /^was$/i.test(match[1]!) && /^ on\b/.test(sentence.slice(match.index + match[0].length));
  return isAct ? [] : [{ field: 'status', label: '', text: match[2]! }];
}

const copula = String.raw`(?:\b(?:is|was|are|were)(?: an?| still| also| now| part of)?|which|who|that|\(|[,—–|·]|\ban? [\p{L}]+)\s*(?:an? )?`;
const owner = String.raw`(?:your |the |our |cigna['’]s |your plan['’]s |the plan['’]s )?(?:plan['’]?s? |cigna )?`;
const inside = new RegExp(
  String.raw`${copula}(?:in[- ]network|in ${owner}network|network (?:provider|doctor|dentist|hospital|facility|lab|pharmacy)|participating|part of ${owner}network)\b|\b(?:participates in|belongs to) ${owner}network\b`,
  'iu',
);
const outside = new RegExp(
  String.raw`${copula}(?:out[- ]of[- ]network|not in[- ]network|(?:not (?:in|part of)|outside(?: of)?|out of) ${owner}network|non-?(?:network|participating))\b|\b(?:does|did)(?: not|n['’]t) (?:participate in|belong to) ${owner}network\b`,
  'iu',
);
const rule = /\b(?:if|when|unless|may|might|should|choose|find|use|costs? less|any|all|providers|doctors|labs|pharmacies|out-of-pocket)\b/i;

export function networkTold(sentence: string): PrintedField[] {
  if (rule.test(sentence)) return [];
  const [isIn, isOut] = [inside.exec(sentence), outside.exec(sentence)];
  if (isOut) return [{ field: 'network', label: '', text: 'Out of network' }];
  return isIn ? [{ field: 'network', label: '', text: 'In network' }] : [];
}
