/** The words by which a page says what it is; the lists are in `page-words.json`. */
import listed from './page-words.json' with { type: 'json' };

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

export const headsNotes = isOneOf(listed.notesHeading);
export const headsOther = isOneOf(listed.otherHeading);
const isStatusWord = isOneOf(listed.statuses);
/** A status by itself. With a colon behind it, it is the label of something. */
export const isStatus = (text: string): boolean => isStatusWord(text) && !/:\s*$/.test(text);
export const saysTotal = isOneOf(listed.totals);
export const saysUnavailable = holdsOneOf(listed.unavailable);
export const saysSignedOut = holdsOneOf(listed.signedOut);
export const saysNoClaims = holdsOneOf(listed.noClaims);

/** "In-network" or "Out of network" printed by itself. */
export const isNetworkBadge = (text: string): boolean =>
  /^(?:in|out)[\s-]*(?:of[\s-]*)?network(?: (?:provider|care|benefits?|claim))?$/i.test(text.trim());

/** How many claims a sentence says there are: "24 claims", "Showing 1-18 of 24", "18 of 24 results". */
export function claimsStated(text: string): number | null {
  if (text.length > 200) return null;
  const spoken = text.toLowerCase().replace(/,(?=\d{3})/g, '');
  const range =
    /\b(?:\d+\s*(?:-|–|to|through)\s*)?\d+\s+(?:out )?of\s+(?:about |a total of )?(\d{1,6})\b(?!\s*(?:days|visits|pages?\b|steps?|stars?))/.exec(
      spoken,
    );
  if (range && (/claim|result|record|show|display|view|item|entr|row/.test(spoken) || /^\W*\d+\s*(?:-|–|to)\s*\d+ of \d+\W*$/.test(spoken)))
    return Number(range[1]);
  const count =
    /(?:^|\b(?:have|found|total(?: of)?|are|all|shown?|showing|displaying|see|viewing|claims?:?)\s*\(?)(\d{1,6})\)?\s*(?:medical |dental |total |recent |processed |matching |health |pharmacy )*(?:claims?|results)\b/.exec(
      spoken,
    ) ?? /^(?:your |all |total |medical |recent )*claims(?: found| total| shown)?\s*[:(]\s*(\d{1,6})\)?$/.exec(spoken);
  return count ? Number(count[1]) : null;
}

/** It asks for, or leads to, a review of a decision: the portal's own control is known by these words alone. */
export const speaksOfAppeal = (name: string): boolean =>
  /\b(?:appeal|appeals|appealing|dispute|disputes|disputing|grievance|grievances)\b/i.test(name);
