/** How a calendar day is written for a member. Counted in UTC on both sides, so no time zone can move it. */
import type { Day } from '../claim/day.ts';

/** `2026-05-15` → `Fri, May 15, 2026`, which no line break can tear apart. */
export const writtenDay = (day: Day): string => long.format(atUtc(day)).replaceAll(' ', '\u00a0');

/** `2026-05-15` → `May 15, 2026`. */
export const shortDay = (day: Day): string => short.format(atUtc(day));

/** The parts of the tile: `May 2026`, `15`, `Friday`. */
export function dayTile(day: Day): { month: string; number: string; weekday: string } {
  return { month: month.format(atUtc(day)), number: String(Number(day.slice(8))), weekday: weekday.format(atUtc(day)) };
}

const style = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });
const long = style({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
const short = style({ month: 'short', day: 'numeric', year: 'numeric' });
const month = style({ month: 'short', year: 'numeric' });
const weekday = style({ weekday: 'long' });

const atUtc = (day: Day): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
