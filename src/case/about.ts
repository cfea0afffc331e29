/** What was told, done and received, found by the claim that it is about without walking over all of it for each claim. */
import type { Entry, Seen } from '../claim/entry.ts';
import { bare } from '../claim/names.ts';

export type About = Exclude<Entry, Seen>;

export class AboutClaims {
  readonly #entries: readonly About[];
  /** Places of the entries that name a claim, by that name; and of those that name none. */
  readonly #byName = new Map<string, number[]>();
  readonly #ofAll: number[] = [];

  constructor(entries: readonly About[]) {
    this.#entries = entries;
    entries.forEach(({ claim }, at) => {
      if (claim === null) return void this.#ofAll.push(at);
      const known = this.#byName.get(bare(claim));
      if (known === undefined) this.#byName.set(bare(claim), [at]);
      else known.push(at);
    });
  }

  /** In the order of the ledger: what names a claim that goes by one of those names, and what names no claim. */
  of(names: readonly string[]): readonly About[] {
    if (this.#entries.length === 0) return this.#entries;
    const named = [...new Set(names.map(bare))].flatMap((name) => this.#byName.get(name) ?? []);
    return [...named, ...this.#ofAll].sort((a, b) => a - b).map((at) => this.#entries[at]!);
  }
}
