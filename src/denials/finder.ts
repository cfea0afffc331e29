/**
 * Finds all that a sentence says, in the order of its words. Each word leads only to the patterns that can begin with it, and a
 * pattern is tried only where the sentence holds a word for each of its steps; so the work grows with the text and little else.
 */
import { firstTerms, matchAt, neededTerms, type Step, type Tagged } from './pattern.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Found<Meaning> {
  meaning: Meaning;
  /** Words from … to, in the sentence; `to` is behind the last. */
  from: number;
  to: number;
}

export function finderOf<Meaning>(
  patterns: readonly { steps: Step[]; meaning: Meaning }[],
  negative: ReadonlySet<number>,
  vocabulary: Vocabulary,
): (words: readonly Token[]) => Found<Meaning>[] {
  const wordGroups = new Map<string, { at: number; terms: ReadonlySet<number> }>();
  const groupOf = (terms: readonly number[]): number => {
    const key = [...terms].sort((a, b) => a - b).join();
    let group = wordGroups.get(key);
    if (group === undefined) wordGroups.set(key, (group = { at: wordGroups.size, terms: new Set(terms) }));
    return group.at;
  };
  const prepared = patterns.map(({ steps, meaning }) => ({
    steps,
    meaning,
    needed: neededTerms(steps).map(groupOf),
    first: firstTerms(steps),
  }));
  const groups = [...wordGroups.values()].map(({ terms }) => terms);
  const atStart = prepared.filter(({ first }) => first.size === 0);
  const beginning = new WeakMap<ReadonlySet<number>, typeof prepared>();
  const byTerm = new Map<number, typeof prepared>();
  for (const pattern of prepared) {
    for (const term of pattern.first) {
      const known = byTerm.get(term);
      if (known === undefined) byTerm.set(term, [pattern]);
      else known.push(pattern);
    }
  }

  const beginningWith = (terms: ReadonlySet<number>): typeof prepared => {
    let known = beginning.get(terms);
    if (known === undefined) beginning.set(terms, (known = [...new Set([...terms].flatMap((term) => byTerm.get(term) ?? []))]));
    return known;
  };

  return (words) => {
    const terms = words.map(({ word }) => vocabulary.termsOf(word));
    const sentence: Tagged = { terms, negation: terms.map((set) => overlaps(set, negative)), memo: new Map() };
    const present = new Set<number>();
    for (const set of terms) for (const term of set) present.add(term);
    /** For each group of words: not looked up, here, not here. */
    const isHere = new Uint8Array(groups.length);
    const here = (group: number): boolean => {
      if (isHere[group] === 0) isHere[group] = overlaps(present, groups[group] ?? present) ? 1 : 2;
      return isHere[group] === 1;
    };
    const found: Found<Meaning>[] = [];
    const attempt = (pattern: (typeof prepared)[number], from: number): void => {
      if (!pattern.needed.every(here)) return;
      const to = matchAt(pattern.steps, from, sentence);
      if (to > from) found.push({ meaning: pattern.meaning, from, to });
    };
    for (const pattern of atStart) attempt(pattern, 0);
    terms.forEach((set, from) => {
      for (const pattern of beginningWith(set)) attempt(pattern, from);
    });
    return found;
  };
}

function overlaps(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const term of one) if (other.has(term)) return true;
  return false;
}
