/** A day whose year or month stands elsewhere: "Jun 30" under "Claims for 2026", "Wed 14" under "October 2026". */
import { months } from './shapes.ts';

const weekday = String.raw`(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\.?,?\s*)`;
const between = String.raw`\s?[-–—]\s?`;
const monthAndDay = new RegExp(String.raw`^${weekday}?((?:${months})\.?\s+\d{1,2}(?:${between}(?:(?:${months})\.?\s+)?\d{1,2})?)$`, 'i');
const dayOnly = new RegExp(String.raw`^(?:${weekday}(?:${between}${weekday})?)?(\d{1,2}(?:${between}\d{1,2})?)$`, 'i');
const monthAndYear = new RegExp(String.raw`\b(${months})\.?,?\s+(20\d\d)\b`, 'i');

/** The day written out, as far as the texts above it say the rest; null where they do not, or where it is no such day. */
export function dayWrittenOut(text: string, above: readonly string[]): string | null {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length > 40) return null;
  const heads = [...above].reverse();
  const named = monthAndDay.exec(flat)?.[1];
  const year = heads.map(onlyYear).find((found) => found !== null);
  if (named !== undefined) return year === undefined ? null : `${named}, ${year}`;
  const day = dayOnly.exec(flat)?.[1];
  const month = heads.map((head) => monthAndYear.exec(head)).find((found) => found !== null);
  return day === undefined || !month ? null : `${month[1]} ${day}, ${month[2]}`;
}

/** A month and a day, whatever the year. */
export const isYearless = (text: string): boolean => text.length <= 40 && monthAndDay.test(text.replace(/\s+/g, ' ').trim());

/** The one year that a heading names. */
function onlyYear(head: string): string | null {
  const years = new Set(head.match(/\b20\d\d\b/g) ?? []);
  return years.size === 1 ? [...years][0]! : null;
}
