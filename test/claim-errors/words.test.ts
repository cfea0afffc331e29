/** Every sentence for members of these two rooms: plain, short, promising nothing. */
import { expect, it } from 'vitest';
import { fill } from '../../src/claim/fill.ts';
import errors from '../../src/claim-errors/words.json' with { type: 'json' };
import { ShareWords } from '../../src/cost-share/say.ts';
import shares from '../../src/cost-share/words.json' with { type: 'json' };
import { gradeOf } from '../screens/reading-grade.ts';

/** Every `{ "en": … }` under a value, with its place. */
function sentencesIn(value: unknown, place: string): { place: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [{ place, en: value.en }];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${place}.${key}`));
}
const all = [...sentencesIn(errors, 'errors'), ...sentencesIn(shares, 'shares')];
const shown = (en: string): string => fill(en, new Proxy({}, { get: () => '$50' }));
const parts = (en: string): string[] => shown(en).split(/(?<=[.!?:])\s+/);
const count = (text: string): number => text.split(/\s+/).length;

it('has sentences, and those of the shares by name', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(ShareWords.safeParse(shares).error?.issues).toBeUndefined();
});

it('has none over 20 words', () =>
  expect(all.flatMap(({ place, en }) => parts(en).flatMap((one) => (count(one) > 20 ? [`${place}: ${one}`] : [])))).toEqual([]));

it('can be read at grade 6', () => {
  // A label is no sentence: the formula is made for running text.
  const grades = all.filter(({ en }) => count(en) >= 8).map(({ place, en }) => ({ place, grade: gradeOf(shown(en)), en }));
  expect(grades.filter(({ grade }) => grade > 6)).toEqual([]);
});

it('promises no outcome, and never says that a right is lost', () => {
  for (const { en } of all)
    expect(en).not.toMatch(
      /guarantee|you will win|will be paid|we promise|right (?:is|was) lost|can no longer|cannot appeal|must pay the/i,
    );
});
