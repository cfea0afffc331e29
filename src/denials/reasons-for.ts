/** The reasons of a refusal: what the model hears, and what the lexicon says, weighed together. At most two; none when none is understood. */
import type { Judged } from './judge.ts';
import { ask, loudest, type Question } from './learned/model.ts';
import type { Traits } from './learned/traits.ts';
import type { Quote, Verdict } from './verdict.ts';
import type { Weighed } from './weigh.ts';

export interface Reason {
  category: string;
  /** The words that say it; null when no words stand out. */
  quote: Quote | null;
}

/** What a sign of the lexicon adds to the logarithm of the model's share: said outright, plainly, or hinted at. */
const outright = 3;
const plainly = 1.5;
const hinted = 0.8;
/** The scores of `weigh.ts` from which a reason is said outright, or plainly. */
const saidOutright = 1.5;
const saidPlainly = 0.8;
/** A second reason is named when it has so much of what the two have together. */
const worthNaming = 0.12;
/** "Refused, without a reason" is said only when it has so much of all. */
const withoutReason = 0.5;

export function reasonsFor(
  question: Question,
  { traits, sentences, verdict }: { traits: Traits; sentences: readonly Judged[]; verdict: Verdict },
): Reason[] {
  const said = new Map(verdict.reasons.map((reason) => [reason.category, reason]));
  const raw = [...ask(question, traits)].map(([category, part]): [string, number] => [
    category,
    part * Math.exp(bonus(said.get(category))),
  ]);
  const total = raw.reduce((sum, [, part]) => sum + part, 0);
  const parts = raw.map(([category, part]): [string, number] => [category, part / total]).sort((a, b) => b[1] - a[1]);
  if (parts[0]?.[0] === 'unspecified' && parts[0][1] > withoutReason) return [];
  const known = parts.filter(([category]) => category !== 'unspecified');
  return named(known, verdict).map((category) => {
    const reason = said.get(category);
    if (reason !== undefined) return { category, quote: reason };
    const words = loudest(
      question,
      traits,
      [category],
      sentences.map(({ sentence }) => sentence.tokens.length),
    );
    return { category, quote: words === null ? null : { in: sentences[words.sentence]!, span: words } };
  });
}

/** The second is named when it has much of what the two have together; one that the lexicon finds said outright always is. */
function named(parts: readonly [string, number][], { reasons }: Verdict): string[] {
  const [first, second] = parts;
  if (first === undefined) return [];
  const other = reasons.find(({ category, score }) => score >= saidOutright && category !== first[0]);
  const isSaid = reasons.some(({ category, score }) => score >= saidOutright && category === first[0]);
  if (other !== undefined && isSaid) return [first[0], other.category];
  return second !== undefined && second[1] / (first[1] + second[1]) > worthNaming ? [first[0], second[0]] : [first[0]];
}

function bonus(reason: Weighed | undefined): number {
  if (reason === undefined) return 0;
  return reason.score >= saidOutright ? outright : reason.score >= saidPlainly ? plainly : hinted;
}
