/** A printed date → a calendar day. US order. Two-digit years are of this century. A date that does not exist is no date. */
import { makeDay, type Day } from '../claim/day.ts';
import { datePattern, dayFirstRange, namedRange, shortRange } from './shapes.ts';

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface FoundDay {
  day: Day;
  /** Where the date stands in the text. */
  start: number;
  end: number;
}

/** Every date in a text, in order. */
export function printedDays(text: string): FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of text.slice(0, 20_000).matchAll(new RegExp(`(?<![\\d/.])${datePattern}`, 'gi'))) {
    const day = dayOf(match[0]);
    if (day !== null) found.push({ day, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

export const printedDay = (text: string): Day | null => printedDays(text)[0]?.day ?? null;

/** Ranges whose year is printed once: month, day, last month, last day, year. */
const yearAtEnd: ((text: string) => [whole: string, ...parts: string[]] | null)[] = [
  (text) => shortRange.exec(text) as [string, ...string[]] | null,
  (text) => namedRange.exec(text) as [string, ...string[]] | null,
  (text) => {
    const [whole, day, month, lastDay, lastMonth, year] = dayFirstRange.exec(text) ?? [];
    return whole === undefined ? null : [whole, month ?? lastMonth!, day!, lastMonth!, lastDay!, year!];
  },
];

/** Days of service: one day, or from–to ("08/23/2026 - 08/25/2026", "Aug 23, 2026 to Aug 25, 2026", "08/23-25/2026"). */
export function printedRange(text: string): { from: Day; to: Day; rest: string } | null {
  for (const read of yearAtEnd) {
    const [whole = '', month = '', day = '', lastMonth = month, lastDay = '', year = ''] = read(text) ?? [];
    const to = dayOn(lastMonth, lastDay, year);
    const sameYear = dayOn(month, day, year);
    // "12/28 - 01/03/2026": the care began in the year before.
    const from = to !== null && sameYear !== null && sameYear > to ? dayOn(month, day, String(fullYear(year) - 1)) : sameYear;
    if (from !== null && to !== null) return { from, to, rest: restOf(text.slice(whole.length)) };
  }
  const [first, second] = printedDays(text);
  if (!first) return null;
  const isRange = second !== undefined && /^\s*(?:-|–|—|&|to|through|thru|until|and)?\s*$/i.test(text.slice(first.end, second.start));
  const last = isRange ? second : first;
  return {
    from: first.day < last.day ? first.day : last.day,
    to: first.day < last.day ? last.day : first.day,
    rest: restOf(text.slice(last.end)),
  };
}

/** What stands behind the date in the same cell: its type of service. Bullets and commas between them are no part of it. */
const restOf = (text: string): string =>
  text
    .replace(/^[\s,•·|:;–-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();

function dayOf(text: string): Day | null {
  const iso = /^(\d{4})[-/](\d\d)[-/](\d\d)$/.exec(text);
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/.exec(text);
  if (slashed) return dayOn(slashed[1]!, slashed[2]!, slashed[3]!);
  const named = /^([a-z]+)[.\s-]*(\d{1,2})(?:st|nd|rd|th)?[,\s-]+['’]?(\d{4}|\d{2})$/i.exec(text);
  if (named) return dayOn(named[1]!, named[2]!, named[3]!);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of |[\s-])?([a-z]+)[.,\s-]*['’]?(\d{4}|\d{2})$/i.exec(text);
  return dayFirst ? dayOn(dayFirst[2]!, dayFirst[1]!, dayFirst[3]!) : null;
}

/** `month`: "08" or "Aug". */
const dayOn = (month: string, day: string, year: string): Day | null =>
  makeDay(fullYear(year), /^\d/.test(month) ? Number(month) : monthOf(month), Number(day));

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
const monthOf = (name: string): number => names.indexOf(name.slice(0, 3).toLowerCase()) + 1;
