/**
 * In network the part above the agreed price is written off by the provider, never owed by the member. Out of network nobody agreed to
 * that, and a discount on the page binds nobody (`denial-codes.md` 8.3). A note on one document says so of that document only.
 */
import { formatMoney } from '../claim/money.ts';
import { printedShareOf } from '../cost-share/index.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import type { KnownClaim } from './known.ts';
import { sayFor } from './say.ts';
import { closeTo, says, told } from './signs.ts';

const say = sayFor('write-off-owed');

export const writeOffOwed: Detector = {
  id: 'write-off-owed',
  find(known) {
    const { claim, decided } = known;
    if (!decided) return cannotTell(say.cannotTell, say.missing('decision'));
    if (claim.network === 'out') return clear(say.clear('out-of-network'));
    if (claim.network === 'unknown') return cannotTell(say.cannotTell, say.missing('network'));
    const noted = notedLines(known);
    if (noted.length > 0) return found(say.found('note'), { lines: noted });
    const onPage = excess(known);
    if (onPage !== null) return found(say.found('on-page', { amount: formatMoney(onPage) }));
    const billed = billedWriteOff(known);
    if (billed !== null) return found(say.found('bill', { amount: formatMoney(billed) }));
    if (claim.amounts.patientResponsibility === null) return cannotTell(say.cannotTell, say.missing('owed'));
    return clear(say.clear('not-owed'));
  },
};

/** Lines whose own note says that the member is not liable for the part, and which charge that part to the member. */
function notedLines({ claim }: KnownClaim): number[] {
  return claim.lines.flatMap(({ amounts, notes }, at) => {
    const off = amounts.discount ?? amounts.notCovered ?? 0;
    const share = printedShareOf(amounts);
    const owed = amounts.patientResponsibility ?? 0;
    const isOwed = off > 0 && share !== null && closeTo(owed, share + off);
    return isOwed && notes.some((note) => says('notLiable', claim.notes[note]?.text ?? null)) ? [at] : [];
  });
}

/** What is owed above the share and all that was refused, where that is no more than the discount. */
function excess({ claim: { amounts } }: KnownClaim): number | null {
  const share = printedShareOf(amounts);
  const { patientResponsibility: owed, discount, notCovered } = amounts;
  if (owed === null || share === null || discount === null || discount <= 0 || notCovered === null) return null;
  const above = owed - share - notCovered;
  return above > 0 && !closeTo(above, 0) && (above <= discount || closeTo(above, discount)) ? above : null;
}

/** A bill for the full charge, or for exactly the discount on top of what is owed. */
function billedWriteOff(known: KnownClaim): number | null {
  const bill = told(known, 'bill');
  const { patientResponsibility: owed, discount, billed } = known.claim.amounts;
  if (bill === null || owed === null || bill.amount <= owed || discount === null || discount <= 0) return null;
  return closeTo(bill.amount, owed + discount) || bill.amount === billed ? Math.min(discount, bill.amount - owed) : null;
}
