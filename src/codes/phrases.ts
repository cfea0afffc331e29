/**
 * Finds the first of many phrases in a text, word by word: a text costs what its own words cost, however many phrases there are.
 * A star lets a word go on ("psychiatr*").
 */
export interface FoundPhrase {
  /** Place of its first word and of the word behind its last. */
  from: number;
  to: number;
}

export type Finder = (words: readonly string[], start?: number) => FoundPhrase | null;

/** Lower case, letters and digits only. */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, 2_000)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Letters by which phrases are found; every phrase begins with a word that has as many before its star, or is shorter and whole. */
const stem = 3;

/** Of phrases that begin at one word the longest is taken. */
export function finderOf(phrases: readonly string[]): Finder {
  const byStem = new Map<string, string[][]>();
  for (const phrase of [...phrases].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
    const words = phrase.split(' ');
    const key = words[0]!.replace('*', '').slice(0, stem);
    byStem.set(key, [...(byStem.get(key) ?? []), words]);
  }
  return (words, start = 0) => {
    for (let from = start; from < words.length; from++) {
      const found = byStem.get(words[from]!.slice(0, stem))?.find((phrase) => phrase.every((word, at) => fits(words[from + at], word)));
      if (found) return { from, to: from + found.length };
    }
    return null;
  };
}

const fits = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);
