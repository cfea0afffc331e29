/**
 * Where a state's insurance department is, and how long its own external review stays open. For text and contacts only:
 * no date is computed from it, since the safe 120 days are never later than any window here.
 */
import * as z from 'zod/mini';
import { Day } from '../claim/day.ts';
import { Evidence } from './rule-parts.ts';
import listed from './states.json' with { type: 'json' };

const Text = z.string().check(z.minLength(1));
const Phone = z.string().check(z.regex(/^\d{3}-\d{3}-\d{4}$/));

export const State = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{2}$/)),
  agency: Text,
  phone: z.strictObject({ number: Phone, evidence: Evidence }),
  /** Other numbers, and what for. */
  alsoCall: z.array(z.strictObject({ who: Text, number: Phone, evidence: Evidence })),
  websites: z.array(Text).check(z.minLength(1)),
  /** Who runs external review for insured plans. `ask`: public sources differ or are silent, so the letter decides. */
  review: z.enum(['state', 'federal', 'ask']),
  /** How long after the final denial. Null: not known. */
  window: z.nullable(z.strictObject({ count: z.int(), unit: z.enum(['days', 'months']), evidence: Evidence, citation: z.nullable(Text) })),
  note: z.nullable(Text),
  confidence: z.enum(['H', 'M', 'L']),
  readOn: Day,
});
export type State = z.infer<typeof State>;

export const StateList = z.strictObject({
  source: z.strictObject({ citation: Text, evidence: Evidence, changedOn: Day }),
  /** Links that outlive any list of phone numbers. */
  directory: z.strictObject({ url: z.string().check(z.startsWith('https://')), evidence: Evidence }),
  helpers: z.strictObject({ url: z.string().check(z.startsWith('https://')), evidence: Evidence }),
  states: z.array(State),
});

export const stateList = listed as z.infer<typeof StateList>;

export function stateOf(code: string): State | null {
  return stateList.states.find((state) => state.code === code) ?? null;
}
