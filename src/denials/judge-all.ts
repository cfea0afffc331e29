/** The judgement of each sentence of a text; what follows a standing reminder in the same paragraph stands with it. */
import type { Plain } from './clean.ts';
import { judge, type Judged } from './judge.ts';
import { lexicon } from './lexicon.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { tokensOf } from './tokens.ts';

export function judgeAll(plain: Plain): Judged[] {
  const words = lexicon();
  const seen = new Map<string, Judged>();
  let reminder = -1;
  return sentencesOf(plain.text, tokensOf(plain.text, words.vocabulary)).map((sentence) => {
    const key = wordsOf(sentence);
    let judged = seen.get(key);
    if (judged === undefined) seen.set(key, (judged = judge(sentence, words)));
    if (judged.opensReminder) reminder = sentence.paragraph;
    if (reminder === sentence.paragraph)
      return {
        ...judged,
        sentence,
        signs: [],
        refused: null,
        costShare: null,
        trouble: null,
        standing: true,
        harmless: judged.harmless ?? { from: 0, to: sentence.tokens.length },
      };
    return { ...judged, sentence };
  });
}

/** The same words are judged once. */
export function wordsOf(sentence: Sentence): string {
  return `${sentence.tokens.map(({ word }) => word).join(' ')}${sentence.asks ? '?' : ''}`;
}
