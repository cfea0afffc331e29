/** Some sentences read together: what the lexicon makes of them, and what they show the learned model. */
import { clean, type Plain } from './clean.ts';
import { judgeAll } from './judge-all.ts';
import type { Judged } from './judge.ts';
import { traitsOf, type Traits } from './learned/traits.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export interface Passage {
  sentences: readonly Judged[];
  verdict: Verdict;
  traits: Traits;
}

/** So much of a passage shows how it is set. */
const longest = 2000;

export function passageOf(plain: Plain, sentences: readonly Judged[]): Passage {
  const verdict = verdictOf(sentences);
  const from = sentences[0]?.sentence.tokens[0]?.start ?? 0;
  const to = sentences.at(-1)?.sentence.tokens.at(-1)?.end ?? from;
  const text = plain.text.slice(from, Math.min(to + 2, from + longest)).replace(/\s+/g, ' ');
  return { sentences, verdict, traits: traitsOf(sentences, verdict, text) };
}

/** A text as one passage: what the model learns from. */
export function wholePassage(text: string): Passage {
  const plain = clean(text);
  return passageOf(plain, judgeAll(plain));
}
