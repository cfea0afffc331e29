/** Sentences of the advice by their name in `words/`. */
import { fill, type Blanks } from '../claim/fill.ts';
import words from './words/en.json' with { type: 'json' };

export type AdviceWordId = keyof typeof words;
export const sayAdvice = (id: AdviceWordId, blanks: Blanks = {}): string => fill(words[id], blanks);
