/**
 * What is known of the member's plan. It decides which rules apply, so "unknown" is an answer, and where it was learned is kept.
 * Terms are the plan's money rules, in the shape of the case file (`entry.ts`).
 */
import * as z from 'zod/mini';
import { Day } from './day.ts';

const Cents = z.int().check(z.nonnegative());
const Limit = z.strictObject({ individual: z.nullable(Cents), family: z.nullable(Cents) });

/** One side of the network. A copay's name is the kind of care: `office-visit`, `specialist`, `urgent-care`, `emergency`, or any other in words. */
const NetworkTerms = z.strictObject({
  deductible: z.optional(z.strictObject({ individual: z.nullable(Cents), family: z.nullable(Cents), embedded: z.nullable(z.boolean()) })),
  coinsurancePercent: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(100)))),
  outOfPocketMax: z.optional(Limit),
  copays: z.optional(z.record(z.string(), Cents)),
});
export type NetworkTerms = z.infer<typeof NetworkTerms>;

/** What was met of one side, by limit (`deductible`, `outOfPocketMax`) and by person as printed, or `individual` and `family`. */
const Met = z.record(z.string(), z.record(z.string(), Cents));

/** `year.starts` is a month and a day. `metBefore` is what was met before any claim that was processed on that day or later. */
export const PlanTerms = z.strictObject({
  year: z.optional(z.strictObject({ starts: z.string().check(z.regex(/^\d\d-\d\d$/)) })),
  inNetwork: z.optional(NetworkTerms),
  outOfNetwork: z.optional(NetworkTerms),
  metBefore: z.optional(
    z.strictObject({
      day: Day,
      inNetwork: z.optional(Met),
      outOfNetwork: z.optional(Met),
    }),
  ),
});
export type PlanTerms = z.infer<typeof PlanTerms>;

const Sponsor = z.enum(['employer', 'individual', 'government', 'church', 'federal-employee', 'medicare-advantage', 'unknown']);
const Funding = z.enum(['self-funded', 'insured', 'unknown']);
const State = z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/)));
const Levels = z.nullable(z.int().check(z.gte(1), z.lte(3)));
const Grandfathered = z.nullable(z.boolean());
const Terms = z.nullable(PlanTerms);

export const Plan = z.strictObject({
  sponsor: z._default(Sponsor, 'unknown'),
  funding: z._default(Funding, 'unknown'),
  state: z._default(State, null),
  levels: z._default(Levels, null),
  grandfathered: z._default(Grandfathered, null),
  source: z._default(z.nullable(z.enum(['told', 'printed'])), null),
  terms: z._default(Terms, null),
});
export type Plan = z.infer<typeof Plan>;

/** Some of it, as the member answers. What is not named is left as it was, so nothing here has a default. */
export const PlanAnswers = z.partial(
  z.strictObject({ sponsor: Sponsor, funding: Funding, state: State, levels: Levels, grandfathered: Grandfathered, terms: Terms }),
);
export type PlanAnswers = z.infer<typeof PlanAnswers>;

/** A plan of which nothing is known. */
export const unknownPlan = (): Plan => Plan.parse({});
