/**
 * What a passage shows the learned model: its words, their neighbours, negations, the concepts and kinds of sentence that the lexicon finds
 * in it, and what the lexicon makes of it. Each trait keeps where it was first seen, so that the model can quote what decided.
 */
import type { Judged } from '../judge.ts';
import { negates, polarityOf, reach } from './polarity.ts';
import { stem } from './stem.ts';

export interface Seen {
  /** Index in the passage's sentences. */
  sentence: number;
  from: number;
  to: number;
}

/** By name. The first letter tells what sort it is, see below. */
export type Traits = Map<string, Seen>;

/** `verdict`: the nature that the lexicon gives the passage, and how many categories. `text`: the passage as cleaned. */
export function traitsOf(sentences: readonly Judged[], verdict: { nature: string; categories: readonly string[] }, text: string): Traits {
  const traits: Traits = new Map();
  const put = (name: string, seen: Seen): void => {
    if (!traits.has(name)) traits.set(name, seen);
  };
  sentences.forEach((judged, sentence) => {
    const whole = { sentence, from: 0, to: judged.sentence.tokens.length };
    wordTraits(judged, sentence, put);
    for (const name of polarityOf(judged.sentence.tokens)) put(name, whole);
    for (const { meaning, from, to } of judged.found) {
      const seen = { sentence, from, to };
      const denied = judged.sentence.tokens.slice(Math.max(0, from - reach - 1), from).some(({ word }) => negates(word));
      if (meaning.is === 'concept') put(`{${denied ? '!' : ''}${meaning.name}`, seen);
      else if (meaning.is === 'kind') put(`@${meaning.kind}`, seen);
      else if (meaning.is === 'unless') put('@unless', seen);
      else {
        put(`@sign:${meaning.weight}`, seen);
        put(denied ? '@sign:denied' : '@sign:stands', seen);
      }
    }
    if (judged.refused !== null) put('@=refused', { sentence, ...judged.refused });
    if (judged.standing) put('@=standing', whole);
    if (judged.harmless !== null) put('@=harmless', { sentence, ...judged.harmless });
    if (judged.signs.length > 0)
      put(`@=signs${Math.min(3, judged.signs.length)}`, { sentence, from: judged.signs[0]!.from, to: judged.signs[0]!.to });
    if (judged.sentence.asks) put('?', whole);
  });
  const all = { sentence: 0, from: 0, to: sentences[0]?.sentence.tokens.length ?? 0 };
  put(`@=${verdict.nature}`, all);
  put(`@=${verdict.categories.length}`, all);
  for (const [name, shape] of shapes) if (shape.test(text)) put(name, all);
  return traits;
}

/** How the passage is set. */
const shapes: readonly (readonly [string, RegExp])[] = [
  [':colon', /^[^.:]{2,40}:\s*\S/],
  [':dash', /^[^.]{2,40} - \S/],
  [':dot', /\.\s*$/],
  [':label', /:\s*$/],
  [':clause', /[;,]/],
  // "A formulary is a list …", "Exclusions are services …": speaks of a thing, and of no claim.
  [
    ':is-a',
    /^(?!.*\b(?:this|your|our|was|were|has|have been)\b)[a-z' ()-]{3,44} (?:is|are|means?) (?:an?|the|how|when|what|where|care|[a-z]+s)\b/,
  ],
  [':plural', /^(?:[a-z-]+ ){0,2}[a-z]{3,}s (?:are|may|can|must|need|have|will|should|do|who|that)\b/],
];

function wordTraits({ sentence: { tokens } }: Judged, sentence: number, put: (name: string, seen: Seen) => void): void {
  const words = tokens.map(({ word }) => stem(word));
  let negation = -Infinity;
  words.forEach((word, at) => {
    const printed = tokens[at]!.word;
    const here = { sentence, from: at, to: at + 1 };
    put(word, here);
    // "Covers" and "covered" have one stem, and say different things.
    if (word !== printed && !/\d/.test(printed)) put(`=${printed}`, here);
    if (word.length > 5) put(`${word.slice(0, 5)}*`, here);
    if (at + 1 < words.length) put(`${word} ${words[at + 1]}`, { sentence, from: at, to: at + 2 });
    // "Was denied", "was later denied" and "was not denied" share a frame.
    if (at + 2 < words.length) put(`${word} _ ${words[at + 2]}`, { sentence, from: at, to: at + 3 });
    if (at - negation <= reach) put(`!${word}`, { sentence, from: negation, to: at + 1 });
    if (negates(word)) negation = at;
  });
  const [first, second] = tokens;
  if (first !== undefined) put(`^${first.word}`, { sentence, from: 0, to: 1 });
  if (second !== undefined) put(`^${first?.word} ${second.word}`, { sentence, from: 0, to: 2 });
  const length = words.length;
  put(`#${length < 3 ? length : length < 6 ? 3 : length < 12 ? 4 : 5}`, { sentence, from: 0, to: length });
}
