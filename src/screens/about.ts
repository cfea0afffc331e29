import type { Report, ReportedClaim } from '../advice/report.ts';
import { claimKey } from '../claim/claim.ts';

/**
 * The name under which a told fact is kept for this claim. `undefined` when it would reach other claims too:
 * a claim without number, day or amount, beside others.
 */
export function aboutOf(claim: ReportedClaim, report: Report): string | null | undefined {
  const key = claimKey(claim);
  return key !== null || report.claims.length === 1 ? key : undefined;
}
