/**
 * The hour at which the last day ends: 5 p.m. Eastern, because Cigna's appeals unit and the federal reviewer work there and no
 * rule promises midnight (not checked against a rule, GK). Shown in the member's own zone, where it can be another day.
 */
import type { Day } from '../claim/day.ts';
import { momentOf, wallTime, type WallTime } from './zoned-time.ts';

const EASTERN = 'America/New_York';
const CLOSES = '17:00';

export function lastHour(actBy: Day, zone: string): WallTime {
  const { day, time } = wallTime(momentOf({ day: actBy, time: CLOSES }, EASTERN), zone);
  return { day, time };
}

/** `14:00` → `2:00 p.m.` */
export function formatTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}${time.slice(2)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
