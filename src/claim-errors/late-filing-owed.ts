/** Refused because the claim came too late, and the member is to pay for it although a network provider sent it. */
import { formatMoney } from '../claim/money.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import { sayFor } from './say.ts';
import { owedOn, refusedFor, told } from './signs.ts';

const say = sayFor('late-filing-owed');

export const lateFilingOwed: Detector = {
  id: 'late-filing-owed',
  find(known) {
    const [refused] = refusedFor(known, 'timely_filing');
    if (!refused) return known.onlyListed ? cannotTell(say.cannotTell, say.missing('open-claim')) : clear(say.clear('not-late'));
    if (told(known, 'filed-by')?.who === 'member') return clear(say.clear('member-filed'));
    const { claim } = known;
    const owed = owedOn(claim, refused.lines);
    const bill = told(known, 'bill');
    if (claim.network === 'out') return cannotTell(say.cannotTell, say.missing('out-of-network'), { lines: refused.lines });
    if (claim.network === 'unknown') return cannotTell(say.cannotTell, say.missing('network'), { lines: refused.lines });
    if (owed !== null && owed > 0) return found(say.found('owed', { amount: formatMoney(owed) }), { lines: refused.lines });
    if (bill !== null && bill.amount > 0) return found(say.found('billed', { amount: formatMoney(bill.amount) }), { lines: refused.lines });
    return owed === null ? cannotTell(say.cannotTell, say.missing('owed'), { lines: refused.lines }) : clear(say.clear('nothing-owed'));
  },
};
