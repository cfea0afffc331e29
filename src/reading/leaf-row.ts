/** A page's leaves in a row, read once from the first to the last, with a look at what follows. */
import type { Leaf } from './leaves.ts';
import { fieldsNamed } from './labels.ts';
import { noteCodes } from './shapes.ts';

export type TextLeaf = Extract<Leaf, { kind: 'text' }>;

/** So many leaves ahead the edges of containers are looked over. */
const reach = 6;

export class LeafRow {
  private at = 0;
  private readonly leaves: readonly Leaf[];
  /** Texts that were read together with one before them. */
  private readonly taken = new Set<Leaf>();

  constructor(leaves: readonly Leaf[]) {
    this.leaves = leaves;
  }

  /** The next one that was not read yet; null at the end. */
  next(): Leaf | null {
    while (this.at < this.leaves.length) {
      const leaf = this.leaves[this.at++]!;
      if (!this.taken.has(leaf)) return leaf;
    }
    return null;
  }

  take(leaf: Leaf): void {
    this.taken.add(leaf);
  }

  skip(count: number): void {
    this.at += count;
  }

  ahead(count: number): readonly Leaf[] {
    return this.leaves.slice(this.at, this.at + count);
  }

  /** The next text within reach, over the edges of containers but not over a table or pair. */
  nextLeaf(): TextLeaf | null {
    for (const leaf of this.ahead(reach)) {
      if (leaf.kind === 'text' && !this.taken.has(leaf)) return leaf;
      if (leaf.kind === 'table' || leaf.kind === 'pair') return null;
    }
    return null;
  }

  nextText(): string | null {
    return this.nextLeaf()?.text ?? null;
  }

  /** A sentence that follows within the same container: what stands beyond its end belongs to something else. */
  sentenceNext(from = 0): TextLeaf | null {
    const start = this.at + from;
    const next = this.leaves.slice(start, start + reach).find((leaf) => leaf.kind !== 'open' && !this.taken.has(leaf));
    return next?.kind === 'text' && isSentence(next.text) ? next : null;
  }

  /** Codes right after "Notes" are a line's references, not the notes themselves. */
  refsFollow(): boolean {
    const next = this.nextText();
    if (next === null || noteCodes(next).length === 0) return false;
    const at = this.ahead(reach).findIndex((leaf) => leaf.kind === 'text');
    return !(noteCodes(next).length === 1 && this.sentenceNext(at + 1) !== null);
  }
}

/** Words that say something, and are no label of ours. */
const isSentence = (text: string): boolean => /\p{L}{2,}\s+\p{L}/u.test(text) && fieldsNamed(text).length === 0;
