/**
 * What one sentence says of a claim. Signs count unless the sentence is a condition, a definition or a standing phrase, or says
 * that nothing was refused; a plain statement of refusal ("was denied") outweighs those. Evidence is kept as places in the words.
 */
import type { Finding, Kind, Lexicon, Meaning } from './lexicon.ts';
import type { Sentence } from './sentences.ts';

type Sign = Extract<Meaning, { is: 'sign' }>;

export interface Judged {
  sentence: Sentence;
  /** All that the lexicon finds in it, in the order of the words. */
  found: readonly Finding[];
  /** Signs that hold, in the order of the words. */
  signs: { sign: Sign; from: number; to: number }[];
  /** The words that say that payment was refused, whatever the reason. */
  refused: Span | null;
  /** The words that undo an earlier refusal. */
  resolved: Span | null;
  costShare: Span | null;
  /** Something was paid, though less. */
  reduced: boolean;
  /** Words that say that something is wrong with the claim, and no more. */
  trouble: Span | null;
  /** Why the sentence says nothing against the claim. */
  harmless: Span | null;
  /** It stands on every document. */
  standing: boolean;
  opensReminder: boolean;
}

export interface Span {
  from: number;
  to: number;
}

export function judge(sentence: Sentence, lexicon: Lexicon): Judged {
  const found = lexicon.findings(sentence.tokens);
  const kind = (name: Kind): Finding | null => found.find(({ meaning }) => meaning.is === 'kind' && meaning.kind === name) ?? null;
  const not = kind('notRefused');
  const hard = not === null ? (kind('outright') ?? hardRefusal(found)) : null;
  const resolved = kind('resolved');
  const softened = sentence.asks
    ? { from: 0, to: sentence.tokens.length }
    : hard === null
      ? (kind('hypothetical') ?? kind('definition') ?? kind('standing'))
      : null;
  const excused = not ?? resolved ?? softened;
  const signs = excused === null ? heldSigns(found) : [];
  return {
    sentence,
    found,
    signs,
    refused: excused === null ? (hard ?? kind('refused')) : null,
    resolved,
    reduced: kind('reduced') !== null,
    trouble: excused === null && kind('informational') === null && kind('noShare') === null ? kind('trouble') : null,
    costShare: excused === null && kind('noShare') === null ? kind('costshare') : null,
    harmless: excused ?? kind('noShare') ?? kind('informational') ?? undone(found, signs, sentence),
    standing: hard === null && (kind('standing') !== null || kind('definition') !== null || kind('reminder') !== null),
    opensReminder: kind('reminder') !== null,
  };
}

/** "Was denied" said as a fact: not behind an "if", a "may" or a "not". */
function hardRefusal(found: readonly Finding[]): Finding | null {
  return (
    found.find((finding) => finding.meaning.is === 'kind' && finding.meaning.kind === 'hard' && !underCondition(finding, found)) ?? null
  );
}

function underCondition(finding: Finding, found: readonly Finding[]): boolean {
  return found.some(
    ({ meaning, from }) => meaning.is === 'kind' && meaning.kind === 'condition' && from < finding.to && finding.from - from < 14,
  );
}

function heldSigns(found: readonly Finding[]): Judged['signs'] {
  const held: Judged['signs'] = [];
  for (const { meaning, from, to } of found) {
    if (meaning.is !== 'sign') continue;
    const undone =
      meaning.weight !== 'certain' &&
      found.some(
        ({ meaning: other, from: start, to: end }) =>
          other.is === 'unless' && other.category === meaning.category && start < to && from < end,
      );
    if (!undone) held.push({ sign: meaning, from, to });
  }
  return held;
}

/** Words that would have been a sign, had the sentence not said the contrary. A column's name beside a sum of money reassures nobody. */
function undone(found: readonly Finding[], held: Judged['signs'], sentence: Sentence): Span | null {
  if (held.length > 0 || !found.some(({ meaning }) => meaning.is === 'sign')) return null;
  if (sentence.tokens.some(({ word }) => /^\d*\.\d\d$/.test(word) && Number(word) !== 0)) return null;
  return found.find(({ meaning }) => meaning.is === 'unless') ?? null;
}
