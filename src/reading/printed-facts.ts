/** Printed names, days, network and kind of coverage → meaning. */
import type { Claim, DayRange, Network, ServiceLine } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import type { FieldName } from './labels.ts';
import { printedDay, printedRange } from './printed-date.ts';
import { datePattern, isBlank } from './shapes.ts';
import { isStatus, saysDecided } from './status-words.ts';
import type { PrintedField } from './transcript.ts';

export const firstText = (fields: readonly PrintedField[], field: FieldName): string | null =>
  fields.find((one) => one.field === field && !isBlank(one.text))?.text.trim() ?? null;

/** A name over its address: the first line is the name. */
export const nameIn = (text: string | null): string | null => text?.split('\n')[0]?.trim().replace(fullStop, '') || null;
/** "Provider: Lakefront Eye Surgery.": no stop of "Inc.", "P.A.", "Jr.". */
const fullStop = /(?<=\p{Ll}{3})(?<!\b(?:Inc|Corp|Assoc|Univ|Hosp|Ctr))\.$/u;

/** A status without the dot or tick in front of it and the day behind it: "● Processed 11/23/26". */
export function statusWords(text: string | null): string | null {
  const bare = text?.replace(/^[^\p{L}\p{N}]+|[\s\p{So}\p{Sk}.]+$/gu, '') ?? null;
  const withoutDay = bare?.replace(dayBehind, '') ?? '';
  return isStatus(withoutDay) ? withoutDay : bare;
}
const dayBehind = new RegExp(`(?<=\\p{L})[\\s,·•(–—-]+(?:on )?${datePattern}\\)?$`, 'iu');

export function rangeOf(fields: readonly PrintedField[]): { from: Day; to: Day } | null {
  const printed = firstText(fields, 'serviceDate');
  const range = printed === null ? null : printedRange(printed);
  if (range === null) return null;
  const end = printedDay(firstText(fields, 'serviceDateTo') ?? '');
  return { from: range.from, to: end !== null && end > range.to ? end : range.to };
}

export function spanOf(lines: readonly ServiceLine[]): { from: Day; to: Day } | null {
  const ranges = lines.flatMap((line) => line.serviceDates ?? []);
  if (ranges.length === 0) return null;
  return {
    from: ranges.map((range) => range.from).sort()[0]!,
    to: ranges
      .map((range) => range.to)
      .sort()
      .at(-1)!,
  };
}

const kindOfDate = {
  processedDate: 'processed',
  eobDate: 'eob',
  letterDate: 'letter',
  postedDate: 'posted',
  receivedDate: 'received',
} as const;

/** Every date, each once. */
export function datesOf(fields: readonly PrintedField[]): Claim['dates'] {
  const printed = fields.flatMap((one) => {
    const what = kindOfDate[one.field as keyof typeof kindOfDate] as Claim['dates'][number]['what'] | undefined;
    const day = what === undefined ? null : printedDay(one.text);
    return what === undefined || day === null ? [] : [{ what, day }];
  });
  const status = firstText(fields, 'status') ?? '';
  const decided = saysDecided(status) && dayBehind.test(status) ? printedDay(status) : null;
  const all = [...printed, ...(decided === null ? [] : [{ what: 'processed' as const, day: decided }])];
  return all.filter((one, at) => all.findIndex((other) => other.what === one.what && other.day === one.day) === at);
}

/**
 * A decision older than the care belongs to something else that the page prints (another claim, an earlier statement). A letter
 * stays, for a refusal of care to come is older than it; so does the only date there is: too early a date does the least harm.
 */
export function ofOtherClaims(dates: Claim['dates'], service: DayRange | null): Claim['dates'] {
  const mayBeOwn = ({ day, what }: Claim['dates'][number]) => service === null || day >= service.from || what === 'letter';
  return dates.some((date) => date.what !== 'received' && mayBeOwn(date)) ? dates.filter((date) => !mayBeOwn(date)) : [];
}

export function coverageOf(printed: string | null): Claim['coverage'] {
  const kinds = ['dental', 'vision', 'pharmacy', 'medical'] as const;
  return (
    kinds.find((kind) => printed?.toLowerCase().includes(kind)) ??
    (/\b(?:rx|drug|prescription)/i.test(printed ?? '')
      ? 'pharmacy'
      : /behavioral|mental|hospital|physician|professional/i.test(printed ?? '')
        ? 'medical'
        : 'unknown')
  );
}

/** "Medical" says what kind of claim it is; "Durable medical equipment" says what was done. */
export const isLineOfBusiness = (type: string | null): boolean =>
  type !== null && /^(?:medical|dental|vision|pharmacy|behavioral|mental|health)(?: health)?(?: claim)?$/i.test(type.trim());

export function networkOf(fields: readonly PrintedField[]): Network | null {
  const printed = firstText(fields, 'network');
  if (printed === null) return null;
  return networkSaid(printed);
}

/** "Harbor Dermatology PC (In-network)", "Motion Works PT, out of network", "Elm Imaging (NON-PAR)": the name and what stands behind it. */
const besideName =
  /\s*(?:[,–—-]\s+|\()(?:an? )?((?:in|out)[\s-]*(?:of[\s-]*)?(?:your (?:plan['’]s )?|the |our )?network|(?:non-?)?par(?:ticipating)?|[io]nn|oon|network)(?: (?:provider|facility|hospital|dentist|lab|pharmacy))?\)?\s*$/i;
/** "Airport Drugs (pharmacy not in network)". */
const inParentheses = /\s*\(([^()]{3,50}\bnetwork\b[^()]{0,30})\)$/i;
export const withoutNetwork = (name: string): string => name.replace(besideName, '').replace(inParentheses, '');
export const networkBeside = (name: string | null): Network | null => {
  const said = (besideName.exec(name ?? '') ?? inParentheses.exec(name ?? ''))?.[1];
  return said === undefined ? null : networkSaid(said);
};

export function networkSaid(printed: string): Network | null {
  const spoken = printed
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  // The first that is said counts: "In network, no extra cost", "Out of network, paid at the in-network level".
  const first = /\b(?:(not )?in (?:\w+ ){0,3}?|(out)(?:side)? (?:of )?(?:\w+ ){0,3}?|(non) )network\b/.exec(spoken);
  if (first) return first[1] === undefined && first[2] === undefined && first[3] === undefined ? 'in' : 'out';
  if (/\b(?:out|non|not|no)\b|\bnonpar(?:ticipating)?\b|\boon\b/.test(spoken)) return 'out';
  return /\bin\b|\binn\b|\byes\b|\bpar(?:ticipating)?\b|^network$|\bcontracted\b|\btier\b|^network (?:provider|dentist|doctor|hospital|facility|pharmacy)$/.test(
    spoken,
  )
    ? 'in'
    : null;
}
