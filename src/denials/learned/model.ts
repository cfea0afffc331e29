/**
 * A linear model with two questions: what a passage says of the claim (`natures`), and for which reason (`reasons`).
 * Its weights are learned from phrasings by `bench/reasons/learn.mjs`; here they are only added up.
 */
import { isSmall } from './polarity.ts';
import type { Seen, Traits } from './traits.ts';

/** One question: its answers, what speaks for each before anything is seen, and what each trait adds to them. */
export interface Question {
  answers: readonly string[];
  bias: readonly number[];
  weights: ReadonlyMap<string, readonly (readonly [answer: number, weight: number])[]>;
}

export interface Model {
  natures: Question;
  reasons: Question;
}

/** How much the lexicon's findings and the shape of a passage count beside single words. */
const loud: Readonly<Record<string, number>> = { '@': 2, '~': 2, ':': 5 };
export const countsFor = (trait: string): number => loud[trait.charAt(0)] ?? 1;
/** A long passage has many traits; each says less. */
export const share = (traits: Traits): number => 1 / Math.sqrt(Math.max(4, traits.size));

/** The share of each answer; together they are 1. */
export function ask(question: Question, traits: Traits): Map<string, number> {
  const sums = [...question.bias];
  const each = share(traits);
  for (const trait of traits.keys())
    for (const [answer, weight] of question.weights.get(trait) ?? []) sums[answer]! += each * countsFor(trait) * weight;
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return new Map(question.answers.map((answer, at) => [answer, parts[at]! / total]));
}

/** Whether a single word of the passage is known that says something; noise is not to be guessed at. */
export const knowsAny = (question: Question, traits: Traits): boolean =>
  [...traits.keys()].some((trait) => /^[a-z]+$/.test(trait) && !isSmall(trait) && question.weights.has(trait));

/** The run of words, in the sentence that says most, that speaks loudest for one of the answers. Null when nothing speaks for them. */
export function loudest(question: Question, traits: Traits, answers: readonly string[], lengths: readonly number[]): Seen | null {
  const wanted = new Set(answers.map((answer) => question.answers.indexOf(answer)));
  const voices = lengths.map((length) => new Float64Array(length));
  for (const [trait, { sentence, from, to }] of traits) {
    if (trait.startsWith('~') || trait.startsWith('@=') || trait.startsWith(':')) continue;
    let voice = 0;
    for (const [answer, weight] of question.weights.get(trait) ?? []) if (wanted.has(answer)) voice += weight / (to - from);
    for (let at = from; at < to; at += 1) voices[sentence]![at]! += voice;
  }
  let best: (Seen & { sum: number }) | null = null;
  voices.forEach((words, sentence) => {
    let from = 0;
    let sum = 0;
    words.forEach((voice, at) => {
      if (sum <= 0) [from, sum] = [at, 0];
      sum += voice;
      if (sum > 0 && (best === null || sum > best.sum)) best = { sentence, from, to: at + 1, sum };
    });
  });
  return best;
}
