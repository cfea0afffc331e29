export type Blanks = Readonly<Record<string, string | number>>;

/** A sentence with its `{named}` blanks filled. A blank without a value is thrown: half a sentence must not reach anyone. */
export function fill(sentence: string, blanks: Blanks): string {
  // Most sentences have none.
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const value = blanks[name];
    if (value === undefined) throw new Error(`words: the blank {${name}} has no value`);
    return String(value);
  });
}
