/**
 * The practice claims are set around one day. Shown on another day, every date on a page moves by as many days, so that what is due
 * soon stays due soon. Dates are those that the portal prints: 08/23/2026 and August 23, 2026.
 */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function movedDays(html, days) {
  if (days === 0) return html;
  const moved = (year, month, day) => new Date(Date.UTC(year, month, day + days));
  const two = (count) => String(count).padStart(2, '0');
  return html
    .replace(/\b(\d\d)\/(\d\d)\/(20\d\d)\b/g, (_, month, day, year) => {
      const date = moved(Number(year), Number(month) - 1, Number(day));
      return `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`;
    })
    .replace(new RegExp(`\\b(${months.join('|')}) (\\d{1,2}), (20\\d\\d)\\b`, 'g'), (_, month, day, year) => {
      const date = moved(Number(year), months.indexOf(month), Number(day));
      return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
    });
}

/** Whole days from one day `YYYY-MM-DD` to another. */
export const daysFrom = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
