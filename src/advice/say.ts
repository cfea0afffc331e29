/** Sentences of the advice by their name in `words/`. A blank without a value is thrown: half a sentence must not reach anyone. */
import words from './words/en.json' with { type: 'json' };

export type AdviceWordId = keyof typeof words;
export type Blanks = Readonly<Record<string, string | number>>;

export const sayAdvice = (id: AdviceWordId, blanks: Blanks = {}): string => fill(words[id], blanks);

/** A sentence with its `{named}` blanks filled. */
export function fill(sentence: string, blanks: Blanks): string {
  return sentence.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const value = blanks[name];
    if (value === undefined) throw new Error(`words: the blank {${name}} has no value`);
    return String(value);
  });
}
