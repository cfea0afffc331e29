import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatDay } from '../../src/claim/day.ts';
import { printedDay, printedDays, printedRange } from '../../src/reading/printed-date.ts';
import { isDate } from '../../src/reading/shapes.ts';

describe('a printed date', () => {
  it.each([
    ['08/23/2012', '2012-08-23'],
    ['01/11/22', '2022-01-11'],
    ['8-3-2026', '2026-08-03'],
    ['Aug 27, 2025', '2025-08-27'],
    ['August 27 2025', '2025-08-27'],
    ['Sept. 1, 2026', '2026-09-01'],
    ['January 25th, 2022', '2022-01-25'],
    ['10 Nov 2025', '2025-11-10'],
    ['2026-02-28', '2026-02-28'],
    ['Tuesday, March 3, 2026', '2026-03-03'],
    ['02/29/2028', '2028-02-29'],
  ])('%s is %s', (text, day) => expect(printedDay(text)).toBe(day));

  it.each([
    '02/30/2026',
    '13/01/2026',
    '02/29/2027',
    '00/10/2026',
    'June 31, 2026',
    '123-45-6789',
    '23-25/2026',
    '2026-77-0193345',
    '1.800.244.6224',
    '',
    'May you be well',
  ])('%s is no date', (text) => expect(printedDay(text)).toBeNull());

  it('reads back every day that we print', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (offset) => {
        const day = addDays('2012-01-01', offset);
        expect(printedDay(formatDay(day))).toBe(day);
        const [year, month, date] = day.split('-');
        expect(printedDay(`${month}/${date}/${year}`)).toBe(day);
      }),
    );
  });

  it.each([
    ['08/23/2026 - 08/25/2026', '2026-08-23', '2026-08-25', ''],
    ['08/05/2026-08/07/2026', '2026-08-05', '2026-08-07', ''],
    ['Aug 23, 2026 to Aug 25, 2026', '2026-08-23', '2026-08-25', ''],
    ['08/23-08/25/2026', '2026-08-23', '2026-08-25', ''],
    ['08/23/2012,\u00a0•\nLABORATORY', '2012-08-23', '2012-08-23', 'LABORATORY'],
    ['08/25/2026 - 08/23/2026', '2026-08-23', '2026-08-25', ''],
  ])('%s runs from %s to %s', (text, from, to, rest) => expect(printedRange(text)).toEqual({ from, to, rest }));

  it('finds two dates in one sentence, in order', () => {
    expect(printedDays('received on January 25, 2022 and processed on January 29, 2022').map((found) => found.day)).toEqual([
      '2022-01-25',
      '2022-01-29',
    ]);
  });
});

describe('days of service with one year for both', () => {
  it.each([
    ['08/23-25/2026', '2026-08-23', '2026-08-25'],
    ['08/23 – 25/26', '2026-08-23', '2026-08-25'],
    ['08/23 - 09/02/2026', '2026-08-23', '2026-09-02'],
    ['12/28-01/03/2026', '2025-12-28', '2026-01-03'],
    ['12/28/2025-01/03/2026', '2025-12-28', '2026-01-03'],
  ])('%s', (text, from, to) => expect(printedRange(text)).toMatchObject({ from, to }));
});

describe('forms that other writers use', () => {
  it.each([
    ['08-SEP-26', '2026-09-08'],
    ['08SEP2026', '2026-09-08'],
    ['2026/09/08', '2026-09-08'],
    ['Sep 8, ’26', '2026-09-08'],
    ['Sep-08-2026', '2026-09-08'],
    ['9 / 8 / 2026', '2026-09-08'],
    ['Tue, Sep 8, 2026', '2026-09-08'],
    ['08.09.2026', '2026-08-09'],
  ])('%s is %s', (text, day) => expect([isDate(text), printedDay(text)]).toEqual([true, day]));

  it.each([
    ['11–15 May 2026', '2026-05-11', '2026-05-15'],
    ['30 May – 2 June 2026', '2026-05-30', '2026-06-02'],
    ['Mon–Fri, May 11–15, 2026', '2026-05-11', '2026-05-15'],
    ['May 11 & 12, 2026', '2026-05-11', '2026-05-12'],
    ['From 05/11/26 to 05/14/26', '2026-05-11', '2026-05-14'],
  ])('%s lasts from %s to %s', (text, from, to) => expect(printedRange(text)).toMatchObject({ from, to }));

  it('without a year there is no day', () => {
    for (const text of ['5/11 - 5/14', '12/1-12/25', 'Sep 8', '9/8']) expect([isDate(text), printedRange(text)]).toEqual([false, null]);
  });
});
