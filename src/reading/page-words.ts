/** The words by which a page says what it is; the lists are in `page-words.json`. */
import listed from './page-words.json' with { type: 'json' };

export { isStatus } from './status-words.ts';

const flat = (text: string): string =>
  text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isOneOf = (list: readonly string[]) => {
  const known = new Set(list);
  return (text: string): boolean => text.length <= 80 && known.has(flat(text));
};
const holdsOneOf =
  (list: readonly string[]) =>
  (text: string): boolean => {
    const spoken = ` ${flat(text)} `;
    return list.some((phrase) => spoken.includes(` ${phrase} `));
  };

const isNotesHeading = isOneOf(listed.notesHeading);
/** "Notes for the claims on this page", "Why we made this decision": a heading over the notes of a claim. */
export const headsNotes = (text: string): boolean =>
  isNotesHeading(text) ||
  (text.length <= 80 &&
    (namesNotes.test(flat(text)) ||
      /^(?:what|why) (?:we|it|this|your claim|the claim|(?:was|is|did|has) (?:this|it|we|my|your|the))\b.*\b(?:decision|decided|denied|pay|paid|covered|cover|processed|approve|approved|refused|changed|longer|so long|on hold|held)$|^(?:what|why it) changed$|^what (?:we are|we're) waiting for$|^what we (?:still )?need(?: from \p{L}+(?: \p{L}+)?)?$/u.test(
        flat(text),
      )));
const namesNotes =
  /^(?:(?:an?|the|our|your|more) )?(?:(?:claim|important|service|line|coverage) )?(?:notes?|remarks?|(?:remark|note|reason|message|explanation) codes?|footnotes?)(?: explanations?)?(?: (?:for|on|about|to|and|from|the|this|these|your|claims?|pages?|services?|explained|meanings?|descriptions?|codes?|details?|what|they|mean|notes?|lines?))*$/;
/** The page shows a made-up claim to explain what claims look like. */
export const saysSample = holdsOneOf(listed.notOwn);
export const headsOther = isOneOf(listed.otherHeading);
const isTotalWords = isOneOf(listed.totals);
const totalWords = new Set(listed.totalWords);
/** "Totals for this claim", "Sum of all services", "All three visits", "Altogether": a total, and nothing but words that totals are named with. */
export function saysTotal(text: string): boolean {
  if (text.length > 80) return false;
  const words = flat(text);
  const spoken = words.split(' ');
  const names =
    /\b(?:totals?|sum|altogether|(?:all|whole|entire) (?:of )?(?:the |this |your |these )?(?:\p{L}+ )?(?:services|procedures|visits|items|lines|treatments|charges|claim|stay|bill|visit)|added up|in all|everything)\b/u;
  return isTotalWords(text) || (names.test(words) && spoken.every((word) => totalWords.has(word)));
}
/** The sum of a part only. */
export const saysSubtotal = (text: string): boolean => text.length <= 80 && /^sub ?-?totals?\b/i.test(text.trim());
export const saysUnavailable = holdsOneOf(listed.unavailable);
export const saysSignedOut = holdsOneOf(listed.signedOut);
export const saysNoClaims = holdsOneOf(listed.noClaims);

/** "In-network", "✓ In your plan's network", "Non-network provider" printed by itself. */
export const isNetworkBadge = (text: string): boolean => text.length <= 60 && networkWords.test(flat(text));
const networkKind = '(?: (?:provider|doctor|dentist|hospital|facility|lab|clinic|pharmacy|care|benefits?|claim|level|rate))?';
const networkWords = new RegExp(
  `^(?:yes |no )?(?:(?:the )?(?:provider|doctor|dentist) is )?(?:(?:not )?in|out|outside|out side)(?: of)?(?: (?:your|my|the|our|cigna's|plan's|your plan's|plan))* ?network${networkKind}` +
    `(?: (?:paid at (?:the )?in network(?: level| rate)?|lower cost|higher cost))?$|^(?:non |out of |in )?network (?:provider|doctor|dentist|hospital|facility|lab|pharmacy)$` +
    `|^(?:non )?participating (?:provider|dentist|doctor|pharmacy)$`,
  'u',
);

const ofOtherThings =
  /\b(?:transactions?|messages?|providers?|doctors?|documents?|payments?|letters?|forms?|articles?|prescriptions?|members?|authorizations?|referrals?)\b/;

/** How many claims a sentence says there are: "24 claims", "Showing 1-18 of 24", "18 of 24 results". A year is no count: "See 2025 claims". */
export function claimsStated(text: string): number | null {
  if (text.length > 200 || /^(?:see|view|show|browse|go to) all\b/i.test(text)) return null;
  const spoken = text.toLowerCase().replace(/,(?=\d{3})/g, '');
  const range =
    /\b(?:\d+\s*(?:-|–|to|through)\s*)?\d+\s+(?:out )?of\s+(?:about |a total of )?(\d{1,6})\b(?!\s*(?:days|visits|pages?\b|steps?|stars?))/.exec(
      spoken,
    );
  if (
    range &&
    ((/claim|result|record|show|display|view|item|entr|row/.test(spoken) && !ofOtherThings.test(spoken)) ||
      /^\W*\d+\s*(?:-|–|to)\s*\d+ of \d+\W*$/.test(spoken))
  )
    return Number(range[1]);
  const count =
    /(?:^|[·•|.!]\s+|\b(?:have|found|total(?: of)?:?|are(?: the)?|the(?: last)?|all|shown?|showing|displaying|see|viewing|claims?:?)\s*\(?)(\d{1,6})\)?\s*(?:medical |dental |total |most |latest |newest |last |recent |processed |matching |health |pharmacy )*(?:claims?|results)\b/.exec(
      spoken,
    ) ?? /^(?:your |all |total |medical |recent )*claims(?: found| total| shown)?\s*[:(]\s*(\d{1,6})\)?$/.exec(spoken);
  return count && !/^(?:19|20)\d\d$/.test(count[1]!) ? Number(count[1]) : null;
}

export { speaksOfAppeal } from './appeal-words.ts';
