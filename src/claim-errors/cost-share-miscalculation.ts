/** The share is more than the plan's terms allow: the year replayed (`cost-share/`). The sum stands in `working`. */
import { formatMoney } from '../claim/money.ts';
import { sayShare } from '../cost-share/index.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import { sayFor } from './say.ts';

const say = sayFor('cost-share-miscalculation');

export const costShareMiscalculation: Detector = {
  id: 'cost-share-miscalculation',
  find(known, all) {
    const check = all.shareOf(known);
    const { working, table } = check;
    const beside = working.length === 0 ? undefined : { working, table };
    if (check.outcome === 'cannot-tell') return cannotTell(say.cannotTell, sayShare(`missing.${check.missing}`), beside);
    if (check.outcome === 'clear') return clear(say.clear(check.nothingOwed ? 'nothing-owed' : 'adds-up'), beside);
    const { should, printed, lines } = check;
    return found(
      say.found('too-much', { printed: formatMoney(printed), should: formatMoney(should), difference: formatMoney(printed - should) }),
      { lines, working, table },
    );
  },
};
