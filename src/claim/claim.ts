/**
 * What a claim is: the meaning of what was printed, with everything that is not known as `null`.
 * Money is whole cents, days are `YYYY-MM-DD`. The names are those of `src/README.md` ("Words").
 */
import * as z from 'zod/mini';
import { Day } from './day.ts';

const said = z.describe;
const Cents = z.int();
const Text = z.string().check(z.maxLength(20_000));

export const Amounts = z.strictObject({
  billed: z.nullable(Cents).check(said('What the provider charged.')),
  discount: z.nullable(Cents).check(said('Network reduction. Null where the page prints no such column.')),
  notCovered: z.nullable(Cents).check(said('Refused, or outside the plan.')),
  allowed: z.nullable(Cents).check(said('What the plan accepts as the price.')),
  copay: z.nullable(Cents).check(said('Fixed fee of the member.')),
  deductible: z.nullable(Cents).check(said("Counted toward the member's deductible.")),
  copayAndDeductible: z.nullable(Cents).check(said('One printed figure that holds copay and deductible together, or their sum.')),
  coinsurance: z.nullable(Cents).check(said("The member's percentage, in money.")),
  planPaid: z.nullable(Cents).check(said('What the plan paid.')),
  accountsPaid: z.nullable(Cents).check(said('Paid from an HRA, HSA or FSA.')),
  otherPlanPaid: z.nullable(Cents).check(said('Paid by another insurer first.')),
  patientResponsibility: z.nullable(Cents).check(said('What the member owes, as printed.')),
});
export type Amounts = z.infer<typeof Amounts>;
export type AmountName = keyof Amounts;

export const amountNames = Object.keys(Amounts.shape) as AmountName[];

/** Every amount unknown. */
export const noAmounts = (): Amounts => Object.fromEntries(amountNames.map((name) => [name, null])) as Amounts;

export const DayRange = z.strictObject({ from: Day, to: Day });
export type DayRange = z.infer<typeof DayRange>;

export const DateKind = z.enum(['processed', 'eob', 'letter', 'posted', 'received']);
/** `received` is the day Cigna received the claim from the provider; it never starts a clock of the member. */
export type DateKind = z.infer<typeof DateKind>;

export const ServiceLine = z.strictObject({
  serviceDates: z.nullable(DayRange),
  description: z.nullable(Text).check(said('Type of service as printed.')),
  procedureCode: z.nullable(z.string()),
  amounts: Amounts,
  notes: z.array(z.int()).check(said("Indexes into the claim's `notes`.")),
});
export type ServiceLine = z.infer<typeof ServiceLine>;

export const Note = z.strictObject({
  code: z.nullable(z.string()).check(said("Cigna's own short code. Never a CARC by itself.")),
  text: Text.check(said('The sentence as printed. Empty when a line names a code that the page does not explain.')),
});
export type Note = z.infer<typeof Note>;

export const Coverage = z.enum(['medical', 'dental', 'vision', 'pharmacy', 'unknown']);
export const Network = z.enum(['in', 'out', 'unknown']);
export type Network = z.infer<typeof Network>;

/** One reading of one claim, from one source. */
export const Claim = z.strictObject({
  claimNumber: z.nullable(z.string()),
  coverage: Coverage,
  patient: z.nullable(Text),
  provider: z.nullable(Text),
  serviceDates: z.nullable(DayRange),
  dates: z.array(z.strictObject({ what: DateKind, day: Day })).check(said('Every date printed about this claim, with what it is.')),
  status: z.nullable(Text).check(said('As printed. Never trusted to say whether something was refused.')),
  network: Network,
  amounts: Amounts.check(said('The printed totals, else the sums of the lines.')),
  lines: z.array(ServiceLine),
  notes: z.array(Note),
  sentences: z.array(Text).check(said('Other sentences printed with the claim; one of them may say why it was refused.')),
});
export type Claim = z.infer<typeof Claim>;

/** Something was paid, or counted as the member's share: proof that the claim was decided. All zeros prove nothing. */
export const isSettled = ({
  planPaid,
  accountsPaid,
  otherPlanPaid,
  copay,
  deductible,
  copayAndDeductible,
  coinsurance,
  patientResponsibility,
}: Amounts): boolean =>
  [planPaid, accountsPaid, otherPlanPaid, copay, deductible, copayAndDeductible, coinsurance, patientResponsibility].some(
    (cents) => (cents ?? 0) > 0,
  );

/** The name under which two readings, or a told fact and a claim, are known to be about one claim. Null when it cannot be told. */
export function claimKey(
  claim: Pick<Claim, 'claimNumber' | 'serviceDates' | 'provider'> & { amounts: { billed: number | null } },
): string | null {
  if (claim.claimNumber !== null) return claim.claimNumber;
  if (claim.serviceDates === null || claim.amounts.billed === null) return null;
  return [claim.serviceDates.from, claim.serviceDates.to, claim.provider?.toLowerCase() ?? '', claim.amounts.billed].join('|');
}
