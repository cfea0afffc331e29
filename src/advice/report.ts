/**
 * The report: what `review()` returns, what the screens draw and what `npm start -- --json` prints. Normative.
 * Money is whole cents, days are `YYYY-MM-DD`, what is not known is `null`, never absent.
 * `npm run build` prints this as JSON Schema (`dist/report.schema.json`).
 */
import * as z from 'zod/mini';
import { Amounts, Coverage, DateKind, DayRange, Network, ServiceLine, Note as PrintedNote } from '../claim/claim.ts';
import { Evidence, Trigger } from '../appeals/rule-parts.ts';
import { Day } from '../claim/day.ts';
import { Fact, LetterKind, Outcome, SourceKind, Unread } from '../claim/entry.ts';
import { Plan } from '../claim/plan.ts';

const said = z.describe;
const Text = z.string();
const maybe = z.nullable;

export const Citation = z.strictObject({
  citation: Text.check(said('The rule or page that the sentence rests on.')),
  url: maybe(Text).check(said('Where it can be read.')),
  evidence: Evidence.check(said('P: the law or page itself was read. Q: read at one remove. R: secondary. GK: not checked.')),
});
export type Citation = z.infer<typeof Citation>;

export const Nature = z.enum(['denial', 'adjustment', 'cost-share', 'information-requested', 'informational', 'unrecognised']);
export type Nature = z.infer<typeof Nature>;

const Category = Text.check(said('A slug of `denials/`, such as `medical_necessity`.'));

const Source = z.strictObject({
  id: Text.check(said('`s1`, `s2` … in the order in which they were seen.')),
  file: maybe(Text).check(said('Name of the file when the command line read one; null in the browser.')),
  kind: SourceKind,
  outcome: Outcome,
  rowsStated: maybe(z.int()).check(said('How many claims the page says it has.')),
  rowsRead: z.int().check(said('How many claims were read from it.')),
  foldedPanels: z.int().check(said('Panels that were closed and hold no text until the member opens them.')),
  unread: z.array(Unread).check(said('What is printed and was not understood.')),
});

const Letter = z.strictObject({
  source: maybe(Text),
  kind: LetterKind,
  day: maybe(Day),
  reference: maybe(Text),
  claims: z.array(Text),
  result: maybe(z.enum(['approved', 'denied', 'upheld', 'overturned', 'partly'])),
  final: maybe(z.boolean()),
  deadline: maybe(Day),
  address: maybe(Text),
});

const Note = z.extend(PrintedNote, {
  nature: Nature,
  categories: z.array(Category).check(said('Most fitting first; at most two.')),
  because: Text.check(said('The words of the note that decided. Empty when nothing did.')),
});

const Denial = z.strictObject({
  category: Category.check(said('`unspecified` when something was refused and the reason is not understood.')),
  lines: z.array(z.int()).check(said('Indexes into `lines`; empty when it is about the claim as a whole.')),
  amount: maybe(z.int()).check(said('Cents not covered on those lines; null when not printed.')),
  evidence: z.array(Text).check(said('The words on the page.')),
});

const SharePrinted = z.strictObject({
  allowed: z.int(),
  copay: z.int(),
  deductible: z.int(),
  coinsurance: z.int(),
  should: z.int().check(said("What the member's share should be by the plan's terms.")),
  printed: maybe(z.int()).check(said('What the page asks for.')),
});

const ShareTable = z.strictObject({
  isMost: z.boolean().check(said('`should` is the most that the terms allow, not the sum that we expect.')),
  rows: z.array(z.extend(SharePrinted, { line: maybe(z.int()), name: maybe(Text) })),
  total: SharePrinted,
});
export type ShareTable = z.infer<typeof ShareTable>;

