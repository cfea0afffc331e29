import type { ReportedClaim } from '../../advice/report.ts';
import type { Cents } from '../../claim/money.ts';

/**
 * What was refused on this claim, in cents. Null when a part of it is not printed, or when two reasons name the same line:
 * a sum would then count it twice.
 */
export function refusedAmount(claim: ReportedClaim): Cents | null {
  const refused = claim.denials.filter((denial) => denial.category !== 'info_requested');
  const lines = refused.flatMap((denial) => denial.lines);
  const overlap = refused.length > 1 && (new Set(lines).size < lines.length || refused.some((denial) => denial.lines.length === 0));
  if (refused.length === 0 || overlap) return null;
  return refused.reduce<Cents | null>((sum, { amount }) => (sum === null || amount === null ? null : sum + amount), 0);
}
