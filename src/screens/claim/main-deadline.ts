import type { Deadline, ReportedClaim } from '../../advice/report.ts';

/** The member's clocks: the one to show large (the earliest date, else the one that lacks its date), and the others. */
export function memberDeadlines(claim: Pick<ReportedClaim, 'deadlines'>): { main: Deadline | null; others: Deadline[] } {
  const mine = claim.deadlines.filter((deadline) => deadline.who === 'member');
  const [main = null, ...others] = mine.toSorted((a, b) => rank(a).localeCompare(rank(b)));
  return { main, others };
}

const rank = (deadline: Deadline): string => deadline.actBy ?? (deadline.state === 'date-needed' ? '9998' : '9999');