const ClaimError = z.strictObject({
  id: Text.check(said('A file of `claim-errors/`, such as `duplicate-processing`. Every claim has one entry for each.')),
  name: Text.check(said('What is looked for, in a few words.')),
  outcome: z.enum(['found', 'clear', 'cannot-tell']),
  because: Text,
  missing: maybe(Text).check(said('What it would need; null unless it cannot tell.')),
  asks: maybe(Text).check(said('Id of the question whose answer would fill that; null where none of the member’s can.')),
  claims: z.array(Text).check(said('Ids of other claims that it rests on.')),
  lines: z.array(z.int()),
  working: z.array(Text).check(said('A sum laid out, one sentence a line, to read aloud.')),
  table: maybe(ShareTable).check(said('The same sum as rows.')),
  who: maybe(z.enum(['member', 'provider', 'cigna'])).check(said('Who has to act, where something was found.')),
  step: maybe(Text).check(said('Id of the step that says what to do about it.')),
  source: maybe(Citation),
});

export type ClaimError = z.infer<typeof ClaimError>;

const Bill = z.strictObject({
  amount: z.int(),
  day: maybe(Day),
  answer: z.enum(['pay', 'wait', 'ask']),
  finding: z.enum(['matches', 'nothing', 'less', 'early', 'undecided', 'more', 'full-charge', 'nothing-owed', 'disputed', 'unknown']),
  difference: maybe(z.int()).check(said('Cents by which the bill is higher than what is owed.')),
  because: Text,
  ask: maybe(Text).check(said('What to ask, word for word.')),
});

const DeadlineState = z.enum(['open', 'soon', 'late-maybe-in-time', 'probably-late', 'date-needed', 'running', 'check', 'overdue']);
export type DeadlineState = z.infer<typeof DeadlineState>;

export const Deadline = z.strictObject({
  rule: Text.check(said('File name of the rule in `appeals/`.')),
  ref: Text.check(said('Its row in the domain notes, such as `R10`.')),
  who: z.enum(['member', 'provider', 'cigna', 'plan-administrator', 'reviewer']).check(said('Whose clock it is.')),
  actBy: maybe(Day).check(said('Earliest defensible date: what is sent must have arrived by then. Null without a start date.')),
  outer: maybe(Day).check(said('Latest date that the rule supports; shown only after `actBy` has passed.')),
  aimBy: maybe(Day).check(
    said(
      'Plan on this date. `actBy` less 14 calendar days for the mail; when `actBy` is null, the first day of service and the length of the rule, rolled back; null for care to come.',
    ),
  ),
  dueOn: maybe(Day),
  checkOn: maybe(Day),
  assertOn: maybe(Day),
  lastHour: maybe(Text).check(said("The hour at which the last day ends, by the member's clock; null where there is no `actBy`.")),
  countedFrom: maybe(z.strictObject({ day: Day, what: Trigger })),
  state: DeadlineState,
  evidence: Evidence.check(said('P: the law or page itself was read. Q: read at one remove. R: secondary. GK: not checked.')),
  readOn: Day.check(said('The day the source was read.')),
  source: z.strictObject({ citation: Text, url: maybe(Text) }),
});
export type Deadline = z.infer<typeof Deadline>;

const PortalAppeal = z.strictObject({
  advice: z.enum(['now', 'later', 'not-at-all', 'nothing-to-appeal', 'cannot-tell']),
  because: Text,
  source: maybe(Citation),
  control: z.strictObject({ found: z.boolean(), label: maybe(Text).check(said("The portal's own words on it.")) }),
});
export type PortalAppeal = z.infer<typeof PortalAppeal>;

const Step = z.strictObject({ id: Text, title: Text, why: Text, by: maybe(Day), source: maybe(Citation) });
export type Step = z.infer<typeof Step>;

const Contact = z.strictObject({
  name: Text,
  for: Text.check(said('What they help with.')),
  phone: maybe(Text),
  fax: maybe(Text),
  website: maybe(Text),
  mail: maybe(Text),
  evidence: Evidence,
  readLongAgo: maybe(Text).check(said('Said where the source was read more than twelve months ago.')),
});
export type Contact = z.infer<typeof Contact>;

