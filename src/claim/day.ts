/**
 * A calendar day `YYYY-MM-DD`: no clock, no zone. Counted as days since 1970-01-01 in universal time, where every day has 24 hours.
 * The tests hold it against date-fns.
 */
import * as z from 'zod/mini';

export type Day = string;

/** True for a day that exists: `2026-02-30` does not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && toDay(numberOf(text)) === text;
}

export const Day = z.string().check(z.refine(isDay, 'not a calendar day (YYYY-MM-DD)'));

/** The day of those parts, or null when there is none such. Months count from 1. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

export function addDays(day: Day, count: number): Day {
  return toDay(numberOf(day) + count);
}

/** Calendar days from one day to the other; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((numberOf(day) + 4) % 7) + 7) % 7;
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

const DAY = 86_400_000;

/** Days since 1970-01-01. A day that does not exist becomes another one. */
const numberOf = (day: string): number => Date.UTC(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10)) / DAY;

const digits = (day: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + day.charCodeAt(at) - 48;
  return number;
};

function toDay(number: number): Day {
  const date = new Date(number * DAY);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));
