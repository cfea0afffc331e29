/**
 * Legal public holidays of the United States, 5 USC 6103(a), and the business days that are left.
 * The law's Friday or Monday substitutes are made for federal pay and leave; moving back we avoid them too, because that
 * gives the earlier date. Closures by executive order (some December 24ths) are not known here.
 */
import { addDays, makeDay, weekday, type Day } from '../claim/day.ts';
import law from './federal-holidays.json' with { type: 'json' };

/** On a fixed date, or on a weekday counted within its month. Weekdays count from Sunday, 0. */
interface Holiday {
  name: string;
  month: number;
  date?: number;
  weekday?: number;
  which?: number | 'last';
  since?: number;
}

const holidays = law.holidays as readonly Holiday[];

/** The actual date of a holiday, on whatever day of the week it falls. */
export function isFederalHoliday(day: Day): boolean {
  return holidays.some((holiday) => fallsOn(holiday, day));
}

/** A Saturday holiday is observed the Friday before, a Sunday holiday the Monday after. */
export function isObservedHoliday(day: Day): boolean {
  if (weekday(day) === 5) return isFederalHoliday(addDays(day, 1));
  if (weekday(day) === 1) return isFederalHoliday(addDays(day, -1));
  return false;
}

export function isBusinessDay(day: Day): boolean {
  return !isWeekend(day) && !closedIn(Number(day.slice(0, 4))).has(day);
}

const isWeekend = (day: Day): boolean => [0, 6].includes(weekday(day));

/** Holidays and the days on which they are observed. The same few years are asked for again and again. */
function closedIn(year: number): ReadonlySet<Day> {
  const known = closedByYear.get(year);
  if (known !== undefined) return known;
  const closed = new Set<Day>();
  for (let day = makeDay(year, 1, 1); day !== null && Number(day.slice(0, 4)) === year; day = addDays(day, 1))
    if (isFederalHoliday(day) || isObservedHoliday(day)) closed.add(day);
  closedByYear.set(year, closed);
  return closed;
}
const closedByYear = new Map<number, ReadonlySet<Day>>();

/** The day itself, or the last business day before it. */
export function rollBack(day: Day): Day {
  let rolled = day;
  while (!isBusinessDay(rolled)) rolled = addDays(rolled, -1);
  return rolled;
}

/**
 * The day itself, or the next that is no Saturday, Sunday or holiday. Only the actual dates of holidays: the observed ones
 * would move it further than the rule says.
 */
export function rollForward(day: Day): Day {
  let rolled = day;
  while (isWeekend(rolled) || isFederalHoliday(rolled)) rolled = addDays(rolled, 1);
  return rolled;
}

/** The day itself, or the first business day after it. */
export function businessDayFrom(day: Day): Day {
  let moved = day;
  while (!isBusinessDay(moved)) moved = addDays(moved, 1);
  return moved;
}

/** So many business days after a day. */
export function businessDaysAfter(day: Day, count: number): Day {
  let moved = day;
  for (let left = count; left > 0; left--) moved = businessDayFrom(addDays(moved, 1));
  return moved;
}

/** So many business days before a day. */
export function businessDaysBefore(day: Day, count: number): Day {
  let moved = day;
  for (let left = count; left > 0; left--) moved = rollBack(addDays(moved, -1));
  return moved;
}

function fallsOn(holiday: Holiday, day: Day): boolean {
  if (Number(day.slice(5, 7)) !== holiday.month || Number(day.slice(0, 4)) < (holiday.since ?? 0)) return false;
  const date = Number(day.slice(8));
  if (holiday.date !== undefined) return date === holiday.date;
  if (weekday(day) !== holiday.weekday) return false;
  if (holiday.which === 'last') return addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
  return Math.ceil(date / 7) === holiday.which;
}
