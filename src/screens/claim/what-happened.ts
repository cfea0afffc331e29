import type { ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { say } from '../say.ts';
import { refusedAmount } from './refused-amount.ts';

/** The one sentence on top of a claim. It repeats what the report judged and judges nothing itself. */
export function whatHappened(claim: ReportedClaim): string {
  const asks = (natures: string): boolean => claim.notes.some((note) => note.nature === natures);
  if (claim.denials.some((denial) => denial.category !== 'info_requested')) {
    const amount = refusedAmount(claim);
    return amount === null || amount === 0 ? say('what.refused-some') : say('what.refused', { amount: formatMoney(amount) });
  }
  if (claim.denials.length > 0 || asks('information-requested')) return say('what.information');
  if (asks('unrecognised')) return say('what.unrecognised');
  const bare = claim.notes.length === 0 && Object.values(claim.amounts).every((amount) => amount === null);
  return say(bare ? 'what.no-notes' : 'what.nothing');
}
