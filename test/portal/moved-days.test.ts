import { expect, it } from 'vitest';
import { routes } from './index.mjs';
import { daysFrom, movedDays } from './moved-days.mjs';

it.each([
  ['12/30/2026', '01/02/2027'],
  ['12/30/26', '01/02/27'],
  ['12-30-2026', '01-02-2027'],
  ['2026-12-30', '2027-01-02'],
  ['December 30, 2026', 'January 2, 2027'],
  ['Dec 30, 2026', 'Jan 2, 2027'],
  ['April 30, 2026', 'May 3, 2026'],
  ['May 30, 2026', 'June 2, 2026'],
  ['from 09/29/26 to 09/30/26.', 'from 10/02/26 to 10/03/26.'],
  ['"2026-09-29 – 2026-09-30"', '"2026-10-02 – 2026-10-03"'],
])('moves %s to %s', (printed, wanted) => {
  expect(movedDays(printed, 3)).toBe(wanted);
  expect(movedDays(printed, 0)).toBe(printed);
});

it('moves nothing that is no date', () => {
  const page = 'Claim # 5722604483; 08/23; $12.30; AP-2026-0047193; 1 - 12 of 24; 20% = $0.00; width:2026px; May 3 visits';
  expect(movedDays(page, 3)).toBe(page);
});

it('counts whole days over a change of the clocks', () => expect(daysFrom('2026-10-31', '2026-11-02')).toBe(2));

/** Whatever stands near the year of a practice date. */
const years = /[\w/, -]{0,14}\b20(?:25|26|27|28)\b[-/\d]{0,6}|\b\d\d\/\d\d\/\d\d\b/g;
const notDates = /AP-2026-|^$/;

it.each(routes.map(({ name, make }) => [name, make]))('%s: every date that is printed moves, in the HTML and in the scripts', (_, make) => {
  const before = make().match(years) ?? [];
  const after = movedDays(make(), 400).match(years) ?? [];
  expect(after).toHaveLength(before.length);
  for (const [at, printed] of before.entries()) if (!notDates.test(printed)) expect(after[at], printed).not.toBe(printed);
});
