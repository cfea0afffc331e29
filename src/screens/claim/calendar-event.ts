import type { ReportedClaim } from '../../advice/report.ts';
import type { Day } from '../../claim/day.ts';
import { calendarFile } from '../../reminders/calendar.ts';
import { say } from '../say.ts';

/**
 * The day as a calendar file. Calendars are copied to clouds: neither title, description nor name of it says anything about
 * health, plan or claim. The same claim and rule give the same event, so a second import moves the first.
 */
export function calendarEvent(claim: ReportedClaim, rule: string, day: Day, today: Day): string {
  return calendarFile({
    uid: `${opaque(`${claim.key ?? claim.id} ${rule}`)}@recourse`,
    day,
    title: say('calendar.title'),
    description: say('calendar.description'),
    stampedAt: `${today}T00:00:00Z`,
  });
}

/** FNV-1a over the text, twice, as 16 hex digits: tells events apart without naming the claim. */
function opaque(text: string): string {
  const hash = (seed: number): string =>
    [...text]
      .reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, seed)
      .toString(16)
      .padStart(8, '0');
  return hash(0x811c9dc5) + hash(0x050c5d1f);
}
