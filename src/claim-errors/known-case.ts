/** The case made ready for the checks: the index, and every share replayed once, when one is first asked for. */
import type { Plan } from '../claim/plan.ts';
import { checkShares, type ShareCheck } from '../cost-share/index.ts';
import { Index } from './claim-index.ts';
import type { KnownCase, KnownClaim } from './known.ts';
import { isLawApplied, protectionOf } from './protection.ts';

export function knownCase(claims: readonly KnownClaim[], plan: Plan): KnownCase {
  const index = new Index(claims);
  let shares: ReadonlyMap<string, ShareCheck> | null = null;
  return {
    plan,
    index,
    shareOf: (known) => (shares ??= sharesOf(claims, plan, index)).get(known.id)!,
  };
}

function sharesOf(claims: readonly KnownClaim[], plan: Plan, index: Index): ReadonlyMap<string, ShareCheck> {
  return checkShares(
    claims.map((known) => ({
      id: known.id,
      claim: known.claim,
      processedOn: known.processedOn,
      decided: known.decided,
      inNetworkByLaw: plan.terms !== null && known.claim.network !== 'in' && (isLawApplied(known) || isProtected(known, index)),
    })),
    plan.terms,
  );
}

/** An unknown network stays unknown unless it is an emergency, where the side is the same either way. */
function isProtected(known: KnownClaim, index: Index): boolean {
  const protection = protectionOf(known, index);
  if (protection.by === 'emergency') return true;
  return known.claim.network === 'out' && protection.by === 'facility' && (protection.ancillary || protection.consent === false);
}
