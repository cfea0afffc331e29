/**
 * What a fixture page must yield. Complete: what is not listed must not be found. Money is whole cents, days are `YYYY-MM-DD`.
 * The generator of page variants tells its truth in the same form.
 */
import * as z from 'zod/mini';

const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const DayRange = z.strictObject({ from: Day, to: Day });
const cents = z.optional(z.int());

export const ExpectedAmounts = z.strictObject({
  billed: cents,
  discount: cents,
  notCovered: cents,
  allowed: cents,
  copay: cents,
  deductible: cents,
  copayAndDeductible: cents,
  coinsurance: cents,
  planPaid: cents,
  accountsPaid: cents,
  otherPlanPaid: cents,
  patientResponsibility: cents,
});
export type ExpectedAmounts = z.infer<typeof ExpectedAmounts>;

export const ExpectedLine = z.strictObject({
  serviceDates: z.nullable(DayRange),
  description: z.nullable(z.string()),
  amounts: ExpectedAmounts,
  notes: z.array(z.int()),
});
export type ExpectedLine = z.infer<typeof ExpectedLine>;

export const ExpectedClaim = z.strictObject({
  claimNumber: z.nullable(z.string()),
  patient: z.nullable(z.string()),
  provider: z.nullable(z.string()),
  network: z.enum(['in', 'out', 'unknown']),
  status: z.nullable(z.string()),
  serviceDates: z.nullable(DayRange),
  dates: z.array(z.strictObject({ what: z.enum(['processed', 'eob', 'letter', 'posted', 'received']), day: Day })),
  amounts: ExpectedAmounts,
  lines: z.array(ExpectedLine),
  notes: z.array(z.strictObject({ code: z.nullable(z.string()), text: z.string() })),
});
export type ExpectedClaim = z.infer<typeof ExpectedClaim>;

export const ExpectedPage = z.strictObject({
  outcome: z.enum(['read', 'partly-read', 'unknown-layout', 'not-a-claim-page', 'unavailable', 'signed-out']),
  kind: z.enum(['claim-list', 'claim-detail', 'none']),
  rowsStated: z.nullable(z.int()),
  /** How many printed things must be told as unread; null where the page leaves that open. */
  unread: z.nullable(z.int()),
  appealControls: z.array(z.string()),
  claims: z.array(ExpectedClaim),
});
export type ExpectedPage = z.infer<typeof ExpectedPage>;
