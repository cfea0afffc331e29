/**
 * What the lexicon alone makes of a text: its nature, and the reasons in order, each with the words that say it.
 * A refusal whose reason is not understood has none; text that is not understood is `unrecognised`.
 */
import type { Judged, Span } from './judge.ts';
import { weigh, type Weighed } from './weigh.ts';

/** Equal to `Nature` of `advice/report.ts`, which this folder may not import. */
export type Nature = 'denial' | 'adjustment' | 'cost-share' | 'information-requested' | 'informational' | 'unrecognised';

export interface Quote {
  in: Judged;
  span: Span;
}

export interface Verdict {
  nature: Nature;
  /** At most two, the most fitting first. */
  categories: string[];
  /** All that speak, the strongest first. */
  reasons: readonly Weighed[];
  /** Where the deciding words stand; empty when nothing decided. */
  because: Quote[];
}

export function verdictOf(judged: readonly Judged[]): Verdict {
  const live = afterResolution(judged);
  const { reasons, refused } = weigh(live);
  const natures = reasons.map(({ nature }) => nature);
  const awaiting = refused === null && awaited(reasons);
  const named = (nature: Nature): Verdict => {
    const chosen = reasons.filter((reason) => awaiting || refused !== null || reason.nature === nature).slice(0, 2);
    return { nature, categories: chosen.map(({ category }) => category), reasons, because: chosen };
  };
  const plain = (nature: Nature, because: Quote | null): Verdict => ({
    nature,
    categories: [],
    reasons,
    because: because === null ? [] : [because],
  });
  if (awaiting) return named('information-requested');
  const shared = sharedIn(live, reasons);
  if (shared !== null && refused === null) return plain('cost-share', shared);
  if (natures.includes('denial') || (refused !== null && reasons.length > 0)) return named('denial');
  if (refused !== null) return plain('denial', refused);
  if (natures.includes('information-requested')) return named('information-requested');
  if (natures.includes('adjustment')) return named('adjustment');
  const trouble = firstWith(live, 'trouble');
  if (trouble !== null) return plain('denial', trouble);
  const harmless = firstWith(judged, 'harmless');
  return harmless === null ? plain('unrecognised', null) : plain('informational', harmless);
}

/** Drops what was refused before a sentence that says the refusal was undone. */
export function afterResolution(judged: readonly Judged[]): readonly Judged[] {
  return judged.slice(judged.findLastIndex(({ resolved }) => resolved !== null) + 1);
}

/** Something is asked for and nothing is refused yet, save what the asking itself is about. */
function awaited(reasons: readonly Weighed[]): boolean {
  const asking = new Set(['info_requested', 'cob', 'other_party_liability']);
  return (
    reasons.some(({ nature, score }) => nature === 'information-requested' && score > 1) &&
    reasons.every(({ category }) => asking.has(category))
  );
}

/** A deductible, copay or coinsurance that outweighs mere hints; "coinsurance for an out-of-network provider" is a share, not a refusal. */
function sharedIn(live: readonly Judged[], reasons: readonly Weighed[]): Quote | null {
  if (reasons.some(({ category, score }) => score >= (category === 'out_of_network' ? 1.5 : 0.5))) return null;
  return firstWith(live, 'costShare');
}

function firstWith(judged: readonly Judged[], what: 'costShare' | 'trouble' | 'harmless'): Quote | null {
  for (const one of judged) {
    const span = one[what];
    if (span !== null) return { in: one, span };
  }
  return null;
}
