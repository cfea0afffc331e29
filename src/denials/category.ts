/**
 * The shape of one file in `categories/`: a reason for which payment is refused, and what a member can do about it.
 * Sentences are for the member, by language. `looksLike` is for contributors. Strict: an unknown field fails.
 */
import * as z from 'zod/mini';

const Sentence = z.strictObject({ en: z.string().check(z.minLength(1), z.maxLength(400)) });

/** P: the page or law itself was read. Q: read at one remove. R: secondary. GK: general knowledge, not checked. */
const Evidence = z.enum(['P', 'Q', 'R', 'GK']);

/** Ways in which a category is told in print, in the language of `pattern.ts`. */
const Sign = z.strictObject({
  /** `denial`: refused. `adjustment`: paid otherwise. `information-requested`: not decided before something arrives. */
  nature: z.enum(['denial', 'adjustment', 'information-requested']),
  /** `certain` holds even beside an `unless`; `strong` says it outright; `plain` counts only where nothing is said outright, `weak` only where nothing else is. */
  weight: z.enum(['certain', 'strong', 'plain', 'weak']),
  says: z.array(z.string()).check(z.minLength(1)),
});

export const Category = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(_[a-z]+)*$/)),
  name: Sentence,
  /** What it means for the member, in plain words. */
  meaning: Sentence,
  /** What tells it, and, behind "Not this one:", what looks like it and is not. */
  looksLike: z.string().check(z.regex(/Not this one: /)),
  /** Who can most often mend it first. */
  whoFixes: z.enum(['doctor', 'provider', 'cigna', 'member']),
  /** Whether an independent reviewer may look at it after the internal appeal. */
  externalReview: z.enum(['yes', 'usually-no', 'no', 'maybe']),
  /** Papers and facts to collect. */
  gather: z.array(Sentence).check(z.minLength(3)),
  /** Ids of `advice/steps.json`, the first to be done first. */
  steps: z.array(z.string()).check(z.minLength(1)),
  /** What to ask on the phone. */
  callQuestions: z.array(Sentence).check(z.length(5)),
  sources: z
    .array(z.strictObject({ citation: z.string(), url: z.nullable(z.string().check(z.startsWith('https://'))), evidence: Evidence }))
    .check(z.minLength(1)),
  /** None for `unspecified`, which is what is left. */
  signs: z.array(Sign),
  /** What looks like a sign and is none: takes away the signs whose words it shares. */
  unless: z.array(z.string()),
});
export type Category = z.infer<typeof Category>;
