/**
 * One all-day event as a calendar file (RFC 5545), for the calendars that the member already looks at.
 * Calendars are copied to clouds and shared: the caller's words must be neutral, and the event is marked private.
 * `uid` must stay the same for the same reminder, so that a second import updates the first.
 * Throws when `day` or `stampedAt` is no date; the text never carries them.
 */
import { addDays, isDay, type Day } from '../claim/day.ts';

/** Nine in the morning of the day before. An alarm after the start of an all-day event is refused by some calendars. */
const ALARM = '-PT15H';
/** Octets a line, its line break not counted. */
const LINE = 75;

export interface CalendarEvent {
  uid: string;
  day: Day;
  title: string;
  description: string;
  /** When the file is made: a moment, or its ISO text. */
  stampedAt: Date | string;
}

export function calendarFile({ uid, day, title, description, stampedAt }: CalendarEvent): string {
  if (!isDay(day)) throw new Error('calendar file: the day is not a calendar day');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Recourse//Recourse//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utcStamp(stampedAt)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${ALARM}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text as RFC 5545 3.3.11 wants it. Every kind of line break becomes one; other control characters are left out. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n')
      // eslint-disable-next-line no-control-regex -- the standard forbids exactly these
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
  );
}

/** Long lines go on after a line break and a space. Characters are never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function utcStamp(moment: Date | string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) throw new Error('calendar file: the moment it was made is not a date');
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}
