/** Ledger entries → the case: every claim once, with what was told, done and received about it. */
import { claimKey, type Claim } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import type { CaseFile, Done, Fact, Received, Seen, SourceKind } from '../claim/entry.ts';
import { bare } from '../claim/names.ts';
import type { Plan } from '../claim/plan.ts';
import { corrected } from './corrections.ts';
import { daysAndCharge, mayBeSame } from './identity.ts';
import { AboutClaims, type About } from './about.ts';
import { mergeReadings, type MergedClaim, type Reading } from './merge.ts';
import { planKnown } from './plan.ts';

export interface CaseSource {
  id: string;
  seen: Seen;
}

export interface CaseClaim extends MergedClaim {
  /** What told, done and received entries call this claim; null when nothing names it. */
  key: string | null;
  /** The entries in which it was seen, each once. */
  readIn: Seen[];
  told: Fact[];
  /** Of these, what was told of this claim by its name, or of the only claim there is: a bill or a visit is never about them all. */
  toldOfIt: Fact[];
  /** Each reading as it was printed, the earliest first, with the day on which it was seen. */
  readings: { on: Day; kind: SourceKind; claim: Claim }[];
  done: Done[];
  received: Received[];
  /** The portal's own words on its control for an appeal, where the claim was seen with one. */
  appealControl: string | null;
}

export interface Case {
  plan: Plan;
  sources: CaseSource[];
  claims: CaseClaim[];
  received: Received[];
}

export function caseOf({ plan, entries }: CaseFile): Case {
  const sources = entries.filter((entry) => entry.kind === 'seen').map((seen, at) => ({ id: `s${at + 1}`, seen }));
  const byId = new Map(sources.map(({ id, seen }) => [id, seen]));
  const about = new AboutClaims(entries.filter((entry) => entry.kind !== 'seen'));
  const groups = grouped(sources);
  return {
    plan: planKnown(plan, entries),
    sources,
    claims: groups.map((readings) => caseClaim(readings, byId, about, groups.length === 1)),
    received: entries.filter((entry) => entry.kind === 'received'),
  };
}

/**
 * Each reading goes to the claim of its number, else to one of the same days, charge and provider. Linear in the readings, unless many
 * without a number have equal days and charge.
 */
function grouped(sources: readonly CaseSource[]): Reading[][] {
  const groups: Reading[][] = [];
  const byNumber = new Map<string, Reading[]>();
  const byDays = new Map<string, Alike>();
  for (const { id, seen } of sources) {
    for (const claim of seen.claims) {
      const number = claim.claimNumber === null ? null : bare(claim.claimNumber);
      const days = daysAndCharge(claim);
      // What was pasted has nothing to join by: each paste is a claim of its own.
      const isPasted = seen.source.kind === 'pasted';
      const alike: Alike = (days === null ? undefined : byDays.get(days)) ?? { numbered: new Set(), unnumbered: new Set() };
      // A claim of another number is another claim: only those without one are looked at.
      const mayBe = number === null ? [...alike.numbered, ...alike.unnumbered] : [...alike.unnumbered];
      const known = isPasted
        ? undefined
        : ((number === null ? undefined : byNumber.get(number)) ??
          onlyOne(mayBe.filter((group) => group.every((one) => mayJoin(one, { source: id, claim })))));
      const group = known ?? [];
      if (known === undefined) groups.push(group);
      group.push({ source: id, kind: seen.source.kind, claim });
      if (number !== null) byNumber.set(number, group);
      if (days === null || isPasted) continue;
      const hasNumber = group.some((one) => one.claim.claimNumber !== null);
      alike[hasNumber ? 'numbered' : 'unnumbered'].add(group);
      if (hasNumber) alike.unnumbered.delete(group);
      byDays.set(days, alike);
    }
  }
  return groups;
}

/** Claims of equal days and charge, by whether a reading of theirs has a number. */
interface Alike {
  numbered: Set<Reading[]>;
  unnumbered: Set<Reading[]>;
}

/** On one page two claims without a number are two, unless they are printed alike in everything: the same one, drawn twice. */
const mayJoin = (one: Omit<Reading, 'kind'>, other: Omit<Reading, 'kind'>): boolean =>
  mayBeSame(one.claim, other.claim) && (one.source !== other.source || JSON.stringify(one.claim) === JSON.stringify(other.claim));

/** Where two claims would fit, neither is taken: joined wrongly, one would hide the other. */
const onlyOne = (groups: readonly Reading[][]): Reading[] | undefined => (groups.length === 1 ? groups[0] : undefined);

function caseClaim(readings: readonly Reading[], sources: ReadonlyMap<string, Seen>, entries: AboutClaims, isOnly: boolean): CaseClaim {
  const merged = mergeReadings(readings);
  const names = namesOf(readings, sources);
  const own = entries.of(names);
  const about = <K extends About['kind']>(kind: K) => own.filter((entry): entry is Extract<About, { kind: K }> => entry.kind === kind);
  const entriesTold = about('told');
  const told = entriesTold.map((entry) => entry.told);
  return {
    ...corrected(merged, told),
    key: names[0] ?? null,
    readIn: [...new Set(readings.flatMap(({ source }) => sources.get(source) ?? []))],
    told,
    toldOfIt: isOnly ? told : entriesTold.filter((entry) => entry.claim !== null).map((entry) => entry.told),
    readings: readings
      .map(({ source, kind, claim }) => ({ on: sources.get(source)!.on, kind, claim }))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    done: about('done'),
    received: about('received'),
    appealControl: controlFor(readings, sources),
  };
}

/** As printed, before any correction, so that a corrected claim keeps its names: its number first, then its days, provider and charge. A paste is named by its entry. */
function namesOf(readings: readonly Reading[], sources: ReadonlyMap<string, Seen>): string[] {
  const numbers = readings.map(({ claim }) => claim.claimNumber).filter((number) => number !== null);
  const others = readings.map(({ claim }) => claimKey({ ...claim, claimNumber: null })).filter((key) => key !== null);
  const pasted = readings
    .flatMap(({ source }) => sources.get(source) ?? [])
    .filter((seen) => seen.source.kind === 'pasted')
    .map((seen) => seen.id);
  return [...new Set([...numbers, ...others, ...pasted])];
}

/** A control on a page of several claims may belong to any of them: only a page of this claim alone counts. */
function controlFor(readings: readonly Reading[], sources: ReadonlyMap<string, Seen>): string | null {
  const own = readings.flatMap(({ source }) => sources.get(source) ?? []).filter((seen) => seen.claims.length === 1);
  return own.map((seen) => seen.source.appealControls[0]).findLast((name) => name !== undefined) ?? null;
}
