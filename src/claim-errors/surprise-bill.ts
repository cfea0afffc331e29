/**
 * A share at the out-of-network rate, or a bill for the rest, for care that the member could not choose: at a place in the network, or in an
 * emergency. Consent to a higher price never counts for care such as anesthesia or imaging, nor in an emergency.
 */
import { formatMoney } from '../claim/money.ts';
import { cannotTell, clear, found, type Detector, type Finding } from './detector.ts';
import type { KnownCase, KnownClaim } from './known.ts';
import { isLawApplied, protectionOf, type Protection } from './protection.ts';
import { sayFor } from './say.ts';
import { told } from './signs.ts';

const say = sayFor('surprise-bill');

export const surpriseBill: Detector = {
  id: 'surprise-bill',
  find(known, all) {
    const { claim } = known;
    if (claim.network === 'in') return clear(say.clear('in-network'));
    const protection = protectionOf(known, all.index);
    if (protection.by === 'none') return clear(say.clear('chosen'));
    if (claim.network === 'unknown') return cannotTell(say.cannotTell, say.missing('network'));
    if (protection.by === 'unknown') return cannotTell(say.cannotTell, say.missing('place'));
    const claims = protection.by === 'facility' && protection.facility !== null ? [protection.facility] : [];
    if (protection.by === 'facility' && !protection.ancillary && protection.consent !== false)
      return protection.consent === true
        ? clear(say.clear('consent'), { claims })
        : cannotTell(say.cannotTell, say.missing('consent'), { claims });
    return billed(known, claims) ?? shared(known, all, protection, claims);
  },
};

/** A bill above what the page says is owed: the provider may not send it. */
function billed(known: KnownClaim, claims: string[]): Finding | null {
  const bill = told(known, 'bill');
  const owed = known.claim.amounts.patientResponsibility;
  if (bill === null || owed === null || bill.amount <= owed) return null;
  return found(say.found('bill', { difference: formatMoney(bill.amount - owed) }), { claims });
}

/** The share itself. In an emergency `emergency-out-of-network` judges it; here it is the bill alone. */
function shared(known: KnownClaim, all: KnownCase, { by }: Protection, claims: string[]): Finding {
  if (by === 'emergency') return clear(say.clear('no-bill'));
  const owed = known.claim.amounts.patientResponsibility;
  if (!known.decided || owed === null) return cannotTell(say.cannotTell, say.missing('owed'), { claims });
  if (owed === 0) return clear(say.clear('nothing-owed'), { claims });
  const share = all.shareOf(known);
  if (share.outcome === 'clear') return clear(say.clear('in-network-share'), { claims, working: share.working, table: share.table });
  if (share.outcome === 'found')
    return found(say.found('share'), { claims, lines: share.lines, working: share.working, table: share.table });
  return isLawApplied(known) ? clear(say.clear('law-applied'), { claims }) : found(say.found('share'), { claims });
}
