/** What the page prints of a share, put on one footing. Missing is `null`, never zero. */
import type { Amounts } from '../claim/claim.ts';
import type { Cents } from '../claim/money.ts';

/** The price that the plan accepts: printed, else put together from what it was split into, else zero where all was refused. */
export function allowedOf(amounts: Amounts): Cents | null {
  const { allowed, planPaid, otherPlanPaid, coinsurance, billed, discount, notCovered } = amounts;
  if (allowed !== null) return allowed;
  const fixed = fixedShareOf(amounts);
  if (planPaid !== null && fixed !== null && coinsurance !== null) return planPaid + (otherPlanPaid ?? 0) + fixed + coinsurance;
  return billed !== null && notCovered !== null && notCovered > 0 && notCovered + (discount ?? 0) >= billed ? 0 : null;
}

/** Copay and deductible together; null when either is not printed. */
export function fixedShareOf({ copay, deductible, copayAndDeductible }: Amounts): Cents | null {
  if (copayAndDeductible !== null) return copayAndDeductible;
  return copay === null || deductible === null ? null : copay + deductible;
}

/**
 * The member's share of the accepted price: copay, deductible and coinsurance. What is not covered is no share. Where they are not printed
 * apart, what the member owes stands for them if nothing was refused; money of a health account is part of the share.
 */
export function printedShareOf(amounts: Amounts): Cents | null {
  const { coinsurance, patientResponsibility, accountsPaid, notCovered } = amounts;
  const fixed = fixedShareOf(amounts);
  if (fixed !== null && coinsurance !== null) return fixed + coinsurance;
  return patientResponsibility !== null && notCovered === 0 ? patientResponsibility + (accountsPaid ?? 0) : null;
}
