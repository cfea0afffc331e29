/**
 * Processed as out of network although the member had it from Cigna, a directory or the provider that it is in, or Cigna itself took
 * the same provider as in network at about that time. It cannot know whether a contract ended in between.
 */
import { formatDay } from '../claim/day.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import { sayFor } from './say.ts';
import { saysReason, told } from './signs.ts';

const say = sayFor('wrong-network-status');
/** Days within which another claim of the provider tells of this one. */
const NEAR = 90;

export const wrongNetworkStatus: Detector = {
  id: 'wrong-network-status',
  find(known, { index }) {
    const { claim } = known;
    const isOut = claim.network === 'out' || saysReason(known, 'out_of_network');
    if (!isOut) return claim.network === 'in' ? clear(say.clear('in-network')) : cannotTell(say.cannotTell, say.missing('status'));
    const verified = told(known, 'network-verified');
    if (verified?.network === 'out') return clear(say.clear('told-out'));
    if (verified?.network === 'in') {
      const isLater = verified.on !== null && claim.serviceDates !== null && verified.on > claim.serviceDates.from;
      if (isLater) return cannotTell(say.cannotTell, say.missing('that-day'));
      return found(verified.on === null ? say.found('verified') : say.found('verified-on', { day: formatDay(verified.on) }));
    }
    const [near] = index.inNetworkNear(known, NEAR).filter((other) => other !== known);
    if (near) return found(say.found('same-provider', { day: formatDay(near.claim.serviceDates!.from) }), { claims: [near.id] });
    return cannotTell(say.cannotTell, say.missing('verified'));
  },
};
