/** The amounts on the page do not add up: the sums of a processed claim (`claim/balance.ts`), and lines against totals. */
import { amountNames, type Claim } from '../claim/claim.ts';
import { FEW_CENTS, sumsOf, type SumChecked } from '../claim/balance.ts';
import { formatMoney, sumKnown } from '../claim/money.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import { sayFor } from './say.ts';

const say = sayFor('unbalanced-amounts');

export const unbalancedAmounts: Detector = {
  id: 'unbalanced-amounts',
  find({ claim, told, decided, partlyRead, onlyListed }) {
    if (!decided) return cannotTell(say.cannotTell, say.missing('decision'));
    const ofLines = claim.lines.map((line) => sumsOf(line.amounts, claim));
    const ofTotals = sumsOf(claim.amounts, claim);
    const wrongLines = ofLines.flatMap((sums, at) => (sums.some(({ holds }) => !holds) ? [at] : []));
    const wrong = [...ofLines.flat(), ...(partlyRead ? [] : ofTotals)].find(({ holds }) => !holds);
    if (wrong) return found(say.found(wrong.sum, inMoney(wrong)), { lines: wrongLines });
    if (partlyRead && ofTotals.some(({ holds }) => !holds)) return cannotTell(say.cannotTell, say.missing('unread'));
    const corrected = told.flatMap((fact) => (fact.fact === 'correction' ? [fact.field] : []));
    const total = wrongTotal(claim, corrected);
    if (total !== null) {
      if (partlyRead) return cannotTell(say.cannotTell, say.missing('unread'));
      return found(say.found('total', total));
    }
    if (ofTotals.length + ofLines.flat().length === 0)
      return cannotTell(say.cannotTell, say.missing(onlyListed ? 'open-claim' : 'amounts'));
    return clear(say.clear('adds-up'));
  },
};

const inMoney = ({ expected, printed }: SumChecked): { expected: string; printed: string } => ({
  expected: formatMoney(expected),
  printed: formatMoney(printed),
});

/** A total that is not the sum of lines that all print that amount. One that the member corrected is no longer the page's own. */
function wrongTotal({ lines, amounts }: Claim, corrected: readonly string[]): { expected: string; printed: string } | null {
  for (const name of amountNames) {
    const printed = amounts[name];
    const own = lines.map((line) => line.amounts[name]);
    if (printed === null || own.length === 0 || own.includes(null) || corrected.includes(name)) continue;
    const expected = sumKnown(own)!;
    if (Math.abs(expected - printed) > FEW_CENTS + lines.length) return { expected: formatMoney(expected), printed: formatMoney(printed) };
  }
  return null;
}
