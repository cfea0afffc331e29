/**
 * How much of a page's truth a reading holds: printed facts read, wrong or missing, and what was found that the page does not say.
 * It compares meanings only and knows no reader. A claim is paired with the reading that agrees with it most.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ExpectedClaim, ExpectedPage } from '../pages/expected-page.ts';
import type { Pair, Truth } from './truth.ts';

export interface Score {
  read: number;
  wrong: { pair: Pair; found: unknown }[];
  missing: Pair[];
  /** Values found where the page prints none, as `claim 0 line 1 allowed`. */
  inventedValues: string[];
  inventedClaims: number;
}

export function scoreOf(truth: Truth, found: ExpectedPage): Score {
  const partner = pairUp(truth.expected.claims, found.claims);
  const score: Score = {
    read: 0,
    wrong: [],
    missing: [],
    inventedValues: [],
    inventedClaims: found.claims.length - partner.filter((claim) => claim !== null).length,
  };
  for (const pair of truth.pairs) {
    const reading = partner[pair.claim] ?? null;
    const value = reading && valueIn(reading, pair);
    if (value === null || value === undefined) score.missing.push(pair);
    else if (isDeepStrictEqual(value, wanted(pair, truth))) score.read += 1;
    else score.wrong.push({ pair, found: value });
  }
  truth.expected.claims.forEach((claim, place) => {
    const reading = partner[place];
    if (reading) score.inventedValues.push(...notPrinted(claim, reading, `claim ${place}`));
  });
  return score;
}

/** For each true claim the reading that shares most with it, each reading used once. */
function pairUp(truth: readonly ExpectedClaim[], found: readonly ExpectedClaim[]): (ExpectedClaim | null)[] {
  const left = new Set(found);
  return truth.map((claim, place) => {
    const agreement = (reading: ExpectedClaim): number => shared(claim, reading) + (found.indexOf(reading) === place ? 0.5 : 0);
    const best = [...left].sort((a, b) => agreement(b) - agreement(a))[0];
    if (!best || shared(claim, best) === 0) return null;
    left.delete(best);
    return best;
  });
}

function shared(a: ExpectedClaim, b: ExpectedClaim): number {
  const words = (['claimNumber', 'patient', 'provider', 'serviceDates'] as const).filter(
    (field) => a[field] !== null && isDeepStrictEqual(a[field], b[field]),
  ).length;
  const number = a.claimNumber !== null && a.claimNumber === b.claimNumber ? 10 : 0;
  return words + number + Object.entries(a.amounts).filter(([name, cents]) => b.amounts[name as keyof typeof b.amounts] === cents).length;
}

const textsOf = (claim: ExpectedClaim, places: readonly number[]): string[] =>
  places.map((place) => claim.notes[place]?.text ?? `note ${place}`).sort();

function wanted(pair: Pair, truth: Truth): unknown {
  const claim = truth.expected.claims[pair.claim];
  return pair.field === 'lineNotes' && claim ? textsOf(claim, pair.value as number[]) : pair.value;
}

/** What a reading holds for the fact; null when nothing. */
function valueIn(reading: ExpectedClaim, pair: Pair): unknown {
  const line = pair.line === null ? null : reading.lines[pair.line];
  if (pair.line !== null && !line) return null;
  switch (pair.field) {
    case 'processed':
    case 'received': {
      const days = reading.dates.filter(({ what }) => what === pair.field).map(({ day }) => day);
      return days.includes(pair.value as string) ? pair.value : (days[0] ?? null);
    }
    case 'note':
      return (
        reading.notes.find((note) => isDeepStrictEqual(note, pair.value)) ??
        reading.notes.find((note) => note.text === (pair.value as { text: string }).text) ??
        null
      );
    case 'lineNotes':
      return line && line.notes.length > 0 ? textsOf(reading, line.notes) : null;
    case 'description':
      return line?.description ?? null;
    case 'serviceDates':
      return (line ?? reading).serviceDates;
    case 'claimNumber':
    case 'patient':
    case 'provider':
    case 'status':
      return reading[pair.field];
    case 'network':
      return reading.network === 'unknown' ? null : reading.network;
    default:
      return (line ?? reading).amounts[pair.field] ?? null;
  }
}

/** Names of what the reading holds and the claim does not print. */
function notPrinted(claim: ExpectedClaim, reading: ExpectedClaim, where: string): string[] {
  const more: string[] = [];
  for (const field of ['claimNumber', 'patient', 'provider', 'status', 'serviceDates'] as const)
    if (claim[field] === null && reading[field] !== null) more.push(`${where} ${field}`);
  if (claim.network === 'unknown' && reading.network !== 'unknown') more.push(`${where} network`);
  for (const date of reading.dates) if (!claim.dates.some((each) => each.what === date.what)) more.push(`${where} ${date.what}`);
  for (const note of reading.notes) if (!claim.notes.some((each) => each.text === note.text)) more.push(`${where} note`);
  more.push(...amountsNotPrinted(claim.amounts, reading.amounts, where));
  reading.lines.forEach((line, place) => {
    const real = claim.lines[place];
    if (!real) return void more.push(`${where} line ${place}`);
    more.push(...amountsNotPrinted(real.amounts, line.amounts, `${where} line ${place}`));
    if (real.description === null && line.description !== null) more.push(`${where} line ${place} description`);
    if (real.notes.length === 0 && line.notes.length > 0) more.push(`${where} line ${place} notes`);
  });
  return more;
}

const amountsNotPrinted = (real: ExpectedClaim['amounts'], read: ExpectedClaim['amounts'], where: string): string[] =>
  (Object.keys(read) as (keyof typeof read)[])
    .filter((name) => read[name] !== undefined && real[name] === undefined)
    .map((name) => `${where} ${name}`);
