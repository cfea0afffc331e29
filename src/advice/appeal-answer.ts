/** What Cigna's last answer to an appeal was. `upheld`: it said no again, in whole or part, or the letter does not say. Null: none came. */
import type { CaseClaim } from '../case/case.ts';

export function answerTo({ received }: Pick<CaseClaim, 'received'>): 'upheld' | 'overturned' | null {
  const letter = received.findLast((one) => one.letter === 'appeal-decision');
  if (letter === undefined) return null;
  return letter.result === 'overturned' || letter.result === 'approved' ? 'overturned' : 'upheld';
}
