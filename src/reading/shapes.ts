/**
 * What a printed text looks like: money, a date, a number of something. Only shapes, for the content script;
 * `printed-money.ts` and `printed-date.ts` give the meaning. A text of any length is looked at in linear time.
 */

const amount = String.raw`[-−–]?\s?\(?[-−–]?\s?(?:USD?)?\s?\$?\s?[-−–(]?\s?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d{1,2})?\)?(?:\s?(?:[-−]|CR|USD))?`;
const moneyPattern = new RegExp(
  `^(?:\\d{1,3}(?:\\.\\d+)?\\s?%\\s?=?\\s?)?${amount}(?:\\s?/\\s?${amount})?(?:\\s?\\(?\\d{1,3}(?:\\.\\d+)?\\s?%\\)?)?$`,
  'i',
);
export const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ordinal = '(?:st|nd|rd|th)?';
/** One date in any of the forms that are read; the source of `printed-date.ts` too. */
export const datePattern = String.raw`(?:(?:\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)(?:\d{4}|\d{2}))|(?:\d{1,2} / \d{1,2} / \d{4})|(?:\d{4}-\d{2}-\d{2})|(?:\d{4}/\d{2}/\d{2})|(?:(?:${months})(?:\.?\s+|-)\d{1,2}${ordinal}(?:\s?,\s?|\s+|-)(?:\d{4}|['’]\d{2}))|(?:\d{1,2}${ordinal}(?:[\s-]| of )(?:${months})\.?,?[\s-](?:\d{4}|['’]\d{2}))|(?:\d{1,2}-(?:${months})-\d{2})|(?:\d{2}(?:${months})\d{4}))(?!\d)`;
const weekday = String.raw`(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\.?`;
const weekdays = String.raw`(?:${weekday}(?:\s?[-–—]\s?${weekday})?,?\s+)?`;
/** "08/23-25/2026", "08/23 - 09/02/26": the year is printed once. "5/11 - 5/14" has none. Month, day, last month, last day, year. */
export const shortRange =
  /^\W{0,3}(\d{1,2})\/(\d{1,2})\s?[-–]\s?(?!(?:0?[1-9]|1[0-2])\/\d{2}(?![\d/]))(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4}|\d{2})(?!\d)/;
/** "Aug 3–5, 2026", "Aug 30 – Sep 2, 2026", "Mon–Fri, May 11–15, 2026", "May 11 & 12, 2026". Month, day, last month, last day, year. */
export const namedRange = new RegExp(
  `^\\W{0,3}${weekdays}(${months})\\.?\\s+(\\d{1,2})${ordinal}\\s?(?:[-–—&]|to|and|through|thru)\\s?${weekdays}(?:(${months})\\.?\\s+)?(\\d{1,2})${ordinal},?\\s+(\\d{4})(?!\\d)`,
  'i',
);
/** "11–15 May 2026", "30 May – 2 June 2026". Day, month, last day, last month, year. */
export const dayFirstRange = new RegExp(
  `^\\W{0,3}${weekdays}(\\d{1,2})${ordinal}(?:\\s+(${months})\\.?)?\\s?(?:[-–—&]|to|and|through|thru)\\s?(\\d{1,2})${ordinal}\\s+(${months})\\.?,?\\s+(\\d{4})(?!\\d)`,
  'i',
);
const startsWithDate = new RegExp(`^\\W{0,3}(?:from\\s+)?${weekdays}${datePattern}`, 'i');
const holdsDate = new RegExp(`(?<!\\d)${datePattern}`, 'i');

const blanks = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '— —',
  'n/a',
  'na',
  'none',
  'not applicable',
  'not available',
  'null',
  'tbd',
  'no reason code',
  'no remark code',
  'no notes',
  'no remarks',
]);

/** Without the stars and daggers behind it that point to a footnote. */
export function withoutMark(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s*†‡]/.test(text[end - 1]!)) end--;
  return text.slice(0, end).trim();
}

/** Text that stands for "no value": empty, dashes, "N/A". */
export const isBlank = (text: string): boolean => blanks.has(text.trim().toLowerCase());

/** One amount, alone or with a percent or as two amounts with a slash; `12` and `$12` too. */
export function isMoney(text: string): boolean {
  if (text.length > 200) return false;
  const flat = withoutMark(text.replace(/\s+/g, ' '));
  return flat.length <= 60 && /\d/.test(flat) && !/^\d{1,3}(\.\d+)?\s?%$/.test(flat) && moneyPattern.test(flat);
}

/** An amount that can be nothing else: it has a currency sign or cents. */
export const isPlainMoney = (text: string): boolean =>
  isMoney(text) && /\$|\bUSD\b|\.\d\d(?!\d)/.test(text) && !/^\d{1,2}\.\d\d\.\d{2,4}$/.test(text.trim());

export const isDate = (text: string): boolean =>
  text.length <= 400 &&
  !text.includes('\uFFFD') &&
  [startsWithDate, shortRange, namedRange, dayFirstRange].some((form) => form.test(text.trim()));
export const hasDate = (text: string): boolean => holdsDate.test(text.slice(0, 2000));

/** "$1,240.00 of $1,500.00": how far a yearly limit is used, nothing of one claim. */
export const isRunningTotal = (text: string): boolean =>
  /^\$?[\d,]+(?:\.\d\d)?\s*(?:of|out of|\/|met of|used of)\s*\$[\d,]+/.test(text.trim()) ||
  /^\$?[\d,]+(?:\.\d\d)?\s+(?:left|remaining|met|used|to go)\b/i.test(text.trim());

/** Something that counts or measures: it holds a digit and no sentence. */
export const isFigure = (text: string): boolean => isPlainMoney(text) || isDate(text);

/** An id as printed for a claim: three digits (two beside a letter or dash), each part with a digit or a few capitals; not money and not a date. */
export function isIdentifier(text: string): boolean {
  const parts = text.trim().replace(/^#\s*/, '').split(/\s+/);
  const shaped =
    parts.length <= 5 && parts.every((part) => /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9./_-]*$|^[A-Z]{1,4}$/.test(part) && part.length <= 40);
  const digits = text.match(/\d/g)?.length ?? 0;
  return shaped && (digits >= 3 || (digits === 2 && /[A-Z-]/i.test(text))) && !isDate(text) && !/^\d*\.\d\d$/.test(text.trim());
}

/** One or more short note codes: "A1", "A, B", "1 2", "VPA". */
export const isNoteRefs = (text: string): boolean => {
  const codes = noteCodes(text);
  return codes.length > 0 && codes.length <= 12;
};

/** The codes of a reference cell, or none when the text is not one. */
export function noteCodes(text: string): string[] {
  if (isDate(text) || isPlainMoney(text)) return [];
  const tokens = text
    .replace(/[()[\]*†‡]/g, ' ')
    .replace(/^\s*(see\s+)?(notes?|remarks?|codes?|reasons?)[\s:#]*/i, '')
    .split(/[\s,;/&+]+|\band\b/i)
    .filter((token) => token !== '');
  return tokens.length > 0 && tokens.every((token) => /^(?:[A-Z0-9]{1,4}|[A-Z]{1,3}-?\d{1,4}|[a-z]|\d[a-z])$/.test(token)) ? tokens : [];
}
