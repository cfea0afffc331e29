/**
 * The shape of one file in `rules/`, with where it was read. Strict: an unknown field fails the tests. Three kinds:
 * a clock of the member, a clock of Cigna or another who owes an answer, and a right that no clock bounds.
 * The day after the start is day 1. Sentences that a file does not have are those of `words.json`.
 * `{named}` blanks: {start} {outer} {due} are days, {what} is a phrase of `startsOn`, {count} is the length.
 */
import * as z from 'zod/mini';
import { Day } from '../claim/day.ts';
import { Evidence, Sentence, Source, Trigger } from './rule-parts.ts';
import { MemberWords, OwedWords } from './words.ts';

const Count = z.int().check(z.positive());

const ruleFile = {
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  ref: z.string().check(z.regex(/^R\d\d$/)),
  /** A table of `plan-tables.json`. */
  plans: z.string(),
  /** An entry of `contacts.json`: who to turn to, beside the address on the member's own letter, which wins. */
  contact: z.optional(z.string()),
  evidence: Evidence,
  readOn: Day,
  source: Source,
  alsoSays: z.array(Source),
};

/** How to call the dates that may start it. The earliest counts. */
const startsOn = z.array(z.strictObject({ what: Trigger, words: Sentence })).check(z.minLength(1));

const Own = z.strictObject({ title: Sentence, trigger: Sentence, ifMissed: Sentence });
const OwnMemberWords = z.extend(Own, { arrive: Sentence });

export const MemberRule = z.strictObject({
  ...ruleFile,
  kind: z.literal('member-clock'),
  who: z.enum(['member', 'provider']),
  /** `words`: the member is told a sentence and an address, never this date. It is there to check against. */
  shows: z.enum(['date', 'words']),
  startsOn,
  /** With `atMostMonths`, the earlier of the two. */
  length: z.strictObject({ count: Count, unit: z.enum(['calendar-days', 'business-days']), atMostMonths: z.optional(Count) }),
  /** A last day that is no business day moves back: it can only come earlier. */
  rolling: z.literal('back'),
  /** The latest day that the rule supports. Null: none is known. */
  outer: z.nullable(
    z.strictObject({
      /** `receipt`: the day the member got it, else the start and the days of a presumed receipt. */
      from: z.enum(['receipt', 'start']),
      presumedReceipt: z.optional(Count),
      count: Count,
      unit: z.enum(['calendar-days', 'months']),
      /** For months. */
      noSuchDay: z.optional(z.enum(['last-of-month', 'first-of-next-month'])),
      rolling: z.enum(['none', 'forward']),
    }),
  ),
  /** Rules that run from the same letter, whatever comes of this one. */
  alsoRun: z.optional(z.array(z.string())),
  words: z.extend(MemberWords, OwnMemberWords.shape),
});
export type MemberRule = z.infer<typeof MemberRule>;

export const OwedRule = z.strictObject({
  ...ruleFile,
  kind: z.literal('owed-clock'),
  who: z.enum(['cigna', 'plan-administrator', 'reviewer']),
  startsOn,
  /** Null: the law sets no number, and nothing can be called missed. */
  length: z.nullable(
    z.strictObject({
      count: Count,
      unit: z.enum(['calendar-days', 'business-days', 'hours']),
      /** For each of two levels of appeal. */
      ofTwoLevels: z.optional(Count),
      /** More of the same unit, when it was asked for in time. */
      extension: z.optional(Count),
      /** Business days after that in which to tell the member. */
      noticeWithin: z.optional(Count),
    }),
  ),
  /** Ask again after so many days. Only where `length` is null. */
  chaseAfter: z.nullable(Count),
  words: z.extend(OwedWords, Own.shape),
});
export type OwedRule = z.infer<typeof OwedRule>;

export const NoClock = z.strictObject({
  ...ruleFile,
  kind: z.literal('no-clock'),
  who: z.enum(['member', 'cigna', 'plan-administrator', 'provider', 'court']),
  words: z.strictObject({ title: Sentence, when: Sentence, ifMissed: Sentence }),
});
export type NoClock = z.infer<typeof NoClock>;

/** Moves the outer date of another rule, never the date to act by. */
export const Extension = z.strictObject({
  ...ruleFile,
  kind: z.literal('extension'),
  who: z.literal('agency'),
  /** The rules whose `outer` it may move. */
  moves: z.array(z.string()).check(z.minLength(1)),
  /** `disregard`: days of the told period do not count, up to so many. `move`: last days within it move to one day. */
  effect: z.union([z.strictObject({ disregardUpTo: Count }), z.strictObject({ lastDaysFrom: Day, lastDaysTo: Day, movedTo: Day })]),
  words: z.strictObject({ title: Sentence, when: Sentence, ifMissed: Sentence }),
});
export type Extension = z.infer<typeof Extension>;

export const Rule = z.discriminatedUnion('kind', [MemberRule, OwedRule, NoClock, Extension]);
export type Rule = z.infer<typeof Rule>;

/** What a file must hold of its own; the rest of the words may be the shared ones. */
export const RuleFile = z.discriminatedUnion('kind', [
  z.extend(MemberRule, { words: z.extend(z.partial(MemberWords), OwnMemberWords.shape) }),
  z.extend(OwedRule, { words: z.extend(z.partial(OwedWords), Own.shape) }),
  NoClock,
  Extension,
]);
export type RuleFile = z.infer<typeof RuleFile>;
