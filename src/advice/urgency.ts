/** Claims in the order in which they need the member: a date that is close, one that has passed, one ahead, one that is missing, what the provider has to fix; then the rest. */
import type { DeadlineState, ReportedClaim } from './report.ts';

const order: readonly DeadlineState[] = [
  'soon',
  'late-maybe-in-time',
  'probably-late',
  'overdue',
  'check',
  'open',
  'running',
  'date-needed',
];
const needs: readonly ReportedClaim['happened'][] = ['refused', 'information-requested', 'unexplained', 'note-not-understood'];

/** There is something for the member to do or to find out: a refusal, a request, an amount that nobody explains, or a mistake that was found. */
export const needsMember = ({ happened, errors }: Pick<ReportedClaim, 'happened' | 'errors'>): boolean =>
  needs.includes(happened) || errors.some(({ outcome }) => outcome === 'found');

export function byUrgency(claims: readonly ReportedClaim[]): ReportedClaim[] {
  return [...claims].sort((a, b) => compare(rank(a), rank(b)));
}

/** What happened, how close, which day; claims without need come newest first. */
function rank(claim: ReportedClaim): [number, number, string] {
  if (!needsMember(claim)) return [1, 0, reversed(claim.serviceDates?.to ?? '')];
  const clocks = claim.deadlines
    .filter((deadline) => deadline.who === 'member')
    .map((deadline): [number, string] => [order.indexOf(deadline.state), deadline.actBy ?? deadline.aimBy ?? '9999']);
  const [state, day] = clocks.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1))[0] ?? [order.length, '9999'];
  if (claim.happened === 'refused' && claim.portalAppeal.advice === 'not-at-all') return [0, order.length + 1, day];
  // Of dates that have passed, the latest is the likeliest to be in time.
  return [0, state, state === 1 || state === 2 ? reversed(day) : day];
}

/** Turns the order of days around. */
const reversed = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit))) || '9';

const compare = (a: [number, number, string], b: [number, number, string]): number =>
  a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
