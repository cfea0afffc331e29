/** How sure a rule is, in words: the mark of its evidence, and that it was read long ago. */
import type { Day } from '../claim/day.ts';
import { monthsAfter } from './months.ts';
import type { Rule } from './rule.ts';
import type { Sentence } from './rule-parts.ts';
import { sharedWords } from './words.ts';

/** Null for what was read in the law or page itself. */
export function markOf({ evidence }: Pick<Rule, 'evidence'>): Sentence | null {
  if (evidence === 'P') return null;
  return evidence === 'Q' ? sharedWords.beside.markQ : sharedWords.beside.markGuess;
}

/** Laws change: after twelve months a rule, a state or a contact says by itself that it was read long ago. */
export function readLongAgo({ readOn }: { readOn: Day }, today: Day): Sentence | null {
  const year = monthsAfter(readOn, 12, 'last-of-month');
  return year !== null && today > year ? sharedWords.beside.readLongAgo : null;
}
