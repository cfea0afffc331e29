/** How the pages print money and days, and the sums of a claim. No number is ever parsed here, only printed. */

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 123456 → `$1,234.56`; not known → `--`, the portal's empty cell. */
export const money = (cents, empty = '--') => (known(cents) ? `$${bareMoney(cents)}` : empty);

/** 123456 → `1,234.56`. */
export function bareMoney(cents, empty = '--') {
  if (!known(cents)) return empty;
  const [whole, rest] = (cents / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

const known = (cents) => cents !== null && cents !== undefined;

/** `2026-08-23` → `08/23/2026`. */
export const slashed = (day) => parts(day, ([year, month, date]) => `${month}/${date}/${year}`);

/** `2026-08-23` → `08/23/26`. */
export const shortSlashed = (day) => parts(day, ([year, month, date]) => `${month}/${date}/${year.slice(2)}`);

/** `2026-08-23` → `08-23-2026`. */
export const dashed = (day) => parts(day, ([year, month, date]) => `${month}-${date}-${year}`);

/** `2026-01-25` → `January 25, 2026`. */
export const longDay = (day) => parts(day, ([year, month, date]) => `${months[Number(month) - 1]} ${Number(date)}, ${year}`);

/** `2026-01-25` → `Jan 25, 2026`. */
export const shortDay = (day) => parts(day, ([year, month, date]) => `${months[Number(month) - 1].slice(0, 3)} ${Number(date)}, ${year}`);

/** As it is kept: `2026-08-23`. */
export const isoDay = (day) => day;

const parts = (day, print) => print(day.split('-'));

export function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text that a script of a page can take in as a value. */
export const asScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Copay and deductible as one figure; undefined where neither is known. */
export const bothShares = ({ copay, deductible }) =>
  copay === undefined && deductible === undefined ? undefined : (copay ?? 0) + (deductible ?? 0);

/** One amount of a line; `copayAndDeductible` is the sum of the two. */
export const lineAmount = (line, name) => (name === 'copayAndDeductible' ? bothShares(line.amounts) : line.amounts[name]);

/** The sum of one amount over the lines; undefined when no line has it. */
export function total(claim, name) {
  const amounts = claim.lines.map((line) => lineAmount(line, name)).filter(known);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** First and last service day. */
export function serviceDates(claim) {
  const days = claim.lines.map((line) => line.day).sort();
  return { from: days[0], to: days[days.length - 1] };
}

/** Service days as a list prints them: one day, or the first and the last. */
export function dayRange(claim, print, between = ' - ') {
  const { from, to } = serviceDates(claim);
  return from === to ? print(from) : `${print(from)}${between}${print(to)}`;
}

/** The days of a claim that a page may print, with what they are; those that are not known are left out. */
export const claimDays = ({ received, letter, processed }) =>
  [
    ['received', received],
    ['letter', letter],
    ['processed', processed],
  ].filter(([, day]) => day);
