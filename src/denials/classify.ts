/**
 * What a printed text says of a claim: its nature, at most two categories (the most fitting first), and the words that decided.
 * Deterministic, linear in the text, no clock, no page. Text that is not understood is `unrecognised`, never `informational`.
 * A refusal whose reason is not understood is a `denial` without a category.
 */
import { clean, type Plain } from './clean.ts';
import { judge, type Judged, type Span } from './judge.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import { weigh, type Weighed } from './weigh.ts';

/** Equal to `Nature` of `advice/report.ts`, which this folder may not import. */
export type Nature = 'denial' | 'adjustment' | 'cost-share' | 'information-requested' | 'informational' | 'unrecognised';

export interface Classified {
  nature: Nature;
  /** Ids of `categories/`. */
  categories: string[];
  /** Cut from the text as given; empty when nothing decided. */
  because: string;
}

export function classify(text: string): Classified {
  const plain = clean(text);
  const judged = judgeAll(plain);
  const live = afterResolution(judged);
  const { reasons, refused } = weigh(live);
  const natures = reasons.map(({ nature }) => nature);
  const quote = (sentence: Judged, span: Span): string => printed(text, plain, sentence, span);
  const awaiting = refused === null && awaited(reasons);
  const named = (nature: Nature): Classified => {
    const chosen = reasons.filter((reason) => awaiting || natureOf(reason, refused !== null) === nature).slice(0, 2);
    return { nature, categories: chosen.map(({ category }) => category), because: quoteReasons(chosen, quote) };
  };
  if (awaiting) return named('information-requested');
  const share = sharedIn(live, reasons);
  if (share !== null && refused === null) return { nature: 'cost-share', categories: [], because: quote(share.in, share.span) };
  if (natures.includes('denial') || (refused !== null && reasons.length > 0)) return named('denial');
  if (refused !== null) return { nature: 'denial', categories: [], because: quote(refused.in, refused.span) };
  if (natures.includes('information-requested')) return named('information-requested');
  if (natures.includes('adjustment')) return named('adjustment');
  return withoutReason(judged, live, quote);
}

/** The judgement of each sentence; what follows a standing reminder in the same paragraph stands with it. */
export function judgeAll(plain: Plain): Judged[] {
  const words = lexicon();
  const seen = new Map<string, Judged>();
  let reminder = -1;
  return sentencesOf(plain.text, tokensOf(plain.text, words.vocabulary)).map((sentence) => {
    const key = shapeOf(sentence, words);
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

/** Sentences that differ only in words unknown to the lexicon are judged once; sums of money stay, for zero is not a sum like others. */
function shapeOf(sentence: Sentence, { vocabulary }: Lexicon): string {
  const known = sentence.tokens.map(({ word }) => (vocabulary.knows(word) || /\.\d\d$/.test(word) ? word : '_'));
  return `${known.join(' ')}${sentence.asks ? '?' : ''}`;
}

/** Drops what was refused before a sentence that says the refusal was undone. */
function afterResolution(judged: readonly Judged[]): readonly Judged[] {
  const last = judged.findLastIndex(({ resolved }) => resolved !== null);
  return judged.slice(last + 1);
}

/** Something is asked for and nothing is refused yet, save what the asking itself is about. */
function awaited(reasons: readonly Weighed[]): boolean {
  const asking = new Set(['info_requested', 'cob', 'other_party_liability']);
  return (
    reasons.some(({ nature, score }) => nature === 'information-requested' && score > 1) &&
    reasons.every(({ category }) => asking.has(category))
  );
}

/** A deductible, copay or coinsurance that outweighs mere hints; "coinsurance for an out-of-network provider" is a share, not a refusal. */
function sharedIn(live: readonly Judged[], reasons: readonly Weighed[]): { in: Judged; span: Span } | null {
  const sentence = live.find(({ costShare }) => costShare !== null);
  if (sentence?.costShare == null || reasons.some(({ category, score }) => score >= (category === 'out_of_network' ? 1.5 : 0.5)))
    return null;
  return { in: sentence, span: sentence.costShare };
}

function natureOf(reason: Weighed, refused: boolean): Nature {
  return refused ? 'denial' : reason.nature;
}

function withoutReason(all: readonly Judged[], live: readonly Judged[], quote: (sentence: Judged, span: Span) => string): Classified {
  const trouble = live.find((sentence) => sentence.trouble !== null);
  if (trouble?.trouble != null) return { nature: 'denial', categories: [], because: quote(trouble, trouble.trouble) };
  const harmless = all.find((sentence) => sentence.harmless !== null);
  if (harmless?.harmless != null) return { nature: 'informational', categories: [], because: quote(harmless, harmless.harmless) };
  return { nature: 'unrecognised', categories: [], because: '' };
}

function quoteReasons(chosen: readonly Weighed[], quote: (sentence: Judged, span: Span) => string): string {
  const [first, second] = chosen;
  if (first === undefined) return '';
  if (second === undefined || second.in !== first.in) return quote(first.in, first.span);
  return quote(first.in, { from: Math.min(first.span.from, second.span.from), to: Math.max(first.span.to, second.span.to) });
}

/** The words of a span as they are printed in the text. */
function printed(text: string, plain: Plain, judged: Judged, span: Span): string {
  const first = judged.sentence.tokens[span.from];
  const last = judged.sentence.tokens[Math.max(span.from, span.to - 1)];
  if (first === undefined || last === undefined) return '';
  return text.slice(plain.at(first.start), plain.at(last.end - 1) + 1);
}
