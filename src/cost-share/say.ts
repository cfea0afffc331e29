/** The sentences of this room by their name, in the language of the member. */
import * as z from 'zod/mini';
import { fill, type Blanks } from '../claim/fill.ts';
import words from './words.json' with { type: 'json' };

export const ShareWords = z.record(
  z.string().check(z.regex(/^[a-z]+\.[a-z-]+$/)),
  z.strictObject({ en: z.string().check(z.minLength(1)) }),
);

export type ShareWordId = keyof typeof words;
export const sayShare = (id: ShareWordId, blanks: Blanks = {}): string => fill(words[id].en, blanks);
