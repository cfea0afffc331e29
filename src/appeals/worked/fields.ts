/** Reads the fields of a worked case by the names that people give them. What cannot be read is a `BadCase`, with words. */
import { isDay, type Day } from '../../claim/day.ts';
import { momentOf, wallTime } from '../zoned-time.ts';
import names from './names.json' with { type: 'json' };

export class BadCase extends Error {}

export type Fields = Readonly<Record<string, unknown>>;
type Named = { [K in keyof typeof names]: (typeof names)[K] extends readonly string[] ? K : never }[keyof typeof names];

/** The fields of that meaning which the case has; null is as good as absent. */
export function fieldsOf(fields: Fields, meaning: Named | readonly string[]): [name: string, value: unknown][] {
  const wanted = typeof meaning === 'string' ? names[meaning] : meaning;
  return wanted.flatMap((name): [string, unknown][] => (fields[name] == null ? [] : [[name, fields[name]]]));
}

export function fieldOf(fields: Fields, meaning: Named): unknown {
  return fieldsOf(fields, meaning)[0]?.[1] ?? null;
}

/** In words, whatever it was written as. */
export function textOf(fields: Fields, meaning: Named): string | null {
  const value = fieldOf(fields, meaning);
  return value === null ? null : typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/** A day counts as yes: that of the letter which says so. */
export function isTold(fields: Fields, meaning: Named): boolean {
  return !['false', 'no', '0'].includes((textOf(fields, meaning) ?? 'no').toLowerCase());
}

/** `2026-11-22`, or the day of a day with its hour. */
export function dayOf(name: string, value: unknown): Day {
  const day = typeof value === 'string' ? (/^(?:[A-Z][a-z]{2} )?(\d{4}-\d\d-\d\d)(?:$|[T ])/.exec(value.trim())?.[1] ?? '') : '';
  if (!isDay(day)) throw new BadCase(`${name}: ${JSON.stringify(value)} is no day of the calendar. Write it as YYYY-MM-DD.`);
  // Holidays are known by today's law, and a placeholder is not a date.
  if (day < '1990' || day >= '2200') throw new BadCase(`${name}: ${day} is too far from today to count from.`);
  return day;
}

export function daysOf(fields: Fields, meaning: Named | readonly string[]): Day[] {
  return fieldsOf(fields, meaning).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one: unknown) => dayOf(name, one)) : [dayOf(name, value)],
  );
}

/** `["2024-09-24", "2025-05-01"]`, `{ "from", "to" }` or `2024-09-24 / 2025-05-01`. */
export function periodOf(value: unknown): { from: Day; to: Day } | null {
  if (value === null) return null;
  const pair = typeof value === 'string' ? value.split(/\s*(?:\/|\.\.|\bto\b)\s*/) : Object.values(value as Record<string, unknown>);
  if (pair.length !== 2) throw new BadCase('disregarded: two days are needed, the first and the last.');
  const [from, to] = pair.map((one) => dayOf('disregarded', one)) as [Day, Day];
  if (to < from) throw new BadCase('disregarded: the last day comes before the first.');
  return { from, to };
}

/** When something arrived, on the wall clock of its zone. The hour is null when only the day is given. */
export function momentField(fields: Fields): { received: { day: Day; time: string | null }; zone: string } {
  const [name, value] = fieldsOf(fields, 'arrived')[0] ?? ['received', null];
  const day = dayOf(name, value);
  const said = /[T ](\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d|[A-Z]{2,4})?\s*$/.exec(String(value));
  const alone = /^(\d\d?):(\d\d)$/.exec(textOf(fields, 'time') ?? '');
  const [, hour, minute] = said ?? alone ?? [];
  const zone = zoneOf(textOf(fields, 'zone') ?? (said?.[3] !== undefined && /^[A-Z]{2,4}$/.test(said[3]) ? said[3] : null));
  if (hour === undefined || minute === undefined) return { received: { day, time: null }, zone };
  if (Number(hour) > 23 || Number(minute) > 59) throw new BadCase(`${name}: ${hour}:${minute} is no hour of the day.`);
  const time = `${hour.padStart(2, '0')}:${minute}`;
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(said?.[3] ?? (said?.[3] === 'Z' ? '+00:00' : ''));
  if (offset === null) return { received: { day, time }, zone };
  const ahead = (Number(offset[2]) * 60 + Number(offset[3])) * 60_000 * (offset[1] === '-' ? -1 : 1);
  const wall = wallTime(momentOf({ day, time }, 'UTC') - ahead, zone);
  return { received: { day: wall.day, time: wall.time }, zone };
}

function zoneOf(said: string | null): string {
  if (said === null) return names.zones.ET;
  const zone = (names.zones as Record<string, string>)[said] ?? said;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch {
    throw new BadCase(`zone: ${JSON.stringify(said)} is no time zone. Write it as America/New_York.`);
  }
  return zone;
}
