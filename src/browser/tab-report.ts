/** The report on what is kept, and which of its claims one tab shows. */
import type { Report } from '../advice/report.ts';
import { review } from '../advice/review.ts';
import { byUrgency } from '../advice/urgency.ts';
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

/** The report's source that an entry is, and the ids of the claims that it shows, most urgent first. */
export function shownBy(report: Report, entries: readonly Entry[], entryId: string | null): { page: string | null; shown: string[] } {
  const place = entries.filter((entry) => entry.kind === 'seen').findIndex((entry) => entry.id === entryId);
  const page = report.sources[place]?.id ?? null;
  const shown = page === null ? [] : byUrgency(report.claims.filter((claim) => claim.seenIn.includes(page)));
  return { page, shown: shown.map((claim) => claim.id) };
}
