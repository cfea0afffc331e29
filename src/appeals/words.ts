/** Sentences that clocks share (`words.json`). A rule's own file may replace any of them for itself. */
import * as z from 'zod/mini';
import { Sentence } from './rule-parts.ts';
import shared from './words.json' with { type: 'json' };

export const MemberWords = z.strictObject({
  counted: Sentence,
  printed: Sentence,
  planOn: Sentence,
  dateNeeded: Sentence,
  late: Sentence,
  lateUntil: Sentence,
  probablyLate: Sentence,
  assumed: Sentence,
  noFederalMinimum: Sentence,
  shorterThanMinimum: Sentence,
});

export const OwedWords = z.strictObject({
  running: Sentence,
  check: Sentence,
  overdue: Sentence,
  /** Cigna waits for the member's answer. */
  stopped: Sentence,
  startNeeded: Sentence,
  assumed: Sentence,
});

/** Said beside any clock, where it fits. */
const BesideWords = z.strictObject({
  /** The mark of what was read at one remove. */
  markQ: Sentence,
  /** The mark of what is secondary or was not checked. */
  markGuess: Sentence,
  readLongAgo: Sentence,
  lastHour: Sentence,
  stateMayAllowMore: Sentence,
});

export const SharedWords = z.strictObject({ member: MemberWords, owed: OwedWords, beside: BesideWords });

export const sharedWords: z.infer<typeof SharedWords> = shared;
