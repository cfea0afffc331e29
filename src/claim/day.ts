/** A calendar day `YYYY-MM-DD`: no clock, no zone. The only file that imports date-fns. */
import { addDays as add, differenceInCalendarDays, getDay } from 'date-fns';
import * as z from 'zod/mini';

export type Day = string;

/** True for a day that exists: `2026-02-30` does not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && toDay(dateOf(text)) === text;
}

export const Day = z.string().check(z.refine(isDay, 'not a calendar day (YYYY-MM-DD)'));

/** The day of those parts, or null when there is none such. Months count from 1. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

export function addDays(day: Day, count: number): Day {
  return toDay(add(dateOf(day), count));
}

/** Calendar days from one day to the other; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: Day): number {
  return getDay(dateOf(day));
}

export function earliest(days: readonly Day[]): Day | null {
  return days.length === 0 ? null : days.reduce((a, b) => (b < a ? b : a));
}

export function latest(days: readonly Day[]): Day | null {
  return days.length === 0 ? null : days.reduce((a, b) => (b > a ? b : a));
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-22` → `November 22, 2026`. */
export function formatDay(day: Day): string {
  return `${monthNames[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}

/** Local midnight of that day, by its parts: a text would be read as another zone's. A day that does not exist becomes another one. */
const dateOf = (day: string): Date => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

function toDay(date: Date): Day {
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
