import type { ReportedClaim } from '../../advice/report.ts';
import { say } from '../say.ts';
import { shortDay } from '../shown-day.ts';

/** The day or days of care in writing; null when the page does not say. */
export function careDays({ serviceDates }: Pick<ReportedClaim, 'serviceDates'>): string | null {
  if (serviceDates === null) return null;
  const from = shortDay(serviceDates.from);
  return serviceDates.from === serviceDates.to ? from : say('care.span', { from, to: shortDay(serviceDates.to) });
}
