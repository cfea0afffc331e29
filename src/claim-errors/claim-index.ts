/**
 * Finds the claims that belong beside one: of the same day, the same provider, the same service. Each index is built once, when first asked
 * for, and answers without walking over all claims, so that a case of 100,000 claims costs what it holds and no more.
 */
import type { ServiceLine } from '../claim/claim.ts';
import { daysBetween, type Day } from '../claim/day.ts';
import { bare } from '../claim/names.ts';
import { kindsOfLine } from '../cost-share/index.ts';
import { serviceKey } from './service-key.ts';
import { says } from './signs.ts';
import type { KnownClaim } from './known.ts';

export interface PlacedLine {
  known: KnownClaim;
  line: ServiceLine;
  at: number;
  day: Day;
}

/** Others of one key are looked at up to here: who has more of one kind on one day needs no more to be told so. */
const enough = 30;

export class Index {
  readonly #claims: readonly KnownClaim[];
  constructor(claims: readonly KnownClaim[]) {
    this.#claims = claims;
  }

  /** Another claim of the same person and day, by a hospital or surgery center in the network. */
  facilityBeside(known: KnownClaim): KnownClaim | null {
    const key = dayKey(known.claim);
    return key === null
      ? null
      : (this.#facilities()
          .get(key)
          ?.find((other) => other !== known) ?? null);
  }

  /** Lines with the same service, charge, provider, person and day, this one among them. */
  twins(placed: PlacedLine): readonly PlacedLine[] {
    const key = twinKey(placed);
    return key === null ? [] : (this.#byTwin().get(key) ?? []).slice(0, enough);
  }

  /** Lines for the same service of the same provider, the nearest in time first, within so many days. */
  sameService(placed: PlacedLine, within: number): readonly PlacedLine[] {
    const key = siblingKey(placed);
    return key === null ? [] : nearest(this.#bySibling().get(key) ?? [], placed.day, within);
  }

  /** Claims of this provider that print "in network", the nearest first. */
  inNetworkNear(known: KnownClaim, within: number): readonly KnownClaim[] {
    const { claim } = known;
    if (claim.provider === null || claim.serviceDates === null) return [];
    return nearest(this.#inNetwork().get(bare(claim.provider)) ?? [], claim.serviceDates.from, within).map(({ known: other }) => other);
  }

  /** An office visit of this person with this provider before that day, the last one. */
  visitBefore({ claim }: KnownClaim, within: number): PlacedLine | null {
    const key = personKey(claim);
    if (key === null || claim.serviceDates === null) return null;
    const day = claim.serviceDates.from;
    const visits = this.#visits().get(key) ?? [];
    const before = visits[firstFrom(visits, day) - 1];
    return before !== undefined && daysBetween(before.day, day) <= within ? before : null;
  }

  readonly #lines = once(() => this.#claims.flatMap(placedLines));
  readonly #facilities = once(() =>
    grouped(
      this.#claims.filter(({ claim }) => claim.network === 'in' && says('facility', claim.provider) && !says('ancillary', claim.provider)),
      ({ claim }) => dayKey(claim),
    ),
  );
  readonly #byTwin = once(() => grouped(this.#lines(), twinKey));
  readonly #bySibling = once(() => sorted(grouped(this.#lines(), siblingKey)));
  readonly #inNetwork = once(() =>
    sorted(
      grouped(
        this.#claims.flatMap((known) =>
          known.claim.network === 'in' && known.claim.serviceDates !== null && known.claim.provider !== null
            ? [{ known, day: known.claim.serviceDates.from }]
            : [],
        ),
        ({ known }) => bare(known.claim.provider ?? ''),
      ),
    ),
  );
  readonly #visits = once(() =>
    sorted(
      grouped(
        this.#lines().filter(({ line, known }) => known.decided && kindsOfLine(line).includes('office-visit')),
        ({ known }) => personKey(known.claim),
      ),
    ),
  );
}

export function placedLines(known: KnownClaim): PlacedLine[] {
  return known.claim.lines.flatMap((line, at) => {
    const day = line.serviceDates?.from ?? known.claim.serviceDates?.from;
    return day === undefined ? [] : [{ known, line, at, day }];
  });
}

function once<V>(make: () => V): () => V {
  let made: { value: V } | null = null;
  return () => (made ??= { value: make() }).value;
}

const dayKey = ({ patient, serviceDates }: KnownClaim['claim']): string | null =>
  serviceDates === null ? null : `${bare(patient ?? '')}|${serviceDates.from}`;

const personKey = ({ patient, provider }: KnownClaim['claim']): string | null =>
  provider === null || patient === null ? null : `${bare(patient)}|${bare(provider)}`;

function twinKey({ known: { claim }, line, day }: PlacedLine): string | null {
  const service = serviceKey(line);
  const billed = line.amounts.billed ?? 0;
  if (claim.provider === null || service === null || billed <= 0) return null;
  return `${bare(claim.patient ?? '')}|${bare(claim.provider)}|${day}|${service}|${billed}`;
}

/** A bare type of service says little: without a code the charge must be the same too. */
function siblingKey({ known: { claim }, line }: PlacedLine): string | null {
  const service = serviceKey(line);
  if (claim.provider === null || service === null) return null;
  return `${bare(claim.provider)}|${service}|${service.startsWith('code ') ? '' : (line.amounts.billed ?? '')}`;
}

function grouped<V>(values: readonly V[], keyOf: (value: V) => string | null): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function sorted<V extends { day: Day }>(groups: Map<string, V[]>): Map<string, V[]> {
  for (const group of groups.values()) group.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return groups;
}

/** Where the first of that day or later stands. */
function firstFrom(placed: readonly { day: Day }[], day: Day): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest<V extends { day: Day }>(placed: readonly V[], day: Day, within: number): V[] {
  const at = firstFrom(placed, day);
  return placed
    .slice(Math.max(0, at - enough), at + enough)
    .map((one) => ({ one, apart: Math.abs(daysBetween(day, one.day)) }))
    .filter(({ apart }) => apart <= within)
    .sort((a, b) => a.apart - b.apart)
    .map(({ one }) => one);
}
