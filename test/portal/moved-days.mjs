/**
 * The practice claims are set around one day. Shown on another day, every date on a page moves by as many days, so that what is due soon
 * stays due soon. Dates are those that the styles print, in the HTML and in the scripts: 08/23/2026, 08/23/26, 08-23-2026, 2026-08-23,
 * August 23, 2026 and Aug 23, 2026. All forms are looked for in one pass, so that nothing moves twice.
 */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const short = months.map((month) => month.slice(0, 3));

const shapes = {
  slashed: String.raw`(\d\d)\/(\d\d)\/(20\d\d|\d\d)`,
  dashed: String.raw`(\d\d)-(\d\d)-(20\d\d)`,
  iso: String.raw`(20\d\d)-(\d\d)-(\d\d)`,
  named: String.raw`(${months.join('|')}|${short.join('|')}) (\d{1,2}), (20\d\d)`,
};
const anyDate = new RegExp(String.raw`(?<![\w\/.-])(?:${Object.values(shapes).join('|')})(?![\w\/-])`, 'g');

export function movedDays(html, days) {
  if (days === 0) return html;
  const moved = (year, month, day) => {
    const date = new Date(Date.UTC(Number(year), month - 1, Number(day) + days));
    return { year: date.getUTCFullYear(), month: date.getUTCMonth(), mm: two(date.getUTCMonth() + 1), dd: two(date.getUTCDate()) };
  };
  return html.replace(
    anyDate,
    (_, slashMonth, slashDay, slashYear, dashMonth, dashDay, dashYear, isoYear, isoMonth, isoDay, name, day, year) => {
      if (slashMonth) {
        const to = moved(slashYear.length === 2 ? `20${slashYear}` : slashYear, slashMonth, slashDay);
        return `${to.mm}/${to.dd}/${String(to.year).slice(-slashYear.length)}`;
      }
      if (dashMonth) {
        const to = moved(dashYear, dashMonth, dashDay);
        return `${to.mm}-${to.dd}-${to.year}`;
      }
      if (isoYear) {
        const to = moved(isoYear, isoMonth, isoDay);
        return `${to.year}-${to.mm}-${to.dd}`;
      }
      const to = moved(year, short.indexOf(name.slice(0, 3)) + 1, day);
      return `${(months.includes(name) ? months : short)[to.month]} ${Number(to.dd)}, ${to.year}`;
    },
  );
}

const two = (count) => String(count).padStart(2, '0');

/** Whole days from one day `YYYY-MM-DD` to another. */
export const daysFrom = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
