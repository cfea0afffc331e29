/** Federal offices and Cigna's own lines (`contacts.json`). The address and phone on the member's own letter beat any of these. */
import * as z from 'zod/mini';
import { Day } from '../claim/day.ts';
import { Evidence, Sentence } from './rule-parts.ts';
import listed from './contacts.json' with { type: 'json' };

export const Contact = z.strictObject({
  name: Sentence,
  /** What they help with. */
  for: Sentence,
  phone: z.nullable(z.string().check(z.regex(/^1-\d{3}-\d{3}-\d{4}$/))),
  fax: z.nullable(z.string().check(z.regex(/^1-\d{3}-\d{3}-\d{4}$/))),
  website: z.nullable(z.string()),
  mail: z.nullable(z.string()),
  evidence: Evidence,
  readOn: Day,
});
export type Contact = z.infer<typeof Contact>;

export const contacts = listed as Readonly<Record<string, Contact>>;
