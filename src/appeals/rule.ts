/**
 * The shape of one file in `rules/`: a clock of the law that runs for the member, with where it was read.
 * Lengths are calendar days; the day after the start is day 1. Strict: an unknown field fails the tests.
 * `{named}` blanks: {start} {outer} are days, {what} is a phrase of `startsOn`, {count} is the length.
 */
import * as z from 'zod/mini';
import { Coverage, DateKind } from '../claim/claim.ts';
import { Day } from '../claim/day.ts';
import { Plan } from '../claim/plan.ts';

const Sentence = z.strictObject({ en: z.string().check(z.minLength(1), z.maxLength(400)) });
export type Sentence = z.infer<typeof Sentence>;

/** P: the law or page itself was read. Q: read at one remove. R: secondary. GK: not checked. */
const Evidence = z.enum(['P', 'Q', 'R', 'GK']);

/** What was read, in its own words. */
const Source = z.strictObject({
  citation: z.string(),
  url: z.string().check(z.startsWith('https://')),
  quote: z.string().check(z.minLength(1)),
  evidence: Evidence,
});

const { sponsor, grandfathered } = Plan.shape;

/** One row of the plan table. The first row whose named conditions all hold gives the answer; the last row names none. */
const PlanRow = z.strictObject({
  sponsor: z.optional(z.array(sponsor.def.innerType).check(z.minLength(1))),
  grandfathered: z.optional(z.array(grandfathered.def.innerType).check(z.minLength(1))),
  coverage: z.optional(z.array(Coverage).check(z.minLength(1))),
  answer: z.enum(['yes', 'no', 'assumed']),
  because: z.string().check(z.minLength(1)),
  evidence: Evidence,
});

export const Rule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  ref: z.string().check(z.regex(/^R\d\d$/)),
  who: z.literal('member'),
  /** The printed dates that may start it, and how to call them. The earliest counts. */
  startsOn: z.array(z.strictObject({ what: DateKind, words: Sentence })).check(z.minLength(1)),
  length: z.strictObject({ count: z.int().check(z.positive()), unit: z.literal('calendar-days') }),
  /** A last day that is no business day moves back: the rule itself promises no extension. */
  rolling: z.literal('back'),
  /** `receipt`: the rule supports the same length from the day the notice was received. `none`: no later date is known. */
  outer: z.enum(['receipt', 'none']),
  plans: z.array(PlanRow).check(z.minLength(1)),
  evidence: Evidence,
  readOn: Day,
  source: Source,
  alsoSays: z.array(Source),
  words: z.strictObject({
    title: Sentence,
    trigger: Sentence,
    counted: Sentence,
    printed: Sentence,
    planOn: Sentence,
    dateNeeded: Sentence,
    arrive: Sentence,
    ifMissed: Sentence,
    late: Sentence,
    lateUntil: Sentence,
    probablyLate: Sentence,
    cautious: Sentence,
    assumed: Sentence,
    noFederalMinimum: Sentence,
    shorterThanMinimum: Sentence,
  }),
});
export type Rule = z.infer<typeof Rule>;
