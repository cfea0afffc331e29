/** The arithmetic of one service, and of the services of one claim: plain numbers in, plain numbers out. Whole cents; half a cent goes up. */
import type { Cents } from '../claim/money.ts';

/** How the plan shares the cost of one service. */
export type Sharing =
  | { by: 'copay'; copay: Cents }
  /** After the deductible the member pays a percentage. */
  | { by: 'percent'; percent: number }
  /** Both, as some plans do for an emergency: never more than the price. */
  | { by: 'copay-and-percent'; copay: Cents; percent: number };

/** What is left of the limits of one person at one time. */
export interface Left {
  deductible: Cents;
  /** Null: no limit is known. */
  outOfPocket: Cents | null;
}

export interface Share {
  copay: Cents;
  deductible: Cents;
  coinsurance: Cents;
  /** The sum of the three. */
  total: Cents;
  /** The yearly limit cut the share. */
  capped: boolean;
}

export const noShare: Share = { copay: 0, deductible: 0, coinsurance: 0, total: 0, capped: false };

/** The limit on what the member pays in a year cuts coinsurance first, then deductible, then copay. */
export function shareOf(allowed: Cents, sharing: Sharing, left: Left): Share {
  const price = Math.max(0, allowed);
  const most = left.outOfPocket === null ? Number.POSITIVE_INFINITY : Math.max(0, left.outOfPocket);
  if (sharing.by === 'copay') {
    const full = Math.min(sharing.copay, price);
    const copay = Math.min(full, most);
    return { ...noShare, copay, total: copay, capped: copay < full };
  }
  const fullDeductible = Math.min(price, Math.max(0, left.deductible));
  const fullCoinsurance = percentOf(price - fullDeductible, sharing.percent);
  const fullCopay = sharing.by === 'percent' ? 0 : Math.min(sharing.copay, price - fullDeductible - fullCoinsurance);
  const copay = Math.min(fullCopay, most);
  const deductible = Math.min(fullDeductible, most - copay);
  const coinsurance = Math.min(fullCoinsurance, most - copay - deductible);
  const total = copay + deductible + coinsurance;
  return { copay, deductible, coinsurance, total, capped: total < fullCopay + fullDeductible + fullCoinsurance };
}

/** In whole numbers as long as the percentage has at most two decimals, so that half a cent is exactly half. */
export const percentOf = (amount: Cents, percent: number): Cents => Math.round((amount * Math.round(percent * 100)) / 10_000);

export const leftAfter = (left: Left, share: Share): Left => ({
  deductible: Math.max(0, left.deductible - share.deductible),
  outOfPocket: left.outOfPocket === null ? null : Math.max(0, left.outOfPocket - share.total),
});

export const sumOf = (shares: readonly Share[]): Share =>
  shares.reduce(
    (sum, one) => ({
      copay: sum.copay + one.copay,
      deductible: sum.deductible + one.deductible,
      coinsurance: sum.coinsurance + one.coinsurance,
      total: sum.total + one.total,
      capped: sum.capped || one.capped,
    }),
    noShare,
  );

/** The services of one claim in the order in which they are printed. */
export function sharesOf(services: readonly { allowed: Cents; sharing: Sharing }[], start: Left): Share[] {
  let left = start;
  return services.map(({ allowed, sharing }) => {
    const share = shareOf(allowed, sharing, left);
    left = leftAfter(left, share);
    return share;
  });
}
