/** How the 2013-style pages print money and days, and the sums of a claim. No number is ever parsed here, only printed. */

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 123456 → `$1,234.56`; not known → `--`, the portal's empty cell. */
export function money(cents) {
  if (cents === null || cents === undefined) return '--';
  const [whole, rest] = (cents / 100).toFixed(2).split('.');
  return `$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/** `2026-08-23` → `08/23/2026`. */
export function slashed(day) {
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year}`;
}

/** `2026-01-25` → `January 25, 2026`. */
export function longDay(day) {
  const [year, month, date] = day.split('-').map(Number);
  return `${months[month - 1]} ${date}, ${year}`;
}

export function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The sum of one amount over the lines; null when no line has it. */
export function total(claim, name) {
  const known = claim.lines.map((line) => line.amounts[name]).filter((amount) => amount !== undefined);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** First and last service day. */
export function serviceDates(claim) {
  const days = claim.lines.map((line) => line.day).sort();
  return { from: days[0], to: days[days.length - 1] };
}
