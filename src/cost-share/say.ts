/** The sentences of this room by their name, in the language of the member. */
import * as z from 'zod/mini';
import { fill, type Blanks } from '../claim/fill.ts';
import words from './words.json' with { type: 'json' };

export const ShareWords = z.record(
  z.string().check(z.regex(/^[a-z]+\.[a-z-]+$/)),
  /** `asks`: id of the question whose answer would fill this gap. */
  z.strictObject({ en: z.string().check(z.minLength(1)), asks: z.optional(z.string()) }),
);

export type ShareWordId = keyof typeof words;
export const sayShare = (id: ShareWordId, blanks: Blanks = {}): string => fill(words[id].en, blanks);

/** The question that would fill a gap of which this is the sentence; null where only a page, or Cigna, can. */
export const questionForShare = (missing: string): string | null => gaps.get(missing) ?? null;
const gaps = new Map(Object.values(words).flatMap((word) => ('asks' in word ? [[word.en, word.asks] as const] : [])));
