/** Pay, wait or ask? A bill that the member typed in, against what the page says is owed. Says nothing of whether that is right. */
import { daysBetween, type Day } from '../claim/day.ts';
import type { Cents } from '../claim/money.ts';

export interface BillFacts {
  bill: { amount: Cents; day: Day | null };
  /** What the member owes as printed; null when the page does not say. */
  owed: Cents | null;
  billed: Cents | null;
  /** The earliest day on which Cigna had decided; null when not known. */
  decidedOn: Day | null;
  decided: boolean;
  /** Something was refused, or found wrong, that the member may yet dispute. */
  disputed: boolean;
}

export type BillFinding =
  'matches' | 'nothing' | 'less' | 'early' | 'undecided' | 'more' | 'full-charge' | 'nothing-owed' | 'disputed' | 'unknown';

export interface BillAnswer {
  answer: 'pay' | 'wait' | 'ask';
  finding: BillFinding;
  /** The bill less what is owed, where the bill is higher. */
  difference: Cents | null;
}

export function payWaitOrAsk({ bill, owed, billed, decidedOn, decided, disputed }: BillFacts): BillAnswer {
  const answer = (how: BillAnswer['answer'], finding: BillFinding, difference: Cents | null = null): BillAnswer => ({
    answer: how,
    finding,
    difference,
  });
  if (bill.amount <= 0) return answer('pay', 'nothing');
  if (!decided) return answer('wait', 'undecided');
  if (owed === null) return answer('ask', 'unknown');
  const difference = bill.amount - owed;
  if (difference <= 0 && owed > 0) return disputed ? answer('ask', 'disputed') : answer('pay', difference === 0 ? 'matches' : 'less');
  // A bill of the day of the EOB cannot know of it.
  if (bill.day !== null && decidedOn !== null && daysBetween(bill.day, decidedOn) >= 0) return answer('wait', 'early', difference);
  if (bill.amount === billed && owed > 0) return answer('ask', 'full-charge', difference);
  return answer('ask', owed === 0 ? 'nothing-owed' : 'more', difference);
}
