/**
 * What a printed text says of a claim: its nature, at most two categories (the most fitting first), and the words that decided.
 * The lexicon gives its verdict, a learned model weighs it with all other words, and both name the reasons.
 * Deterministic, linear in the text, no clock, no page. Text that is not understood is `unrecognised`, never `informational`.
 * A refusal whose reason is not understood is a `denial` without a category.
 */
import { clean, type Plain } from './clean.ts';
import type { Judged } from './judge.ts';
import { judgeAll, wordsOf } from './judge-all.ts';
import { ask, knowsAny, loudest, type Model } from './learned/model.ts';
import { shipped } from './learned/shipped.ts';
import { passageOf, type Passage } from './passage.ts';
import { reasonsFor } from './reasons-for.ts';
import { afterResolution, verdictOf, type Nature, type Quote, type Verdict } from './verdict.ts';

export type { Nature } from './verdict.ts';

export interface Classified {
  nature: Nature;
  /** Ids of `categories/`. */
  categories: string[];
  /** Cut from the text as given; empty when nothing decided. */
  because: string;
}

export const classify = (text: string): Classified => classifyBy(shipped(), text);

/** A note has few sentences and is weighed as a whole; a letter sentence by sentence, and it takes more to call it a refusal. */
const few = 3;
const enough = { note: 0.55, letter: 0.7 };

/** What the lexicon takes for a refusal is called off only where the words speak clearly against it: a false alarm costs a call, a missed refusal the appeal. */
const calledOff = 0.6;

const refusing = ['denial', 'adjustment', 'information-requested'] as const;

export function classifyBy(model: Model, text: string): Classified {
  const plain = clean(text);
  const judged = judgeAll(plain);
  if (judged.length === 0) return { nature: 'unrecognised', categories: [], because: '' };
  const opinion = judged.length <= few ? weighed(model, plain, speaking(judged)) : loudestPassage(model, plain, judged);
  const { nature, categories, because } = decide(model, opinion, judged.length <= few ? enough.note : enough.letter);
  return { nature, categories: [...categories], because: quoteAll(because, (quote) => printed(text, plain, quote)) };
}

interface Opinion extends Passage {
  natures: Map<string, number>;
  /** How likely it is that payment was refused, reduced or held. */
  refusal: number;
}

function weighed(model: Model, plain: Plain, sentences: readonly Judged[]): Opinion {
  const passage = passageOf(plain, sentences);
  const natures = ask(model.natures, passage.traits);
  return { ...passage, natures, refusal: refusing.reduce((sum, nature) => sum + (natures.get(nature) ?? 0), 0) };
}

/** What was refused before a sentence that undoes it is left out; so is, beside an outright refusal, what only says that something was not refused. */
function speaking(judged: readonly Judged[]): readonly Judged[] {
  const undone = judged.findLastIndex(({ resolved }) => resolved !== null);
  const last = undone < 0 ? judged : judged.slice(undone);
  if (!last.some(({ refused }) => refused !== null)) return last;
  return last.filter(({ refused, signs, harmless }) => refused !== null || signs.length > 0 || harmless === null);
}

/** The sentence that speaks most of a refusal, with the verdict on the whole text. */
function loudestPassage(model: Model, plain: Plain, judged: readonly Judged[]): Opinion {
  const verdict = verdictOf(judged);
  const live = afterResolution(judged).filter(({ standing }) => !standing);
  const seen = new Set<string>();
  let best: Opinion | null = null;
  for (const sentence of live) {
    const words = wordsOf(sentence.sentence);
    if (seen.has(words)) continue;
    seen.add(words);
    const opinion = weighed(model, plain, [sentence]);
    if (best === null || opinion.refusal > best.refusal) best = opinion;
  }
  if (best === null) return { ...weighed(model, plain, judged.slice(0, 1)), verdict, refusal: 0 };
  return { ...best, verdict };
}

function decide(
  model: Model,
  opinion: Opinion,
  threshold: number,
): { nature: Nature; categories: readonly string[]; because: readonly Quote[] } {
  const { verdict, natures, refusal } = opinion;
  if (verdict.nature === 'unrecognised' && !knowsAny(model.natures, opinion.traits)) return nothing;
  const alarmed = refusing.some((nature) => nature === verdict.nature);
  if (refusal > (alarmed ? threshold * calledOff : threshold)) {
    const reasons = reasonsFor(model.reasons, opinion);
    const own = refusing.find((nature) => nature === verdict.nature);
    const nature = own ?? refusing.reduce((most, one) => ((natures.get(one) ?? 0) > (natures.get(most) ?? 0) ? one : most));
    const quotes = reasons.flatMap(({ quote }) => (quote === null ? [] : [quote]));
    const because = quotes.length > 0 ? quotes : (said(verdict) ?? heard(model, opinion, refusing));
    // Small words in an odd order can lean towards a refusal although none of them speaks for it: nothing can be shown, so nothing is claimed.
    return because.length === 0 ? nothing : { nature, categories: reasons.map(({ category }) => category), because };
  }
  const most = likeliest(natures);
  // The model may call off an alarm; it may not reassure where the lexicon understands nothing.
  if (verdict.nature === 'unrecognised' && most !== 'cost-share') return nothing;
  const calm: Nature = verdict.nature === 'cost-share' || most === 'cost-share' ? 'cost-share' : 'informational';
  if (calm === verdict.nature) return { nature: calm, categories: [], because: verdict.because };
  const because = heard(model, opinion, [calm]);
  const sure = calm === 'cost-share' || (natures.get('informational') ?? 0) > 0.8;
  return sure && because.length > 0 ? { nature: calm, categories: [], because } : nothing;
}

const nothing = { nature: 'unrecognised', categories: [], because: [] } as const satisfies { nature: Nature; categories: []; because: [] };

const said = (verdict: Verdict): Quote[] | null => (verdict.because.length > 0 ? verdict.because : null);

function heard(model: Model, { traits, sentences }: Opinion, answers: readonly string[]): Quote[] {
  const words = loudest(
    model.natures,
    traits,
    answers,
    sentences.map(({ sentence }) => sentence.tokens.length),
  );
  return words === null ? [] : [{ in: sentences[words.sentence]!, span: words }];
}

const likeliest = (natures: ReadonlyMap<string, number>): string => [...natures].reduce((most, one) => (one[1] > most[1] ? one : most))[0];

function quoteAll(because: readonly Quote[], quote: (one: Quote) => string): string {
  const [first, second] = because;
  if (first === undefined) return '';
  if (second === undefined || second.in !== first.in) return quote(first);
  return quote({
    in: first.in,
    span: { from: Math.min(first.span.from, second.span.from), to: Math.max(first.span.to, second.span.to) },
  });
}

/** The words of a span as they are printed in the text. */
function printed(text: string, plain: Plain, { in: judged, span }: Quote): string {
  const first = judged.sentence.tokens[span.from];
  const last = judged.sentence.tokens[Math.max(span.from, span.to - 1)];
  if (first === undefined || last === undefined) return '';
  return text.slice(plain.at(first.start), plain.at(last.end - 1) + 1);
}
