/** The contract of a check. One file a check; its id is its file's name, its entry in `words.json`, its cases and its row in the README. */
import type { KnownCase, KnownClaim } from './known.ts';

export interface Finding {
  outcome: 'found' | 'clear' | 'cannot-tell';
  /** A sentence for the member. */
  because: string;
  /** What we would need; null unless `cannot-tell`. */
  missing: string | null;
  /** Ids of other claims that it rests on. */
  claims: readonly string[];
  /** Indexes of lines. */
  lines: readonly number[];
  /** A sum to read aloud. */
  working: readonly string[];
}

export interface Detector {
  id: string;
  find(claim: KnownClaim, all: KnownCase): Finding;
}

type Beside = Partial<Pick<Finding, 'claims' | 'lines' | 'working'>>;
const none: readonly never[] = [];

export const found = (because: string, { claims = none, lines = none, working = none }: Beside = {}): Finding => ({
  outcome: 'found',
  because,
  missing: null,
  claims,
  lines,
  working,
});

export const clear = (because: string, { claims = none, working = none }: Beside = {}): Finding => ({
  outcome: 'clear',
  because,
  missing: null,
  claims,
  lines: none,
  working,
});

export const cannotTell = (because: string, missing: string, { claims = none, lines = none, working = none }: Beside = {}): Finding => ({
  outcome: 'cannot-tell',
  because,
  missing,
  claims,
  lines,
  working,
});
