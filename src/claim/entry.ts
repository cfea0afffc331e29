/**
 * Ledger entries: the only input of `review()`. Seen (a reading), told (by the member), done (by the member), received (a letter).
 * `CaseFile` is what `npm start -- --json --case FILE` takes: `{ "plan": {…}, "entries": [ … ] }`.
 */
import * as z from 'zod/mini';
import { Claim, Network } from './claim.ts';
import { Day } from './day.ts';
import { Plan, PlanTerms } from './plan.ts';

const Id = z._default(z.string().check(z.minLength(1), z.maxLength(200)), () => crypto.randomUUID());
const Text = z.string().check(z.maxLength(20_000));
/** A claim number as printed, or another `claimKey`. Null: the entry is about every claim. */
const About = z._default(z.nullable(Text), null);

export const SourceKind = z.enum(['claim-list', 'claim-detail', 'eob', 'letter', 'plan-summary', 'appeal-receipt', 'pasted', 'none']);
export type SourceKind = z.infer<typeof SourceKind>;

export const Outcome = z.enum([
  'read',
  'partly-read',
  'unknown-layout',
  'not-a-claim-page',
  'unavailable',
  'signed-out',
  'scanned-paper',
  'locked-paper',
  'damaged-paper',
  'other-paper',
]);
export type Outcome = z.infer<typeof Outcome>;

export const Unread = z.strictObject({
  text: Text,
  why: z.enum([
    'label-not-known',
    'value-not-understood',
    'row-not-understood',
    'note-not-printed',
    'could-not-enter',
    'page-too-large',
    'refused-by-check',
  ]),
});
export type Unread = z.infer<typeof Unread>;

export const Seen = z.strictObject({
  id: Id,
  kind: z.literal('seen'),
  on: Day,
  source: z.strictObject({
    kind: SourceKind,
    outcome: Outcome,
    rowsStated: z.nullable(z.int()),
    rowsRead: z.int(),
    foldedPanels: z.int(),
    unread: z.array(Unread),
    /** Accessible names of the portal's own controls that speak of an appeal, dispute or grievance. */
    appealControls: z.array(Text),
  }),
  claims: z.array(Claim),
  /** The plan's own money rules, and what was met of them, as printed on that page. Absent where it prints none. */
  plan: z.optional(PlanTerms),
});
export type Seen = z.infer<typeof Seen>;

export const Fact = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('notice-date'), what: z.enum(['processed', 'eob', 'letter', 'posted']), day: Day }),
  z.strictObject({ fact: z.literal('notice-received'), day: Day }),
  z.strictObject({
    fact: z.literal('care'),
    care: z.enum(['past', 'upcoming', 'ongoing']),
    urgent: z._default(z.nullable(z.boolean()), null),
  }),
  z.strictObject({ fact: z.literal('network-verified'), network: Network, on: z.nullable(Day), how: z._default(z.nullable(Text), null) }),
  z.strictObject({ fact: z.literal('filed-by'), who: z.enum(['member', 'provider']) }),
  z.strictObject({ fact: z.literal('everything-attached') }),
  z.strictObject({ fact: z.literal('fix-promised'), day: Day }),
  z.strictObject({
    fact: z.literal('authorization'),
    number: Text,
    service: z._default(z.nullable(Text), null),
    provider: z._default(z.nullable(Text), null),
    from: z._default(z.nullable(Day), null),
    to: z._default(z.nullable(Day), null),
  }),
  /** What was done at the visit, or, with `happened: false`, what was billed and was not done. `code`: as the provider's office names it. */
  z.strictObject({
    fact: z.literal('performed'),
    what: z._default(z.nullable(Text), null),
    code: z._default(z.nullable(z.string()), null),
    minutes: z._default(z.nullable(z.int()), null),
    happened: z._default(z.boolean(), true),
  }),
  /** The circumstances in which the No Surprises Act protects: an emergency, a place in the network, no consent to a higher price. */
  z.strictObject({
    fact: z.literal('visit'),
    emergency: z._default(z.nullable(z.boolean()), null),
    facility: z._default(Network, 'unknown'),
    consentSigned: z._default(z.nullable(z.boolean()), null),
  }),
  /** The medical rule of a refusal, point by point: what it asks for, what the record shows, and on which page. Told anew as a whole. */
  z.strictObject({
    fact: z.literal('criteria'),
    points: z
      .array(z.strictObject({ criterion: Text, finding: z._default(z.nullable(Text), null), page: z._default(z.nullable(Text), null) }))
      .check(z.maxLength(100)),
  }),
  z.strictObject({ fact: z.literal('bill'), amount: z.int(), day: z.nullable(Day) }),
  z.strictObject({ fact: z.literal('correction'), field: z.string(), value: z.union([z.int(), Text, z.null()]) }),
]);
export type Fact = z.infer<typeof Fact>;

export const Told = z.strictObject({ id: Id, kind: z.literal('told'), on: z._default(z.nullable(Day), null), claim: About, told: Fact });
export type Told = z.infer<typeof Told>;

export const Done = z.strictObject({
  id: Id,
  kind: z.literal('done'),
  on: Day,
  claim: About,
  act: z.enum([
    'called',
    'messaged',
    'provider-asked',
    'peer-to-peer-asked',
    'documents-asked',
    'appeal-filed',
    'external-review-asked',
    'closed',
  ]),
  reference: z._default(z.nullable(Text), null),
  note: z._default(z.nullable(Text), null),
});
export type Done = z.infer<typeof Done>;

export const LetterKind = z.enum([
  'authorization-approved',
  'authorization-denied',
  'claim-denied',
  'appeal-decision',
  'external-decision',
  'information-request',
]);
export const Received = z.strictObject({
  id: Id,
  kind: z.literal('received'),
  on: Day,
  claim: About,
  letter: LetterKind,
  day: z.nullable(Day),
  reference: z._default(z.nullable(Text), null),
  result: z._default(z.nullable(z.enum(['approved', 'denied', 'upheld', 'overturned', 'partly'])), null),
  final: z._default(z.nullable(z.boolean()), null),
  deadline: z._default(z.nullable(Day), null),
  address: z._default(z.nullable(Text), null),
});
export type Received = z.infer<typeof Received>;

export const Entry = z.discriminatedUnion('kind', [Seen, Told, Done, Received]);
export type Entry = z.infer<typeof Entry>;

export const CaseFile = z.strictObject({ plan: z._default(Plan, () => Plan.parse({})), entries: z._default(z.array(Entry), []) });
export type CaseFile = z.infer<typeof CaseFile>;
