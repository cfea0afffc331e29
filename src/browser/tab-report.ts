/** The report on what is kept, and which of its claims one tab shows. */
import type { Report, ReportedClaim } from '../advice/report.ts';
import { review } from '../advice/review.ts';
import type { Day } from '../claim/day.ts';
import type { Entry } from '../claim/entry.ts';
import type { Plan } from '../claim/plan.ts';

export interface When {
  today: Day;
  zone: string;
}

/** A reading counts as made on the day that is asked about at the latest: nobody has seen a page of tomorrow. */
export function reportOn(plan: Plan, entries: readonly Entry[], { today, zone }: When): Report {
  const seenByThen = entries.map((entry) => (entry.kind === 'seen' && entry.on > today ? { ...entry, on: today } : entry));
  return review({ plan, entries: seenByThen }, today, zone);
}

/** Ids of the claims that the entry named shows, most urgent first. */
export function shownBy(report: Report, entries: readonly Entry[], entryId: string | null): string[] {
  const place = entries.filter((entry) => entry.kind === 'seen').findIndex((entry) => entry.id === entryId);
  const source = report.sources[place]?.id;
  if (source === undefined) return [];
  const shown = report.claims.filter((claim) => claim.seenIn.includes(source));
  return shown.sort((a, b) => compare(urgency(a), urgency(b))).map((claim) => claim.id);
}

const urgent: readonly ReportedClaim['portalAppeal']['advice'][] = ['now', 'later', 'cannot-tell', 'not-at-all', 'nothing-to-appeal'];

/** Refused before the rest, then by what the portal's appeal is good for, then by the earliest date of the member. */
function urgency(claim: ReportedClaim): [number, number, string] {
  const days = claim.deadlines
    .filter((deadline) => deadline.who === 'member')
    .flatMap((deadline) => deadline.actBy ?? deadline.aimBy ?? []);
  return [claim.denials.length > 0 ? 0 : 1, urgent.indexOf(claim.portalAppeal.advice), days.sort()[0] ?? '9999'];
}

function compare(a: [number, number, string], b: [number, number, string]): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}
