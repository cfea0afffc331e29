/**
 * The law's text once more, by another way: a calendar walked day by day from Saturday, January 1, 2000, holidays ticked off
 * while walking, deadlines by stepping along it. Imports nothing from `src/` and uses no Date.
 */
export interface CalendarDay {
  name: string;
  /** 0 Sunday … 6 Saturday. */
  weekday: number;
  legalHoliday: boolean;
  observed: boolean;
}

export const calendar: CalendarDay[] = walk(2000, 2045);
const position = new Map(calendar.map((day, index) => [day.name, index]));

export const at = (index: number): CalendarDay => {
  const day = calendar[index];
  if (day === undefined) throw new Error(`outside the walked calendar: ${index}`);
  return day;
};

export function indexOf(name: string): number {
  const index = position.get(name);
  if (index === undefined) throw new Error(`outside the walked calendar: ${name}`);
  return index;
}

export const isOpen = ({ weekday, legalHoliday, observed }: CalendarDay): boolean =>
  weekday > 0 && weekday < 6 && !legalHoliday && !observed;

/** The last open day that is not after it. */
export function lastOpen(name: string): string {
  let index = indexOf(name);
  while (!isOpen(at(index))) index--;
  return at(index).name;
}

/** So many open days further on. */
export function openDaysAfter(name: string, count: number): string {
  const open = calendar.slice(indexOf(name) + 1, indexOf(name) + 60).filter(isOpen);
  return open[count - 1]!.name;
}

/** 45 CFR 147.136(d)(2)(i): "extended to the next day that is not a Saturday, Sunday, or Federal holiday". */
export function extended(name: string): string {
  let index = indexOf(name);
  for (let day = at(index); day.weekday === 0 || day.weekday === 6 || day.legalHoliday; day = at(index)) index++;
  return at(index).name;
}

/** Walks from month to month, so many times, and then looks for the same date. */
export function monthsOn(name: string, count: number): { same: string | null; lastOfMonth: string; firstOfNext: string } {
  const monthOf = (index: number) => at(index).name.slice(0, 7);
  let first = indexOf(`${name.slice(0, 7)}-01`);
  for (let left = count; left > 0; left--) {
    const here = monthOf(first);
    while (monthOf(first) === here) first++;
  }
  let last = first;
  while (monthOf(last + 1) === monthOf(first)) last++;
  const date = Number(name.slice(8));
  const same = date <= last - first + 1 ? at(first + date - 1).name : null;
  return { same, lastOfMonth: at(last).name, firstOfNext: at(last + 1).name };
}

/** 29 CFR 2560.503-1(h)(3)(i), and (f)(4): so many days following, the day itself not counted, then back to an open day. */
export function oracleActBy(start: string, days: number): string {
  let index = indexOf(start);
  for (let left = days; left > 0; left--) index++;
  while (!isOpen(at(index))) index--;
  return at(index).name;
}

export const oracleRaw = (start: string, days: number): string => at(indexOf(start) + days).name;

function walk(firstYear: number, lastYear: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  let weekday = 6;
  for (let year = firstYear; year <= lastYear; year++) {
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      const month = index + 1;
      const seen = [0, 0, 0, 0, 0, 0, 0];
      for (let date = 1; date <= length; date++) {
        const count = (seen[weekday] = (seen[weekday] ?? 0) + 1);
        const monday = (nth: number) => weekday === 1 && count === nth;
        const legalHoliday =
          (month === 1 && (date === 1 || monday(3))) ||
          (month === 2 && monday(3)) ||
          (month === 5 && weekday === 1 && date >= 25) ||
          (month === 6 && date === 19 && year >= 2021) ||
          (month === 7 && date === 4) ||
          (month === 9 && monday(1)) ||
          (month === 10 && monday(2)) ||
          (month === 11 && (date === 11 || (weekday === 4 && count === 4))) ||
          (month === 12 && date === 25);
        const pad = (part: number) => `${part < 10 ? '0' : ''}${part}`;
        days.push({ name: `${year}-${pad(month)}-${pad(date)}`, weekday, legalHoliday, observed: false });
        weekday = (weekday + 1) % 7;
      }
    }
  }
  for (const [index, day] of days.entries()) {
    if (!day.legalHoliday) continue;
    const substitute = day.weekday === 6 ? days[index - 1] : day.weekday === 0 ? days[index + 1] : undefined;
    if (substitute !== undefined) substitute.observed = true;
  }
  return days;
}
