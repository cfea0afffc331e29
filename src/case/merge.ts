/**
 * Several readings of one claim → one. A detail page, EOB or letter beats a row of a list for amounts and names, a later reading
 * beats an earlier one of its kind; a difference is kept and shown; every date is kept with where it was seen.
 */
import { amountNames, noAmounts, type Claim, type Note, type ServiceLine } from '../claim/claim.ts';
import type { SourceKind } from '../claim/entry.ts';

export interface Reading {
  /** Id of the source within the case. */
  source: string;
  kind: SourceKind;
  claim: Claim;
}

export interface Difference {
  field: string;
  values: { value: string | number | null; source: string }[];
}

export interface MergedClaim {
  claim: Claim;
  dates: { what: Claim['dates'][number]['what']; day: string; source: string }[];
  seenIn: string[];
  differences: Difference[];
}

export function mergeReadings(readings: readonly Reading[]): MergedClaim {
  const [only, ...more] = readings;
  // Most claims were read once.
  if (only && more.length === 0)
    return { claim: { ...only.claim, dates: [] }, dates: allDates(readings), seenIn: [only.source], differences: [] };
  const ranked = [...readings].reverse().sort((a, b) => rank(b.kind) - rank(a.kind));
  const differences: Difference[] = [];
  const pick = <V extends string | number>(field: string, of: (claim: Claim) => V | null): V | null => {
    const values = ranked
      .map(({ claim, source }) => ({ value: of(claim), source }))
      .filter((one): one is { value: V; source: string } => one.value !== null);
    if (new Set(values.map(({ value }) => alike(value))).size > 1) differences.push({ field, values });
    return values[0]?.value ?? null;
  };
  const first = <V>(of: (claim: Claim) => V, unknown: V): V =>
    ranked.map(({ claim }) => of(claim)).find((value) => value !== unknown) ?? unknown;
  const amounts = noAmounts();
  for (const name of amountNames) amounts[name] = pick(name, (claim) => claim.amounts[name]);
  const { notes, lines } = linesAndNotes(ranked);
  return {
    claim: {
      claimNumber: first((claim) => claim.claimNumber, null),
      coverage: first((claim) => claim.coverage, 'unknown'),
      patient: pick('patient', (claim) => claim.patient),
      provider: pick('provider', (claim) => claim.provider),
      serviceDates: first((claim) => claim.serviceDates, null),
      dates: [],
      status: pick('status', (claim) => claim.status),
      network: first((claim) => claim.network, 'unknown'),
      amounts,
      lines,
      notes,
      sentences: [...new Set(ranked.flatMap(({ claim }) => claim.sentences))],
    },
    dates: allDates(readings),
    seenIn: [...new Set(readings.map(({ source }) => source))],
    differences,
  };
}

const rank = (kind: SourceKind): number => ({ 'claim-list': 1, pasted: 2, none: 0 })[kind as string] ?? 3;

/** Names that differ only in capitals and spaces are the same. */
const alike = (value: string | number): string => String(value).toLowerCase().replace(/\s+/g, ' ').trim();

/** Lines come whole from the best reading that has any, with its notes; notes of the others are added behind. */
function linesAndNotes(ranked: readonly Reading[]): { lines: ServiceLine[]; notes: Note[] } {
  const best = ranked.find(({ claim }) => claim.lines.length > 0)?.claim;
  const notes = [...(best?.notes ?? [])];
  for (const { claim } of ranked) {
    for (const note of claim.notes) if (!notes.some((known) => known.text === note.text && known.code === note.code)) notes.push(note);
  }
  // A code that one page does not explain and another does is one note.
  const lines = (best?.lines ?? []).map((line) => ({ ...line, notes: line.notes.map((at) => explained(at, notes)) }));
  return { lines, notes };
}

function explained(at: number, notes: readonly Note[]): number {
  const note = notes[at];
  if (note === undefined || note.text !== '' || note.code === null) return at;
  const better = notes.findIndex((other) => other.code === note.code && other.text !== '');
  return better < 0 ? at : better;
}

function allDates(readings: readonly Reading[]): MergedClaim['dates'] {
  const dates = readings.flatMap(({ claim, source }) => claim.dates.map((date) => ({ ...date, source })));
  return dates.filter(
    (one, at) => dates.findIndex((other) => other.what === one.what && other.day === one.day && other.source === one.source) === at,
  );
}
