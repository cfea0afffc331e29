import { describe, expect, it } from 'vitest';
import { pageVariant } from './index.ts';
import { scoreOf } from './score.ts';

const variants = Array.from({ length: 60 }, (_, seed) => pageVariant(seed * 31 + 5));

describe('the score', () => {
  it('finds nothing to fault in the truth itself', () => {
    for (const { truth } of variants) {
      expect(scoreOf(truth, truth.expected)).toEqual({
        read: truth.pairs.length,
        wrong: [],
        missing: [],
        inventedValues: [],
        inventedClaims: 0,
      });
    }
  });

  it('does not depend on the order in which claims were read', () => {
    for (const { truth } of variants) {
      const turned = { ...truth.expected, claims: [...truth.expected.claims].reverse() };
      expect(scoreOf(truth, turned).wrong).toEqual([]);
    }
  });

  it('counts a lost claim, a wrong amount and an invented one, each as what it is', () => {
    const list = pageVariant(3, { style: 'list/headedTable' });
    const [first, ...others] = list.truth.expected.claims;
    if (!first) throw new Error('a list has claims');
    const ofFirst = list.truth.pairs.filter((pair) => pair.claim === 0).length;
    expect(scoreOf(list.truth, { ...list.truth.expected, claims: others }).missing.length).toBe(ofFirst);
    const changed = { ...first, amounts: { ...first.amounts, billed: 1, otherPlanPaid: 5 } };
    const score = scoreOf(list.truth, { ...list.truth.expected, claims: [changed, ...others, first] });
    expect(score.inventedClaims).toBe(1);
    const wrong = scoreOf(list.truth, { ...list.truth.expected, claims: [changed, ...others] });
    expect(wrong.wrong.map(({ pair, found }) => [pair.field, found])).toEqual([['billed', 1]]);
    expect(wrong.inventedValues).toEqual(['claim 0 otherPlanPaid']);
  });
});
