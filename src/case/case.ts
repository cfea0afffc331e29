/** Ledger entries → the case: every claim once, with what was told, done and received about it. */
import { claimKey } from '../claim/claim.ts';
import type { CaseFile, Done, Entry, Fact, Received, Seen } from '../claim/entry.ts';
import type { Plan } from '../claim/plan.ts';
import { corrected } from './corrections.ts';
import { isAbout, isSameClaim } from './identity.ts';
import { mergeReadings, type MergedClaim, type Reading } from './merge.ts';

export interface CaseSource {
  id: string;
  seen: Seen;
}

export interface CaseClaim extends MergedClaim {
  /** What told, done and received entries call this claim; null when nothing names it. */
  key: string | null;
  told: Fact[];
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
  const groups = grouped(sources);
  return {
    plan,
    sources,
    claims: groups.map((readings) => caseClaim(readings, sources, entries)),
    received: entries.filter((entry) => entry.kind === 'received'),
  };
}

function grouped(sources: readonly CaseSource[]): Reading[][] {
  const groups: Reading[][] = [];
  for (const { id, seen } of sources) {
    for (const claim of seen.claims) {
      const reading: Reading = { source: id, kind: seen.source.kind, claim };
      // What was pasted has nothing to join by: each paste is a claim of its own.
      const same = seen.source.kind === 'pasted' ? undefined : groups.find((group) => group.some((known) => isSameClaim(known.claim, claim)));
      if (same) same.push(reading);
      else groups.push([reading]);
    }
  }
  return groups;
}

function caseClaim(readings: readonly Reading[], sources: readonly CaseSource[], entries: readonly Entry[]): CaseClaim {
  const merged = mergeReadings(readings);
  const key = keyOf(readings, sources);
  const about = <K extends 'told' | 'done' | 'received'>(kind: K) => entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind && isAbout(entry.claim, key));
  const told = about('told').map((entry) => entry.told);
  return { ...corrected(merged, told), key, told, done: about('done'), received: about('received'), appealControl: controlFor(readings, sources) };
}

/** As printed, before any correction, so that a corrected claim keeps its name. A paste is named by its entry. */
function keyOf(readings: readonly Reading[], sources: readonly CaseSource[]): string | null {
  const printed = readings.map(({ claim }) => claimKey(claim)).find((key) => key !== null) ?? null;
  return printed ?? sources.find(({ id, seen }) => seen.source.kind === 'pasted' && id === readings[0]?.source)?.seen.id ?? null;
}

/** A control on a page of several claims may belong to any of them: only a page of this claim alone counts. */
function controlFor(readings: readonly Reading[], sources: readonly CaseSource[]): string | null {
  const own = sources.filter(({ id, seen }) => seen.claims.length === 1 && readings.some((reading) => reading.source === id));
  return own.map(({ seen }) => seen.source.appealControls[0]).findLast((name) => name !== undefined) ?? null;
}
