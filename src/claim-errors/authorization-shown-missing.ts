/** Refused for want of an approval that the member has on file for the same care. */
import { bestApproval } from './approvals.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import { sayFor } from './say.ts';
import { refusedFor } from './signs.ts';

const say = sayFor('authorization-shown-missing');

export const authorizationShownMissing: Detector = {
  id: 'authorization-shown-missing',
  find(known) {
    const [refused] = refusedFor(known, 'prior_auth');
    if (!refused) {
      if (known.onlyListed) return cannotTell(say.cannotTell, say.missing('open-claim'));
      return clear(say.clear('not-refused'));
    }
    const fit = bestApproval(known);
    if (fit === 'fits') return found(say.found('on-file'), { lines: refused.lines });
    if (fit === null && known.received.some(({ letter }) => letter === 'authorization-denied')) return clear(say.clear('refused-before'));
    return cannotTell(say.cannotTell, say.missing(fit ?? 'approval'), { lines: refused.lines });
  },
};
