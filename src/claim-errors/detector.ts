/** The contract of a check. One file a check; its id is its file's name, its entry in `words.json`, its cases and its row in the README. */
import type { ShareTable } from '../cost-share/index.ts';
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
  /** The same sum as rows; null where there is none. */
  table: ShareTable | null;
}

export interface Detector {
  id: string;
  find(claim: KnownClaim, all: KnownCase): Finding;
}

type Beside = Partial<Pick<Finding, 'claims' | 'lines' | 'working' | 'table'>>;
const none: readonly never[] = [];

export const found = (because: string, { claims = none, lines = none, working = none, table = null }: Beside = {}): Finding => ({
  outcome: 'found',
  because,
  missing: null,
  claims,
  lines,
  working,
  table,
});

export const clear = (because: string, beside?: Beside): Finding =>
  beside === undefined
    ? once('clear', because, null)
    : { outcome: 'clear', because, missing: null, claims: none, lines: none, working: none, table: null, ...beside };

export const cannotTell = (because: string, missing: string, beside?: Beside): Finding =>
  beside === undefined
    ? once('cannot-tell', because, missing)
    : { outcome: 'cannot-tell', because, missing, claims: none, lines: none, working: none, table: null, ...beside };

/** Most claims get the same few answers: each is made once. The sentences are those of the words files, so there are few. */
function once(outcome: 'clear' | 'cannot-tell', because: string, missing: string | null): Finding {
  const alike = answers[outcome].get(because) ?? new Map<string | null, Finding>();
  let made = alike.get(missing);
  if (made === undefined) {
    alike.set(missing, (made = Object.freeze({ outcome, because, missing, claims: none, lines: none, working: none, table: null })));
    answers[outcome].set(because, alike);
  }
  return made;
}
type Answers = Map<string, Map<string | null, Finding>>;
const answers: Record<'clear' | 'cannot-tell', Answers> = { clear: new Map(), 'cannot-tell': new Map() };
