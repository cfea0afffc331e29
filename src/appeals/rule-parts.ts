/** What the files of `rules/`, `plan-tables.json`, `contacts.json` and `states.json` are made of. */
import * as z from 'zod/mini';
import { Coverage, DateKind } from '../claim/claim.ts';
import { Plan } from '../claim/plan.ts';

export const Sentence = z.strictObject({ en: z.string().check(z.minLength(1), z.maxLength(400)) });
export type Sentence = z.infer<typeof Sentence>;

/** P: the law or page itself was read. Q: read at one remove. R: secondary. GK: not checked. */
export const Evidence = z.enum(['P', 'Q', 'R', 'GK']);

/** What was read, in its own words. Only what nobody read (R, GK) may lack them. */
export const Source = z
  .strictObject({
    citation: z.string().check(z.minLength(1)),
    url: z.string().check(z.startsWith('https://')),
    quote: z.nullable(z.string().check(z.minLength(1))),
    evidence: Evidence,
  })
  .check(z.refine(({ quote, evidence }) => quote !== null || evidence === 'R' || evidence === 'GK', 'read, but without its words'));

/** What may start a clock. `received` is the day the plan got the claim or request; it never starts a clock of the member. */
export const Trigger = z.enum([
  ...DateKind.options,
  'service',
  'bill',
  'appeal-decision',
  'miss-asserted',
  'asked',
  'appeal-received',
  'review-received',
]);
export type Trigger = z.infer<typeof Trigger>;

/** What a refusal is about, where the law makes a difference of it. */
export const Issue = z.enum(['no-surprises', 'other', 'unknown']);
export type Issue = z.infer<typeof Issue>;

const { sponsor, funding, grandfathered, state } = Plan.shape;
const some = <T extends z.ZodMiniType>(one: T) => z.optional(z.array(one).check(z.minLength(1)));

/** One row of a plan table. The first row whose named conditions all hold gives the answer; the last row names none. */
export const PlanRow = z.strictObject({
  sponsor: some(sponsor.def.innerType),
  funding: some(funding.def.innerType),
  grandfathered: some(grandfathered.def.innerType),
  state: some(state.def.innerType),
  coverage: some(Coverage),
  issue: some(Issue),
  answer: z.enum(['yes', 'no', 'assumed']),
  because: z.string().check(z.minLength(1)),
  evidence: Evidence,
});
export type PlanRow = z.infer<typeof PlanRow>;
