/**
 * The coverage policy that a notice names as the ground of a refusal, as printed, and where Cigna lists its policies. Nothing is fetched:
 * the list is a fixed link. Titles end with an id, such as "(CPG024)" (domain notes, portal 4.10).
 */
import type { Claim } from '../../claim/claim.ts';
import type { ReportedClaim } from '../report.ts';
import { doorWords } from './door-words.ts';
import type { Route } from './route.ts';

const NAMED =
  /\b(?:cigna(?: healthcare)? )?(?:medical |drug |administrative |reimbursement )*(?:coverage|medical|clinical|drug) polic(?:y|ies)\b[^.\n]{0,120}/i;
const ID = /\b(?:CPG|AD|EN|HM|UM|MM|IP)[ _-]?\d{3,4}\b|\b(?:policy|polic(?:y)? number|no\.|#) ?(\d{4})\b/i;

export function policyOf(routes: readonly Route[], { notes, sentences }: Claim): ReportedClaim['policy'] {
  if (!routes.some(({ policy }) => policy)) return null;
  const { list, source } = doorWords.policy;
  return { named: named([...notes.map(({ text }) => text), ...sentences]), list, source };
}

/** Named only where a title or a number follows: "your plan's coverage policy" alone names none. */
function named(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = NAMED.exec(text.slice(0, 20_000))?.[0].trim();
    if (
      found !== undefined &&
      (ID.test(found) || /polic(?:y|ies)\s*[-–—:#("“]|polic(?:y|ies) (?:titled|named|called|number|no\.)/i.test(found))
    )
      return found;
  }
  return null;
}
