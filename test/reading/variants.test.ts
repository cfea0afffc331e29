// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageVariant, styles, usesShadowRoots } from '../variants/index.ts';
import { scoreOf } from '../variants/score.ts';
import { asExpected, seenIn } from './read-page.ts';

/** Pages a style. The seeds are not those that were looked at while the reader was written. */
const pagesOf = 14;
const firstSeed = 50_000;

const reads = (style: (typeof styles)[number], place: number) => {
  const counts = { facts: 0, read: 0, wrong: 0, inventedClaims: 0 };
  const failures: string[] = [];
  for (let seed = firstSeed + place * 1000; seed < firstSeed + place * 1000 + pagesOf; seed++) {
    const { html, truth } = pageVariant(seed, { style, plausibleShare: 0.3 });
    const score = scoreOf(truth, asExpected(seenIn(html)));
    counts.facts += truth.pairs.length;
    counts.read += score.read;
    counts.wrong += score.wrong.length;
    counts.inventedClaims += score.inventedClaims;
    failures.push(
      ...score.wrong.map(({ pair, found }) => `${seed} ${pair.field} ${JSON.stringify(pair.value)} was read as ${JSON.stringify(found)}`),
    );
  }
  return { ...counts, failures };
};

describe('pages that nobody has shown us', () => {
  const all = { facts: 0, wrong: 0 };

  it.each(styles.map((style, place) => ({ style, place })))(
    '$style',
    ({ style, place }) => {
      const counts = reads(style, place);
      all.facts += counts.facts;
      all.wrong += counts.wrong;
      expect(counts.inventedClaims).toBe(0);
      expect(counts.read).toBeGreaterThanOrEqual(counts.facts * 0.95);
    },
    60_000,
  );

  it('give at most one wrong value in a thousand', () => {
    expect(all.facts).toBeGreaterThan(5_000);
    expect(all.wrong).toBeLessThanOrEqual(all.facts / 1000);
  });

  it('include shadow roots', () => expect(styles.some(usesShadowRoots)).toBe(true));
});
