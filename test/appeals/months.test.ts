import { expect, it } from 'vitest';
import { monthsAfter } from '../../src/appeals/months.ts';

it.each([
  ['2026-03-04', 4, '2026-07-04', '2026-07-04'],
  ['2026-10-30', 4, '2027-02-28', '2027-03-01'],
  ['2027-10-29', 4, '2028-02-29', '2028-02-29'],
  ['2027-10-31', 4, '2028-02-29', '2028-03-01'],
  ['2026-08-31', 6, '2027-02-28', '2027-03-01'],
  ['2026-12-31', 2, '2027-02-28', '2027-03-01'],
  ['2026-08-15', 16, '2027-12-15', '2027-12-15'],
] as const)('%s and %d months', (day, count, lastOfMonth, firstOfNext) => {
  expect(monthsAfter(day, count, 'last-of-month')).toBe(lastOfMonth);
  expect(monthsAfter(day, count, 'first-of-next-month')).toBe(firstOfNext);
});

it('knows no day outside the calendar', () => expect(monthsAfter('9999-12-31', 4, 'last-of-month')).toBeNull());
