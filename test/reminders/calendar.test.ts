import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../src/reminders/calendar.ts';

const event: CalendarEvent = {
  uid: 'r1-2027-03-09@recourse',
  day: '2027-03-09',
  title: 'Date from your papers',
  description: 'Open Recourse to see what to do.',
  stampedAt: '2026-11-22T07:05:09Z',
};

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const unescape = (text: string) => text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
const value = (file: string, name: string) =>
  unescape(
    unfold(file)
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1) ?? '',
  );

it('is exactly this', () => {
  expect(calendarFile(event)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Recourse//Recourse//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:r1-2027-03-09@recourse',
      'DTSTAMP:20261122T070509Z',
      'DTSTART;VALUE=DATE:20270309',
      'DTEND;VALUE=DATE:20270310',
      'SUMMARY:Date from your papers',
      'DESCRIPTION:Open Recourse to see what to do.',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Date from your papers',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it('ends on the day after, over the end of a month, a year and a leap February', () => {
  const ends = ['2026-12-31', '2028-02-28', '2028-02-29', '2027-02-28'].map(
    (day) => /DTEND;VALUE=DATE:(\d+)/.exec(calendarFile({ ...event, day }))?.[1],
  );
  expect(ends).toEqual(['20270101', '20280229', '20280301', '20270301']);
});

it('stamps a moment in UTC, whether given as a date, with a zone, or as a day', () => {
  const stamps = [new Date(Date.UTC(2026, 10, 22, 7, 5, 9)), '2026-11-22T02:05:09-05:00', '2026-11-22'].map((stampedAt) =>
    value(calendarFile({ ...event, stampedAt }), 'DTSTAMP'),
  );
  expect(stamps).toEqual(['20261122T070509Z', '20261122T070509Z', '20261122T000000Z']);
});

it('keeps the same name for the same reminder, so that a second import updates the first', () => {
  const again = calendarFile({ ...event, title: 'Another title', day: '2027-03-10', stampedAt: '2026-12-01' });
  expect(value(again, 'UID')).toBe(value(calendarFile(event), 'UID'));
});

describe('what is no date', () => {
  it.each([{ day: '2027-02-30' }, { day: 'Jane Example' }, { stampedAt: 'Jane Example' }])('%j throws, without the text', (wrong) => {
    let said = '';
    try {
      calendarFile({ ...event, ...wrong });
    } catch (error) {
      said = String(error);
    }
    expect(said).toMatch(/^Error: calendar file:/);
    expect(said).not.toMatch(/Jane|2027/);
  });
});

describe('any words', () => {
  // Whole code points, with more of the characters that the format itself uses.
  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\\', ';', ',', '\n', '\r\n', ':', '"', 'é', '日本', '👩‍⚕️', '\u2028', 'BEGIN:VALARM'),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  const plain = (text: string) => text.replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n\u0080-\u009f]/gu, '');
  const each = (check: (file: string, title: string, description: string) => void) =>
    fc.assert(
      fc.property(words, words, (title, description) => check(calendarFile({ ...event, title, description }), title, description)),
      { numRuns: 1000 },
    );

  it('come back whole after unfolding and unescaping', () => {
    each((file, title, description) => {
      expect(value(file, 'SUMMARY')).toBe(plain(title));
      expect(value(file, 'DESCRIPTION')).toBe(plain(description));
    });
  });

  it('make no line longer than 75 octets, cut no character, and leave no lone line break', () => {
    each((file) => {
      for (const line of file.split('\r\n')) {
        expect(octets(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Surrogate}/u);
      }
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    });
  });

  it('can never add a line to the file', () => {
    const names = (file: string) => unfold(file).map((line) => line.split(/[:;]/)[0]);
    const expected = names(calendarFile(event));
    each((file) => {
      expect(names(file)).toEqual(expected);
    });
  });

  it('fill a line up to its 75th octet before it goes on', () => {
    const lines = calendarFile({ ...event, title: 'x'.repeat(200) })
      .split('\r\n')
      .filter((line) => /^(SUMMARY:| x)/.test(line));
    // The title stands twice: in the summary and in the alarm (whose first line starts otherwise).
    expect(lines.map(octets)).toEqual([75, 75, 60, 75, 64]);
  });

  it('with half a character still make lines that fit', () => {
    const file = calendarFile({ ...event, title: `${'x'.repeat(66)}\ud83d`, description: '\udc69'.repeat(80) });
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
  });
});
