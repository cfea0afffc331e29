/**
 * The words that the lexicon speaks of: whole words and stems (`authoriz*`). Tells which of them a printed word is, and mends
 * what a scan damaged (`0` for `o`, `rn` for `m`, one letter wrong in a long word) or ran together (`notcovered`).
 * Mending is limited per vocabulary, so that a text of nothing but noise stays cheap.
 */
export class Vocabulary {
  private readonly words = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly long: string[] = [];
  private nearby: Map<string, string[]> | null = null;
  private readonly seen = new Map<string, ReadonlySet<number>>();
  private readonly mended = new Map<string, string[]>();
  private count = 0;

  /** The number of a term; the same term has one number. */
  add(term: string): number {
    const isStem = term.endsWith('*');
    const text = isStem ? term.slice(0, -1) : term;
    const table = isStem ? this.stems : this.words;
    const known = table.get(text);
    if (known !== undefined) return known;
    const id = this.count;
    this.count += 1;
    table.set(text, id);
    if (text.length >= 6) this.long.push(text);
    return id;
  }

  /** The terms that a word is an instance of. */
  termsOf(word: string): ReadonlySet<number> {
    const cached = this.seen.get(word);
    if (cached !== undefined) return cached;
    const terms = new Set<number>();
    const whole = this.words.get(word);
    if (whole !== undefined) terms.add(whole);
    for (let length = 2; length <= Math.min(word.length, 24); length += 1) {
      const stem = this.stems.get(word.slice(0, length));
      if (stem !== undefined) terms.add(stem);
    }
    if (this.seen.size < cacheLimit) this.seen.set(word, terms);
    return terms;
  }

  knows(word: string): boolean {
    return this.termsOf(word).size > 0;
  }

  /** The word itself when it is known or cannot be mended; else what it most likely was. */
  mend(word: string): string[] {
    const scanned = /[\d|]/.test(word);
    if (word.length > 32 || (this.knows(word) && !scanned) || (word.length < 5 && !scanned)) return [word];
    const cached = this.mended.get(word);
    if (cached !== undefined) return cached;
    if (this.mended.size >= cacheLimit) return [word];
    const better = this.asScanned(word) ?? this.apart(word) ?? this.misspelt(word) ?? [word];
    this.mended.set(word, better);
    return better;
  }

  /** Terms that are the key, or the key with one letter more. Built when the first unknown word turns up. */
  private near(key: string): readonly string[] {
    if (this.nearby === null) {
      this.nearby = new Map();
      for (const term of this.long) {
        for (const less of lessOne(term)) {
          const known = this.nearby.get(less);
          if (known === undefined) this.nearby.set(less, [term]);
          else known.push(term);
        }
      }
    }
    return this.nearby.get(key) ?? [];
  }

  private asScanned(word: string): string[] | null {
    const letters = word.replaceAll('0', 'o').replaceAll('5', 's').replaceAll('8', 'b');
    for (const guess of [
      letters.replace(/[1|]/g, 'l'),
      letters.replace(/[1|l]/g, 'i'),
      letters.replaceAll('rn', 'm'),
      letters.replaceAll('vv', 'w'),
    ]) {
      if (guess !== word && (guess.length >= 5 ? this.knows(guess) : this.words.has(guess))) return [guess];
    }
    return null;
  }

  private apart(word: string): string[] | null {
    if (word.length < 8) return null;
    for (let i = 3; i <= word.length - 4; i += 1) {
      const left = word.slice(0, i);
      const right = word.slice(i);
      if ((this.words.has(left) || (left.length >= 7 && this.knows(left))) && this.knows(right)) return [left, right];
    }
    return null;
  }

  /** One letter left out, added or changed, never the first; the whole word or the stem and at most four more letters. */
  private misspelt(word: string): string[] | null {
    if (word.length < 7) return null;
    for (let length = word.length; length >= Math.max(6, word.length - 4); length -= 1) {
      const part = word.slice(0, length);
      for (const key of lessOne(part)) {
        for (const term of this.near(key)) {
          if (term[0] !== word[0] || Math.abs(term.length - length) > 1) continue;
          const mended = term + word.slice(length);
          if (term.length >= 6 && this.knows(mended)) return [mended];
        }
      }
    }
    return null;
  }
}

const cacheLimit = 4000;

function lessOne(text: string): string[] {
  const keys = [text];
  for (let i = 1; i < text.length; i += 1) keys.push(text.slice(0, i) + text.slice(i + 1));
  return keys;
}
