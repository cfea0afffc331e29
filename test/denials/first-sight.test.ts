/**
 * Texts by strangers, who had seen neither the lexicon nor the phrasings, and from which nothing is learned: the goals, as floors.
 * Where the table allows several categories, each of them is right.
 */
import { describe, expect, it } from 'vitest';
import { readPhrasings } from '../../bench/reasons/phrasings.mjs';
import { classify } from '../../src/denials/classify.ts';

const refusing = ['denial', 'adjustment', 'information-requested'];
const part = <One>(of: readonly One[], holds: (one: One) => boolean): number => of.filter(holds).length / of.length;

describe.each(['strangers-1', 'strangers-2'])('%s', (name) => {
  const read = readPhrasings(new URL(`first-sight/${name}.tsv`, import.meta.url).pathname).map(
    ({ text, nature, category, others = [] }) => ({
      isRefusal: refusing.includes(nature ?? ''),
      right: [category, ...others],
      found: classify(text),
    }),
  );
  const refused = read.filter(({ isRefusal }) => isRefusal);
  const clear = refused.filter(({ right }) => !right.includes('unspecified'));

  it('at least 92 of 100 refusals are recognised', () => {
    expect(part(refused, ({ found }) => refusing.includes(found.nature))).toBeGreaterThanOrEqual(0.92);
  });

  it('at most 5 of 100 other texts are taken for one', () => {
    const calm = read.filter(({ isRefusal }) => !isRefusal);
    expect(part(calm, ({ found }) => refusing.includes(found.nature))).toBeLessThanOrEqual(0.05);
  });

  it('the right category is among the named in 85 of 100, and the first in 75', () => {
    expect(part(clear, ({ right, found }) => found.categories.some((one) => right.includes(one)))).toBeGreaterThanOrEqual(0.85);
    expect(part(clear, ({ right, found }) => right.includes(found.categories[0] ?? ''))).toBeGreaterThanOrEqual(0.75);
  });
});
