/**
 * Emergency care processed as out of network. The member's share must be the one that a network provider would have meant, and no approval
 * may be asked for. Where the plan's terms show that the share is that one, or a note says that the law was applied, it is clear.
 */
import { cannotTell, clear, found, type Detector } from './detector.ts';
import { isLawApplied, protectionOf } from './protection.ts';
import { sayFor } from './say.ts';
import { refusedFor, saysReason } from './signs.ts';

const say = sayFor('emergency-out-of-network');

export const emergencyOutOfNetwork: Detector = {
  id: 'emergency-out-of-network',
  find(known, all) {
    const { claim } = known;
    const refused = [...refusedFor(known, 'out_of_network'), ...refusedFor(known, 'prior_auth')];
    const isOut = claim.network === 'out' || saysReason(known, 'out_of_network');
    if (claim.network === 'in' && !isOut && refused.length === 0) return clear(say.clear('in-network'));
    const protection = protectionOf(known, all.index);
    if (protection.by !== 'emergency') {
      if (!isOut || protection.by !== 'unknown') return clear(say.clear(isOut ? 'no-emergency' : 'in-network'));
      return cannotTell(say.cannotTell, say.missing('emergency'));
    }
    const lines = [...new Set(refused.flatMap((denial) => denial.lines))];
    if (refused.length > 0) return found(say.found('refused'), { lines });
    if (!isOut) return cannotTell(say.cannotTell, say.missing('network'));
    if (!known.decided) return cannotTell(say.cannotTell, say.missing('decision'));
    const owed = claim.amounts.patientResponsibility;
    if (owed === null) return cannotTell(say.cannotTell, say.missing('owed'));
    if (owed === 0) return clear(say.clear('nothing-owed'));
    const share = all.shareOf(known);
    if (share.outcome === 'clear') return clear(say.clear('in-network-share'), { working: share.working, table: share.table });
    if (share.outcome === 'found') return found(say.found('too-much'), { lines: share.lines, working: share.working, table: share.table });
    return isLawApplied(known) ? clear(say.clear('law-applied')) : found(say.found('owed'));
  },
};
