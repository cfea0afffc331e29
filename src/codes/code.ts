/**
 * The shapes of the JSON files of this room. A listed code is a CARC (why an amount was changed) or a RARC (a remark that adds to it).
 * The numbers are X12's; every sentence is ours. Who acts and whether to appeal are our own judgement (`denial-codes.md` 6, 7).
 */
import * as z from 'zod/mini';

export const Sentence = z.strictObject({ en: z.string().check(z.minLength(1), z.maxLength(300)) });

const nature = z.enum(['denial', 'adjustment', 'cost-share', 'informational', 'pending']);

const ListedCode = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{0,2}\d{1,3}$/)),
  says: Sentence,
  /** A slug of `denials/`, or `informational` or `pending`. */
  category: z.string().check(z.regex(/^[a-z]+(_[a-z]+)*$/)),
  nature,
  /** Who most often has to move first. */
  acts: z.enum(['provider', 'member', 'cigna', 'none']),
  /** `after-fix`: a corrected claim or a paper first, an appeal if it is still refused. For cost share: yes, if the sum is wrong. */
  appeal: z.enum(['yes', 'after-fix', 'no']),
  scope: z.enum(['commercial', 'property-casualty-or-workers-comp', 'government-or-hospital-payment', 'pharmacy', 'mostly-medicare']),
  /** `high`: two independent lists agree. `medium`: one list only. */
  confidence: z.enum(['high', 'medium']),
  /** `instead`: codes of the same list that took its place, as a member would read them. */
  retired: z.nullable(z.strictObject({ on: z.nullable(z.iso.date()), instead: z.nullable(z.string()) })),
});
export type ListedCode = z.infer<typeof ListedCode>;

const List = z.enum(['CARC', 'RARC']);
export type List = z.infer<typeof List>;

export const CodeList = z.strictObject({
  list: List,
  about: z.string(),
  /** The newest month that the list knows. A later code is unknown, never guessed. */
  listedTo: z.string().check(z.regex(/^\d{4}-\d\d$/)),
  sources: z.array(z.strictObject({ citation: z.string(), url: z.string().check(z.startsWith('https://')) })).check(z.minLength(1)),
  codes: z.array(ListedCode).check(z.minLength(1)),
});

/** The two letters before a CARC: who bears the amount. */
const GroupCode = z.strictObject({
  code: z.enum(['CO', 'PR', 'OA', 'PI', 'CR']),
  bears: z.enum(['provider', 'member', 'not-said']),
  says: Sentence,
  /** When that does not hold. */
  limits: z.nullable(Sentence),
});
export type GroupCode = z.infer<typeof GroupCode>;
export const GroupCodes = z.array(GroupCode).check(z.length(5));

/** A note that Cigna, or a company working for it, printed. Its code counts on that document only: elsewhere the same code can be another note. */
const CignaNote = z.strictObject({
  codes: z.array(z.string()),
  text: z.string().check(z.minLength(1)),
  /** Our copy is cut short: what begins so is this note. */
  goesOn: z.boolean(),
  seenIn: Sentence,
  nature: z.enum(['denial', 'adjustment', 'cost-share', 'informational']),
  /** A slug of `denials/`; null where it has none. */
  category: z.nullable(z.string()),
  says: Sentence,
});
export type CignaNote = z.infer<typeof CignaNote>;
export const CignaNotes = z.array(CignaNote);
