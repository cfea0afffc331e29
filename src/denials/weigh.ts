/**
 * From the signs of all sentences to an order of reasons. A reason said outright comes before one that is only hinted at, a
 * special one before "not covered", and the earlier one first. A hint counts only where nothing is said outright.
 */
import type { Judged, Span } from './judge.ts';

export interface Weighed {
  category: string;
  nature: 'denial' | 'adjustment' | 'information-requested';
  score: number;
  in: Judged;
  span: Span;
}

export interface Balance {
  reasons: Weighed[];
  refused: { in: Judged; span: Span } | null;
}

const worth = { certain: 2.1, strong: 2, plain: 1, weak: 0.4 };
/** What each word beyond five takes from a sign: far-apart words say less. */
const looseness = 0.04;

export function weigh(judged: readonly Judged[]): Balance {
  const best = new Map<string, Weighed>();
  for (const sentence of judged) {
    for (const { sign, from, to } of sentence.signs) {
      const score = worth[sign.weight] + (sentence.refused === null ? 0 : 0.5) - looseness * Math.max(0, to - from - 5);
      const known = best.get(sign.category);
      if (known !== undefined && (known.score > score || (known.score === score && known.span.to - known.span.from >= to - from))) continue;
      best.set(sign.category, {
        category: sign.category,
        nature: sentence.reduced && sentence.refused === null && sign.nature === 'denial' ? 'adjustment' : sign.nature,
        score,
        in: sentence,
        span: { from, to },
      });
    }
  }
  const sorted = [...best.values()].sort(
    (a, b) => b.score - a.score || judged.indexOf(a.in) - judged.indexOf(b.in) || a.span.from - b.span.from,
  );
  const top = sorted[0]?.score ?? 0;
  const refusing = judged.find(({ refused }) => refused !== null);
  return {
    reasons: sorted.filter(({ score }) => score >= Math.min(top, 2) - 0.6),
    refused: refusing?.refused == null ? null : { in: refusing, span: refusing.refused },
  };
}
