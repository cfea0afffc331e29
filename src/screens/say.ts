/**
 * Every sentence that the screens show, by its name in `words/`. A sentence that lacks a blank, or is given one too many,
 * is thrown: half a sentence about a deadline must not reach anyone.
 */
import { fill } from '../claim/fill.ts';
import words from './words/en.json' with { type: 'json' };

export type WordId = keyof typeof words;
type Blanks = Readonly<Record<string, string>>;

export function say(id: WordId, blanks: Blanks = {}): string {
  const sentence = words[id];
  const extra = Object.keys(blanks).find((name) => !sentence.includes(`{${name}}`));
  if (extra !== undefined) throw new Error(`words "${id}": there is no blank {${extra}}`);
  return fill(sentence, blanks);
}

/** Names of sentences that come in two forms, `NAME.one` and `NAME.other`. */
type CountedId = WordId extends infer Id ? (Id extends `${infer Stem}.one` ? Stem : never) : never;

/** The form for that many. The blank `{count}` is filled where the sentence has it. */
export function sayCount(id: CountedId, count: number, blanks: Blanks = {}): string {
  const form = `${id}.${count === 1 ? 'one' : 'other'}` as WordId;
  return say(form, words[form].includes('{count}') ? { ...blanks, count: String(count) } : blanks);
}
