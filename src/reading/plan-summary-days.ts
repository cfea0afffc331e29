/** When the plan's year starts, and as of which day its trackers stand, by the sentences that say so. */
import { makeDay, type Day } from '../claim/day.ts';
import { printedDay } from './printed-date.ts';
import { months } from './shapes.ts';

const monthDay = String.raw`(?:(?<month>${months})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?|(?<number>\d{1,2})/(?<of>\d{1,2}))(?![\d])`;
const starts = [
  new RegExp(String.raw`\b(?:plan|benefit|policy|coverage|contract|deductible)\s+(?:year|period)\b[^.\d]{0,60}?\b${monthDay}`, 'i'),
  new RegExp(String.raw`\b(?:resets?|starts? over|start again|renews?|starts|begins)\b[^.\d]{0,40}?\b${monthDay}`, 'i'),
];
const asOfWords = /\b(?:as of|updated(?: on)?|current as of|claims processed through|through|accurate as of)\b:?\s*/gi;

/** Two different answers are none. */
export function yearAndDay(texts: readonly string[]): { yearStart: string | null; asOf: Day | null } {
  const short = texts.filter((text) => text.length < 400);
  const years = new Set(short.flatMap((text) => startIn(text) ?? []));
  const isCalendar = short.some((text) => /\bcalendar[- ]year\b/i.test(text));
  const days = new Set(short.flatMap(asOfIn));
  return {
    yearStart: years.size === 1 ? [...years][0]! : years.size === 0 && isCalendar ? '01-01' : null,
    asOf: days.size === 1 ? [...days][0]! : null,
  };
}

function startIn(text: string): string | null {
  for (const pattern of starts) {
    const { month, day, number, of } = pattern.exec(text)?.groups ?? {};
    const found = month === undefined ? [Number(number), Number(of)] : [monthOf(month), Number(day)];
    // A leap year has every day that a year can start on.
    const start = found.some(Number.isNaN) ? null : makeDay(2024, found[0]!, found[1]!);
    if (start !== null) return start.slice(5);
  }
  return null;
}

const asOfIn = (text: string): Day[] =>
  [...text.matchAll(asOfWords)].flatMap((match) => printedDay(text.slice(match.index + match[0].length).slice(0, 24)) ?? []).slice(0, 1);

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): number => names.indexOf(name.slice(0, 3).toLowerCase()) + 1;
