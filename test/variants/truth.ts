/** What a variant prints, in meaning: the whole of it in the form of the fixture pages, and each (claim, field, value) by itself for counting. */
import type { ExpectedAmounts, ExpectedClaim, ExpectedPage } from '../pages/expected-page.ts';
import type { Entry, Mark } from './entry.ts';
import type { InventedClaim, InventedLine, LineAmounts } from './invented-claim.ts';
import { amountIn, span, type Amount } from './columns.ts';

export type PairField =
  | Exclude<keyof ExpectedClaim, 'lines' | 'notes' | 'dates' | 'amounts'>
  | keyof ExpectedAmounts
  | 'processed'
  | 'received'
  | 'description'
  | 'lineNotes'
  | 'note';

/** One printed fact. `line` is null for a fact about the whole claim. */
export interface Pair {
  claim: number;
  line: number | null;
  field: PairField;
  /** Cents, a day, a text, `{ from, to }`, places of notes, or a note with its code. */
  value: number | string | { from: string; to: string } | number[] | { code: string | null; text: string };
  /** The printed label; "sentence" where a sentence says it. */
  label: string;
  mark: Mark;
}

export interface Truth {
  expected: ExpectedPage;
  pairs: Pair[];
}

export type Fact = Omit<Pair, 'claim' | 'line'>;

/** The facts that an entry shows; none for an empty cell or an extra column. */
export function factsOf(entry: Entry, claim: InventedClaim, line: InventedLine | null, amount: Amount | null): Fact[] {
  const { label, mark } = entry;
  const fact = (field: PairField, value: Pair['value'] | null): Fact[] => (value === null ? [] : [{ field, value, label, mark }]);
  const [from, to] = line ? [line.from, line.to] : span(claim);
  switch (entry.field) {
    case 'extra':
      return [];
    case 'claimNumber':
    case 'patient':
    case 'provider':
    case 'status':
    case 'network':
      return fact(entry.field, claim[entry.field]);
    case 'serviceDates':
      return fact('serviceDates', { from, to });
    case 'processed':
      return fact('processed', claim.processed);
    case 'received':
      return fact('received', claim.received);
    case 'description':
      return fact('description', line?.service ?? null);
    case 'serviceDateAndType':
      return [...fact('serviceDates', { from, to }), ...fact('description', line?.service ?? null)];
    case 'noteCodes':
      return line && line.notes.length > 0 ? fact('lineNotes', line.notes) : [];
    default: {
      const parts = amount?.parts ? [...fact('copay', amount.parts.copay), ...fact('deductible', amount.parts.deductible)] : [];
      return [...parts, ...fact(entry.field, amount?.value ?? null)];
    }
  }
}

/** The amounts of those columns, for a line or for a claim as a whole. */
export function expectedAmounts(
  fields: readonly string[],
  of: (name: keyof LineAmounts) => number | null,
  split: boolean,
): ExpectedAmounts {
  const amounts: ExpectedAmounts = {};
  for (const field of fields) {
    if (!isAmount(field)) continue;
    const { value, parts } = amountIn(field, of, split);
    if (value !== null) amounts[field] = value;
    if (parts) Object.assign(amounts, parts);
  }
  // Copay and deductible printed apart: their sum is known.
  if (amounts.copay !== undefined && amounts.deductible !== undefined) amounts.copayAndDeductible = amounts.copay + amounts.deductible;
  return amounts;
}

const amountFields = [
  'billed',
  'discount',
  'notCovered',
  'allowed',
  'copay',
  'deductible',
  'copayAndDeductible',
  'coinsurance',
  'planPaid',
  'accountsPaid',
  'otherPlanPaid',
  'patientResponsibility',
] as const;
export type AmountField = (typeof amountFields)[number];
export const isAmount = (field: string): field is AmountField => (amountFields as readonly string[]).includes(field);
