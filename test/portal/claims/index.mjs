/**
 * The invented family's twenty-four claims, as meaning: money in whole cents, days `YYYY-MM-DD`; newest care first, as the lists show them.
 * `amounts` of a line holds what is known of it; what is left out is printed as an empty cell or not at all. `category` of a note is the
 * category of `src/denials/` that it tells of, null when it tells of none.
 */
import { foundingClaims } from './founding.mjs';
import { claimsWithNothingRefused } from './nothing-refused.mjs';
import { claimsOfOtherPayers } from './other-payers.mjs';
import { claimsRefusedByPlanTerms } from './refused-by-plan-terms.mjs';
import { claimsRefusedForPaperwork } from './refused-for-paperwork.mjs';
import { claimsRefusedOnMedicalGrounds } from './refused-on-medical-grounds.mjs';

export { practiceDay } from './family.mjs';
export { foundingClaims };

const lastDay = (claim) =>
  claim.lines
    .map((line) => line.day)
    .sort()
    .at(-1);

export const claims = [
  ...foundingClaims,
  ...claimsWithNothingRefused,
  ...claimsRefusedOnMedicalGrounds,
  ...claimsRefusedByPlanTerms,
  ...claimsRefusedForPaperwork,
  ...claimsOfOtherPayers,
].sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0));
