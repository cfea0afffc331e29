import { allForYear } from '@18f/us-federal-holidays';
import { describe, expect, it } from 'vitest';
import { isBusinessDay, isFederalHoliday, isObservedHoliday, rollBack } from '../../src/appeals/federal-holidays.ts';
import { calendar } from './oracle.ts';

const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
const days = calendar.map(({ name }) => name).filter((day) => day >= '2020-01-01' && day <= '2040-12-31');
/** One year more, because January 1 can be observed on December 31. */
const published = (shift: boolean) =>
  [...years, 2041]
    .flatMap((year) => allForYear(year, { shiftSaturdayHolidays: shift, shiftSundayHolidays: shift }).map(({ dateString }) => dateString))
    .filter((day) => day >= '2020-01-01' && day <= '2040-12-31')
    .sort();

it('has the actual dates that the government publishes, 2020 to 2040', () => {
  expect(days.filter(isFederalHoliday)).toEqual(published(false));
});

it('has the observed dates that the government publishes, 2020 to 2040', () => {
  const onAWeekday = (day: string) => isFederalHoliday(day) && isBusinessDay(day);
  expect(days.filter(onAWeekday)).toEqual([]);
  const weekend = new Set(calendar.filter(({ weekday }) => weekday === 0 || weekday === 6).map(({ name }) => name));
  expect(days.filter((day) => isObservedHoliday(day) || (isFederalHoliday(day) && !weekend.has(day)))).toEqual(published(true));
});

describe('rolling back', () => {
  it.each([
    ['2026-11-10', '2026-11-10', 'a business day stays'],
    ['2026-11-11', '2026-11-10', 'Veterans Day'],
    ['2026-07-05', '2026-07-02', 'Sunday, Saturday the 4th, its observed Friday'],
    ['2027-07-05', '2027-07-02', 'the observed Monday, Sunday the 4th, Saturday'],
    ['2028-01-02', '2027-12-30', "Sunday, New Year's Day on a Saturday, its observed Friday in the old year"],
    ['2026-11-27', '2026-11-27', 'the day after Thanksgiving is a business day'],
    ['2020-06-19', '2020-06-19', 'Juneteenth before it was a holiday'],
  ])('%s → %s: %s', (day, rolled) => expect(rollBack(day)).toBe(rolled));
});
