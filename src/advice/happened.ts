/** In one word what happened to a claim, so that a screen repeats it and judges nothing. */
import { isSettled, type Claim } from '../claim/claim.ts';
import type { Refusals } from '../denials/denials-of.ts';
import type { ReportedClaim } from './report.ts';

interface Circumstances {
  pending: boolean;
  onlyListed: boolean;
  /** Part of the claim could not be read. */
  unread: boolean;
}

export function happenedTo(claim: Claim, refusals: Refusals, { pending, onlyListed, unread }: Circumstances): ReportedClaim['happened'] {
  if (refusals.denials.some((denial) => denial.nature === 'denial')) return 'refused';
  if (refusals.denials.length > 0) return 'information-requested';
  if (refusals.unexplained !== null) return 'unexplained';
  if (refusals.hasUnknownNote) return 'note-not-understood';
  if (pending) return 'pending';
  if (onlyListed) return 'only-listed';
  return unread || claim.amounts.notCovered === null || !isSettled(claim.amounts) ? 'not-shown' : 'nothing-refused';
}
