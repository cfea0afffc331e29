/**
 * A day and hour on the wall clock of a zone, and the same moment in another. Time zones are read from the platform;
 * no clock is asked. An hour that comes twice in autumn is the later one, one that spring skips is an hour later.
 */
import { makeDay, type Day } from '../claim/day.ts';

const DAY = 86_400_000;

export interface WallTime {
  day: Day;
  /** `HH:MM`, 24 hours. */
  time: string;
}

/** Milliseconds since 1970 of that moment. Throws a RangeError for a zone that is none. */
export function momentOf({ day, time }: WallTime, zone: string): number {
  const wall = Date.UTC(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)) - 1,
    Number(day.slice(8)),
    Number(time.slice(0, 2)),
    Number(time.slice(3)),
  );
  const candidates = [-1, 1].map((side) => wall - offsetAt(wall + side * DAY, zone));
  const shown = candidates.filter((moment) => moment + offsetAt(moment, zone) === wall);
  return Math.max(...(shown.length > 0 ? shown : candidates));
}

export function wallTime(moment: number, zone: string): WallTime & { offset: string } {
  const ahead = offsetAt(moment, zone);
  const shown = new Date(moment + ahead);
  const minutes = ahead / 60_000;
  return {
    day: makeDay(shown.getUTCFullYear(), shown.getUTCMonth() + 1, shown.getUTCDate())!,
    time: `${pad(shown.getUTCHours())}:${pad(shown.getUTCMinutes())}`,
    offset: `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`,
  };
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
function offsetAt(moment: number, zone: string): number {
  const parts = formatIn(zone).formatToParts(moment);
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  ) as [number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(moment / 60_000) * 60_000;
}

/** Made once a zone: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const part = 'numeric';
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: part,
    month: part,
    day: part,
    hour: part,
    minute: part,
  });
  formats.set(timeZone, made);
  return made;
}

const pad = (part: number): string => String(part).padStart(2, '0');
