/** The sentences of each check (`words.json`): its name, what it found, what it misses, how to mend it and who acts, each with its source. */
import * as z from 'zod/mini';
import { fill, type Blanks } from '../claim/fill.ts';
import { questionForShare } from '../cost-share/index.ts';
import words from './words.json' with { type: 'json' };

const Sentence = z.strictObject({ en: z.string().check(z.minLength(1), z.maxLength(300)) });
const Key = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));
const Sentences = z.record(Key, Sentence);
/** `asks`: id of the question whose answer would fill the gap (`screens/forms/answers.ts`). Absent where only a page, or Cigna, can. */
const Gap = z.strictObject({ ...Sentence.shape, asks: z.optional(Key) });

export const ErrorWords = z.strictObject({
  name: Sentence,
  found: Sentences,
  clear: Sentences,
  /** What a check that cannot tell says of itself. */
  cannotTell: Sentence,
  missing: z.record(Key, Gap),
  fix: z.strictObject({
    /** Id of the step in the report. */
    step: Key,
    title: Sentence,
    how: Sentence,
    who: z.enum(['member', 'provider', 'cigna']),
    /** When the portal's own appeal is the way: at once, later, or later because the provider can often mend it first. */
    appeal: z.enum(['now', 'later', 'provider-first']),
  }),
  /** P: the law or page itself was read. Q: at one remove. R: secondary. GK: not checked. */
  source: z.strictObject({
    citation: z.string(),
    url: z.nullable(z.string().check(z.startsWith('https://'))),
    evidence: z.enum(['P', 'Q', 'R', 'GK']),
  }),
});
export type ErrorWords = z.infer<typeof ErrorWords>;

export type ErrorId = keyof typeof words.errors;
const errors = words.errors as unknown as Record<ErrorId, ErrorWords>;
export const wordsOf = (id: string): ErrorWords => errors[id as ErrorId];

/** The question that would fill what a check misses: by the sentence that it said, since a share's gaps have their words in `cost-share/`. */
export const questionThatFills = (id: string, missing: string): string | null =>
  Object.values(wordsOf(id).missing).find(({ en }) => en === missing)?.asks ?? questionForShare(missing);

/** Said where a check itself failed. */
export const failed = { because: words.failed.en, missing: words.failedMissing.en };

export interface Said {
  found(key: string, blanks?: Blanks): string;
  clear(key: string): string;
  cannotTell: string;
  missing(key: string): string;
}

/** A key that the file does not have is a mistake of ours: it throws, and a test asks for each. */
export function sayFor(id: ErrorId): Said {
  const own = errors[id];
  const of = (sentences: ErrorWords['found'], key: string): string => {
    const sentence = sentences[key];
    if (sentence === undefined) throw new Error(`claim-errors: ${id} has no words for ${key}`);
    return sentence.en;
  };
  return {
    found: (key, blanks = {}) => fill(of(own.found, key), blanks),
    clear: (key) => of(own.clear, key),
    cannotTell: own.cannotTell.en,
    missing: (key) => of(own.missing, key),
  };
}
