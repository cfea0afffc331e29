import type { Report, ReportedClaim } from '../advice/report.ts';

/**
 * The name under which a told fact is kept for this claim. `undefined` when it would reach other claims too:
 * a claim without number, day or amount, beside others.
 */
export function aboutOf(claim: ReportedClaim, report: Report): string | null | undefined {
  return claim.key !== null || report.claims.length === 1 ? claim.key : undefined;
}
