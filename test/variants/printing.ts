/** How one page prints money, days, percents and empty cells: chosen once a page, as one portal would. */
import type { Random } from './random.ts';

export interface Printing {
  money(cents: number | null): string;
  /** A reduction: some portals print it with a minus or in parentheses; it is the same reduction. */
  reduction(cents: number | null): string;
  withPercent(percent: number, cents: number | null): string;
  day(day: string): string;
  days(from: string, to: string): string;
  longDay(day: string): string;
  /** Joins the codes that a line refers to. */
  codes(codes: readonly string[]): string;
  copaySplit: boolean;
  showsPercent: boolean;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const grouped = (cents: number): string => (cents / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
const moneyFormats: readonly ((cents: number) => string)[] = [
  (cents) => `$${grouped(cents)}`,
  (cents) => `$${grouped(cents)}`,
  (cents) => `$${grouped(cents)}`,
  grouped,
  (cents) => `$${(cents / 100).toFixed(2)}`,
  (cents) => `$${grouped(cents).replace(/\.00$/, '')}`,
  (cents) => `$ ${grouped(cents)}`,
];

const split = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number];
const two = (number: number): string => String(number).padStart(2, '0');
const longDay = (day: string): string => {
  const [year, month, date] = split(day);
  return `${months[month - 1] ?? ''} ${date}, ${year}`;
};
const dayFormats: readonly ((day: string) => string)[] = [
  (day) => day.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
  (day) => day.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
  (day) => day.replace(/\d\d(\d+)-(\d+)-(\d+)/, '$2/$3/$1'),
  (day) =>
    split(day)
      .map(String)
      .join('/')
      .replace(/(\d+)\/(\d+)\/(\d+)/, '$2/$3/$1'),
  (day) => longDay(day).replace(/^(\w{3})\w*/, '$1'),
  longDay,
  (day) => day.replace(/(\d+)-(\d+)-(\d+)/, '$2-$3-$1'),
  (day) => `${(longDay(day).split(' ')[0] ?? '').slice(0, 3).toUpperCase()} ${two(split(day)[2])}, ${split(day)[0]}`,
];

export function choosePrinting(random: Random, mayLeaveBlank: boolean): Printing {
  const format = random.pick(moneyFormats);
  const empty = random.pick(mayLeaveBlank ? ['--', '--', '—', 'N/A', ''] : ['--', '--', '—', 'N/A']);
  const money = (cents: number | null): string => (cents === null ? empty : format(cents));
  const reduce = random.pick([
    money,
    money,
    money,
    (cents: number | null) => (cents ? `-${money(cents)}` : money(cents)),
    (cents: number | null) => (cents ? `(${money(cents)})` : money(cents)),
    (cents: number | null) => (cents ? `${money(cents)}-` : money(cents)),
  ]);
  const equals = random.pick(['=', ' = ']);
  const day = random.pick(dayFormats);
  const between = random.pick([' - ', ' – ', ' to ', '-']);
  // A day that itself holds dashes cannot be told apart from its neighbour by a bare dash.
  const joined = between === '-' && day('2026-01-02').includes('-') ? ' - ' : between;
  const glue = random.pick([', ', ' ', ',', '; ']);
  return {
    money,
    reduction: reduce,
    day,
    longDay,
    withPercent: (percent, cents) => (cents === null ? empty : `${percent}%${equals}${format(cents)}`),
    days: (from, to) => (from === to ? day(from) : `${day(from)}${joined}${day(to)}`),
    codes: (codes) => codes.join(glue),
    copaySplit: random.chance(0.3),
    showsPercent: random.chance(0.4),
  };
}
