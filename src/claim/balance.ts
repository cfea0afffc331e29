/**
 * The sums that a processed claim must satisfy, as far as they are printed. Source: real EOBs, `portal.md` 3.3.
 *
 * Price: billed − discount − not covered = allowed; only where a discount is printed, for without that column it is invisible.
 * Split: allowed − copay and deductible = plan paid + coinsurance. Share: what is owed is copay, deductible and coinsurance; a refused part
 * and, out of network, the rest of the charge may be on top; money of a health account or another plan may be taken off.
 * Dental: owed = contracted price (or charge, out of network) − plan paid. Each holds to a few cents.
 */
import type { Amounts, Claim } from './claim.ts';
import type { Cents } from './money.ts';

export type Sum = 'price' | 'split' | 'share';
export interface SumChecked {
  sum: Sum;
  /** What the parts come to, and what is printed. */
  expected: Cents;
  printed: Cents;
  holds: boolean;
}

/** Dental pages round each line: up to two cents were seen, a few are allowed. */
export const FEW_CENTS = 5;

export function sumsOf(amounts: Amounts, circumstances: Pick<Claim, 'coverage' | 'network'>): SumChecked[] {
  return [priceOf(amounts), splitOf(amounts), shareSumOf(amounts, circumstances)].filter((sum) => sum !== null);
}

function priceOf({ billed, discount, notCovered, allowed }: Amounts): SumChecked | null {
  if (billed === null || discount === null || notCovered === null || allowed === null) return null;
  return checked('price', billed - discount - notCovered, allowed, [0]);
}

function splitOf(amounts: Amounts): SumChecked | null {
  const { allowed, planPaid, coinsurance, otherPlanPaid, accountsPaid } = amounts;
  const fixed = fixedOf(amounts);
  if (allowed === null || planPaid === null || coinsurance === null || fixed === null) return null;
  return checked('split', planPaid + fixed + coinsurance, allowed, [
    0,
    otherPlanPaid ?? 0,
    accountsPaid ?? 0,
    (otherPlanPaid ?? 0) + (accountsPaid ?? 0),
  ]);
}

function shareSumOf(amounts: Amounts, { coverage, network }: Pick<Claim, 'coverage' | 'network'>): SumChecked | null {
  const {
    patientResponsibility: owed,
    coinsurance,
    accountsPaid,
    otherPlanPaid,
    notCovered,
    planPaid,
    billed,
    discount,
    allowed,
  } = amounts;
  const fixed = fixedOf(amounts);
  if (owed === null || coinsurance === null || fixed === null) return null;
  const share = fixed + coinsurance;
  // A health account that the page does not print may have paid a part: then no sum is too small.
  const off = accountsPaid === null ? share : accountsPaid + (otherPlanPaid ?? 0);
  // An unknown refused part could be anything: then only too little is a contradiction.
  const refused = notCovered ?? Number.POSITIVE_INFINITY;
  const rest = network === 'in' || billed === null ? 0 : Math.max(0, billed - (allowed ?? 0) - (notCovered ?? 0));
  const lowest = Math.max(0, share - off);
  let highest = share + refused + rest;
  if (coverage === 'dental' && billed !== null && planPaid !== null)
    highest = Math.max(highest, billed - (network === 'in' ? (discount ?? 0) : 0) - planPaid);
  const holds = owed >= lowest - FEW_CENTS && owed <= highest + FEW_CENTS;
  return {
    sum: 'share',
    expected: owed < lowest ? lowest : Number.isFinite(highest) && owed > highest ? highest : share,
    printed: owed,
    holds,
  };
}

/** `more`: what a page may count on top. */
function checked(sum: Sum, expected: Cents, printed: Cents, more: readonly Cents[]): SumChecked {
  return { sum, expected, printed, holds: more.some((extra) => Math.abs(expected + extra - printed) <= FEW_CENTS) };
}

const fixedOf = ({ copay, deductible, copayAndDeductible }: Amounts): Cents | null =>
  copayAndDeductible ?? (copay === null || deductible === null ? null : copay + deductible);
