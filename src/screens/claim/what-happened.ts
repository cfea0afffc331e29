import type { ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { say, type WordId } from '../say.ts';
import { refusedAmount } from './refused-amount.ts';

const words: Record<Exclude<ReportedClaim['happened'], 'refused' | 'unexplained'>, WordId> = {
  'information-requested': 'what.information',
  'note-not-understood': 'what.unrecognised',
  pending: 'what.pending',
  'only-listed': 'what.only-listed',
  'not-shown': 'what.not-shown',
  'nothing-refused': 'what.nothing',
};

/** The one sentence on top of a claim. It repeats what the report judged and judges nothing itself. */
export function whatHappened(claim: ReportedClaim): string {
  if (claim.happened === 'unexplained') return say('what.unexplained', { amount: formatMoney(claim.unexplained ?? 0) });
  if (claim.happened === 'nothing-refused' && claim.errors.some(({ outcome }) => outcome === 'found')) return say('what.mistake');
  if (claim.happened !== 'refused') return say(words[claim.happened]);
  const amount = refusedAmount(claim);
  return amount === null || amount === 0 ? say('what.refused-some') : say('what.refused', { amount: formatMoney(amount) });
}
