/** Printed amounts → whole cents. */
import { amountNames, noAmounts, type AmountName, type Amounts, type ServiceLine } from '../claim/claim.ts';
import { sumKnown } from '../claim/money.ts';
import { printedMoney, printedPair } from './printed-money.ts';
import type { PrintedClaim, PrintedField } from './transcript.ts';

/** Amounts that are printed; one figure for copay and deductible together stays one figure. */
export function printedAmounts(fields: readonly PrintedField[]): Amounts {
  const amounts = noAmounts();
  for (const one of fields) {
    if (one.field === 'copayAndDeductible') setPair(amounts, one);
    else if ((amountNames as string[]).includes(one.field)) amounts[one.field as AmountName] ??= printedMoney(one.text);
  }
  // Taken off with a minus or in parentheses it is still an amount of that size; only where the whole charge is taken back is it negative.
  const isReversal = amounts.billed !== null && amounts.billed < 0;
  for (const name of takenOff) if (amounts[name] !== null && !isReversal) amounts[name] = Math.abs(amounts[name]);
  if (amounts.copay !== null && amounts.deductible !== null) amounts.copayAndDeductible ??= amounts.copay + amounts.deductible;
  return amounts;
}

const takenOff = ['discount', 'notCovered', 'copay', 'deductible', 'coinsurance', 'planPaid', 'otherPlanPaid', 'accountsPaid'] as const;

function setPair(amounts: Amounts, { label, text }: PrintedField): void {
  const pair = printedPair(text);
  amounts.copayAndDeductible ??= pair === null ? printedMoney(text) : pair[0] + pair[1];
  if (pair === null) return;
  const [copay, deductible] = /deductible.*copay/i.test(label) ? [pair[1], pair[0]] : pair;
  amounts.copay ??= copay;
  amounts.deductible ??= deductible;
}

/** The printed totals, else what is printed about the claim, else the sums of its lines. */
export function amountsOf(printed: PrintedClaim, lines: readonly ServiceLine[]): Amounts {
  const totals = printedAmounts(printed.totals);
  const own = printedAmounts(printed.fields.filter((one) => !isAmbiguous(one, printed.fields)));
  const amounts = noAmounts();
  for (const name of amountNames) amounts[name] = totals[name] ?? own[name] ?? sumOfAll(lines.map((line) => line.amounts[name]));
  return amounts;
}

/** The same label with another amount beside it: of services that were not told apart neither is the claim's. */
const isAmbiguous = (one: PrintedField, fields: readonly PrintedField[]): boolean =>
  one.label !== '' &&
  (amountNames as string[]).includes(one.field) &&
  fields.some((other) => other.field === one.field && other.label === one.label && printedMoney(other.text) !== printedMoney(one.text));

/** A sum only when every line has the figure: a missing amount is not zero. */
const sumOfAll = (amounts: readonly (number | null)[]): number | null => (amounts.includes(null) ? null : sumKnown(amounts));
