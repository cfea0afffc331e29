/** Our calendar against another's: date-fns, which counts local days. */
import { addDays as theirAddDays, differenceInCalendarDays, format, getDay, isValid, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, makeDay, weekday } from '../../src/claim/day.ts';

const theirs = (date: Date): string => format(date, 'yyyy-MM-dd');
const days = fc
  .record({ year: fc.integer({ min: 1900, max: 2199 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(({ year, month, day }) => makeDay(year, month, day))
  .filter((day) => day !== null);

describe('a calendar day', () => {
  it('is counted as date-fns counts it', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: -4000, max: 4000 }), (day, other, count) => {
        expect(addDays(day, count)).toBe(theirs(theirAddDays(parseISO(day), count)));
        expect(daysBetween(day, other)).toBe(differenceInCalendarDays(parseISO(other), parseISO(day)));
        expect(weekday(day)).toBe(getDay(parseISO(day)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('exists where date-fns says that it does', () => {
    for (const year of [1900, 1996, 2000, 2023, 2024, 2100])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(isDay(text), text).toBe(isValid(parseISO(text)));
        }
  });

  it.each(['', '2026', '2026-1-1', '2026-02-30', '26-02-03', '2026-02-03T00', 'next Tuesday'])('%j is none', (text) =>
    expect(isDay(text)).toBe(false),
  );
});
