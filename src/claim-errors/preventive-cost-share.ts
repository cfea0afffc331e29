/** A share charged for preventive care in network, for which most plans may charge none. Grandfathered plans may; so may visits for a complaint. */
import { formatMoney } from '../claim/money.ts';
import { kindsOfLine, printedShareOf } from '../cost-share/index.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import { sayFor } from './say.ts';

const say = sayFor('preventive-cost-share');

export const preventiveCostShare: Detector = {
  id: 'preventive-cost-share',
  find({ claim, decided, onlyListed }, { plan }) {
    if (['dental', 'vision', 'pharmacy'].includes(claim.coverage)) return clear(say.clear('other-coverage'));
    if (onlyListed || claim.lines.length === 0) return cannotTell(say.cannotTell, say.missing('open-claim'));
    const preventive = claim.lines.flatMap((line, at) =>
      kindsOfLine(line).includes('preventive') && !isDiagnostic.test(line.description ?? '') ? [at] : [],
    );
    if (preventive.length === 0) return clear(say.clear('not-preventive'));
    if (plan.grandfathered === true) return clear(say.clear('grandfathered'));
    if (claim.network === 'out') return clear(say.clear('out-of-network'));
    if (!decided) return cannotTell(say.cannotTell, say.missing('decision'));
    const shares = preventive.map((at) => printedShareOf(claim.lines[at]!.amounts));
    const charged = preventive.filter((_, index) => (shares[index] ?? 0) > 0);
    if (charged.length === 0)
      return shares.includes(null) ? cannotTell(say.cannotTell, say.missing('share')) : clear(say.clear('no-share'));
    if (claim.network === 'unknown') return cannotTell(say.cannotTell, say.missing('network'), { lines: charged });
    const amount = formatMoney(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0));
    return found(say.found('charged', { amount }), { lines: charged });
  },
};

const isDiagnostic = /\bdiagnostic\b/i;