/** A way to get the decision changed that is open, or may be. One that is closed is not listed. */
const Door = z.strictObject({
  id: Text.check(said('An entry of `advice/doors.json`.')),
  title: Text,
  who: z.enum(['member', 'doctor', 'provider', 'cigna']).check(said('Who has to act.')),
  how: Text,
  open: z
    .enum(['now', 'later', 'depends'])
    .check(said('`later`: open, but something else comes first. `depends`: an answer or a letter tells.')),
  because: Text.check(said('Why now, why not yet, or on what it depends.')),
  asks: maybe(Text).check(said('The question whose answer would tell; null unless `depends`.')),
  rule: maybe(Text).check(said('The rule in `appeals/` whose clock it has; its date stands in `deadlines`.')),
  by: maybe(Day).check(said('Act by; null where `noClock` says why.')),
  noClock: maybe(Text).check(said('Why there is no date; null where there is one.')),
  contacts: z.array(Contact).check(said('The address on the own papers first.')),
  source: Citation,
});
export type Door = z.infer<typeof Door>;

const ExternalReview = z.strictObject({
  open: z.enum(['yes', 'depends', 'no', 'elsewhere']).check(said('After the internal appeal; `elsewhere`: another program decides.')),
  ground: Text.check(said('Why it is open, on what it depends, or why not.')),
  runBy: maybe(Text).check(said('Who runs it for this kind of plan.')),
  binding: maybe(Text),
  contains: z.array(Text).check(said('What the request must contain.')),
  source: Citation,
});

const Difference = z.strictObject({
  field: Text,
  values: z.array(z.strictObject({ value: z.union([z.int(), Text, z.null()]), source: Text })),
});

export const ReportedClaim = z.strictObject({
  id: Text.check(said('`c1`, `c2` … within this report.')),
  key: maybe(Text).check(
    said('What told, done and received entries call this claim: its number, else its days, provider and charge. Null: nothing names it.'),
  ),
  claimNumber: maybe(Text),
  coverage: Coverage,
  patient: maybe(Text),
  provider: maybe(Text),
  serviceDates: maybe(DayRange),
  dates: z.array(z.strictObject({ what: DateKind, day: Day, source: Text })),
  processedOn: maybe(Day).check(said('The earliest processed day.')),
  status: maybe(Text),
  network: Network,
  behavioral: z.enum(['yes', 'no', 'unknown']),
  care: z
    .enum(['past', 'upcoming', 'ongoing', 'unknown'])
    .check(said('Told by the member, or upcoming when every service date lies ahead.')),
  amounts: Amounts,
  lines: z.array(ServiceLine),
  notes: z.array(Note),
  seenIn: z.array(Text),
  differences: z.array(Difference),
  happened: z
    .enum([
      'refused',
      'information-requested',
      'unexplained',
      'note-not-understood',
      'pending',
      'only-listed',
      'not-shown',
      'nothing-refused',
    ])
    .check(
      said(
        'In one word. `unexplained`: an amount is not covered and nothing says why. `only-listed`: a row of a list shows no reasons. `not-shown`: what is not covered is not printed.',
      ),
    ),
  unexplained: maybe(z.int()).check(said('Cents not covered that no note explains.')),
  denials: z.array(Denial),
  errors: z.array(ClaimError),
  bill: maybe(Bill).check(said('The bill that the member told of, against what the page says is owed.')),
  deadlines: z.array(Deadline),
  portalAppeal: PortalAppeal,
  doors: z.array(Door).check(said('What is open, the first to use first; empty where nothing was refused or found wrong.')),
  externalReview: maybe(ExternalReview).check(said('Null where nothing was refused.')),
  gather: z.array(Text).check(said('Papers and facts to collect for what was refused.')),
  policy: maybe(z.strictObject({ named: maybe(Text), list: Text, source: Citation })).check(
    said("The coverage policy that the page names, and Cigna's public list, for a refusal on medical grounds."),
  ),
  steps: z.array(Step),
  questions: z.array(z.strictObject({ id: Text, ask: Text })),
  told: z.array(Fact).check(said('What the member told of this claim, the newest last. Corrections stand in `differences` too.')),
  caveats: z.array(Text),
});
export type ReportedClaim = z.infer<typeof ReportedClaim>;

export const Report = z.strictObject({
  schema: z.literal('recourse-report/1'),
  today: Day,
  plan: Plan,
  sources: z.array(Source),
  letters: z.array(Letter),
  claims: z.array(ReportedClaim),
});
export type Report = z.infer<typeof Report>;
