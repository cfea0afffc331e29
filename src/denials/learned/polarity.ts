/** Whether a sentence speaks for or against payment, what is negated, and whether it tells of something done or of what may be. */
import type { Token } from '../tokens.ts';
import { stem } from './stem.ts';
import lists from './polarity.json' with { type: 'json' };

const setOf = (name: keyof typeof lists): ReadonlySet<string> => new Set(lists[name]);
const sets = {
  against: setOf('against'),
  for: setOf('for'),
  negation: setOf('negation'),
  open: setOf('open'),
  told: setOf('told'),
  this: setOf('this'),
};
/** A negation reaches so many words. */
export const reach = 4;

const small: ReadonlySet<string> = new Set([...sets.told, ...sets.open, ...sets.this, ...sets.negation].map(stem));
/** A word, by its stem, that only serves others: with nothing beside it, it says nothing. */
export const isSmall = (stemmed: string): boolean => small.has(stemmed);

export const negates = (word: string): boolean => sets.negation.has(word);

export function polarityOf(tokens: readonly Token[]): string[] {
  const count = { against: 0, notAgainst: 0, for: 0, notFor: 0, open: 0, told: 0, this: 0, negation: 0 };
  let negation = -Infinity;
  let first = '';
  let last = '';
  tokens.forEach(({ word }, at) => {
    for (const name of ['open', 'told', 'this'] as const) if (sets[name].has(word)) count[name] += 1;
    const negated = at - negation <= reach;
    const speaks = sets.against.has(word) ? (negated ? 'notAgainst' : 'against') : sets.for.has(word) ? (negated ? 'notFor' : 'for') : null;
    if (speaks !== null) {
      count[speaks] += 1;
      last = speaks;
      if (first === '') first = speaks;
    }
    if (negates(word)) {
      negation = at;
      count.negation += 1;
    }
  });
  const speaking = (['against', 'notAgainst', 'for', 'notFor'] as const).filter((name) => count[name] > 0).join();
  const open = count.open > 0 ? '+open' : '';
  const told = count.told > 0 ? '+told' : '';
  return [
    ...Object.entries(count).map(([name, times]) => `~${name}${Math.min(2, times)}`),
    `~${speaking}`,
    `~${speaking}${open}${told}`,
    `~${speaking}${count.this > 0 ? '+this' : ''}`,
    `~last:${last}${open}`,
    `~first:${first}${told}`,
  ];
}
