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

/**
 * Lines whose own note says that the member is not liable for the part, and which charge that part to the member. A note about a discount
 * says so of the discount; only one that refuses says so of what was refused.
 */
function notedLines({ claim, refusals }: KnownClaim): number[] {
  return claim.lines.flatMap(({ amounts, notes }, at) => {
    const share = printedShareOf(amounts);
    const owed = amounts.patientResponsibility ?? 0;
    const isOwed = (part: number | null): boolean => (part ?? 0) > 0 && share !== null && closeTo(owed, share + part!);
    const spared = notes.filter((note) => says('notLiable', claim.notes[note]?.text ?? null));
    const refusing = spared.some((note) => refuses(refusals.notes[note]));
    return spared.length > 0 && (isOwed(amounts.discount) || (refusing && isOwed(amounts.notCovered))) ? [at] : [];
  });
}

const refuses = (note: KnownClaim['refusals']['notes'][number] | undefined): boolean =>
  note?.nature === 'denial' || (note?.nature === 'adjustment' && !note.categories.includes('allowed_amount'));

/** What is owed above the share and all that was refused, where that is the discount, of the claim or of one line. */
function excess({ claim: { amounts, lines } }: KnownClaim): number | null {
  const share = printedShareOf(amounts);
  const { patientResponsibility: owed, discount, notCovered } = amounts;
  if (owed === null || share === null || discount === null || discount <= 0 || notCovered === null) return null;
  const above = owed - share - notCovered;
  const discounts = [discount, ...lines.map((line) => line.amounts.discount ?? 0)];
  return discounts.some((one) => one > 0 && closeTo(above, one)) ? above : null;
}

/** A bill for the full charge, or for exactly the discount on top of what is owed. */
function billedWriteOff(known: KnownClaim): number | null {
  const bill = told(known, 'bill');
  const { patientResponsibility: owed, discount, billed } = known.claim.amounts;
  if (bill === null || owed === null || bill.amount <= owed || discount === null || discount <= 0) return null;
  return closeTo(bill.amount, owed + discount) || bill.amount === billed ? Math.min(discount, bill.amount - owed) : null;
}
