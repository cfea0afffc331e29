/**
 * Amounts whose label nobody knows, named by arithmetic: "Counts for benefits" is the price that the plan accepts where it and the discount
 * make up the charge on every line. Taken only where one name alone fits, every line agrees, and a figure that is not zero proves it.
 */
import { amountNames, type AmountName, type Amounts } from '../claim/claim.ts';
import { printedAmounts } from './printed-amounts.ts';
import { networkOf } from './printed-facts.ts';
import { printedMoney } from './printed-money.ts';
import type { PrintedClaim, PrintedField } from './transcript.ts';

/** `whole` = the sum of `parts`; those in brackets count where they are printed. What is not the plan's may or may not be on top. */
interface Sum {
  whole: AmountName;
  parts: readonly AmountName[];
  optional: readonly AmountName[];
}
const sums: readonly Sum[] = [
  { whole: 'billed', parts: ['allowed', 'discount'], optional: ['notCovered'] },
  { whole: 'billed', parts: ['allowed', 'notCovered'], optional: ['discount'] },
  { whole: 'allowed', parts: ['planPaid', 'patientResponsibility'], optional: ['accountsPaid', 'otherPlanPaid'] },
  { whole: 'billed', parts: ['discount', 'planPaid', 'patientResponsibility'], optional: ['accountsPaid', 'otherPlanPaid'] },
  { whole: 'allowed', parts: ['planPaid', 'copayAndDeductible', 'coinsurance'], optional: ['otherPlanPaid'] },
  { whole: 'patientResponsibility', parts: ['copayAndDeductible', 'coinsurance'], optional: [] },
  { whole: 'patientResponsibility', parts: ['copayAndDeductible', 'coinsurance', 'notCovered'], optional: [] },
  { whole: 'patientResponsibility', parts: ['deductible', 'coinsurance'], optional: [] },
  { whole: 'patientResponsibility', parts: ['copay', 'coinsurance'], optional: [] },
  { whole: 'patientResponsibility', parts: ['copay', 'deductible', 'coinsurance'], optional: [] },
  { whole: 'patientResponsibility', parts: ['copay', 'deductible', 'coinsurance', 'notCovered'], optional: [] },
];
/** Only these are named: of two that pay or are paid alike no sum can tell which it is. */
const nameable: readonly AmountName[] = [
  'billed',
  'discount',
  'notCovered',
  'allowed',
  'copay',
  'deductible',
  'coinsurance',
  'planPaid',
  'patientResponsibility',
];
const mostNamed = 4;

type Fields = PrintedField[];

/** Names what can be named, in place; the labels that are understood now. */
export function nameBySums(claim: PrintedClaim): Set<string> {
  const places: Fields[] = [claim.fields, claim.totals, ...claim.lines.map((line) => line.fields)];
  const named = new Set<string>();
  for (let round = 0; round < mostNamed; round++) {
    const labels = [...new Set(places.flatMap((fields) => fields.flatMap((one) => (one.open ? [one.label] : []))))].slice(0, 12);
    if (labels.length === 0) break;
    const fitting = labels.map((label) => namesThatFit(label, places));
    const at = fitting.findIndex(
      ([only, ...more], place) =>
        only !== undefined && more.length === 0 && fitting.every((others, other) => other === place || !others.includes(only)),
    );
    if (at < 0) break;
    named.add(labels[at]!);
    for (const fields of places)
      for (const [place, one] of fields.entries())
        if (one.open && one.label === labels[at]) fields[place] = { field: fitting[at]![0]!, label: one.label, text: one.text };
  }
  return named;
}

function namesThatFit(label: string, places: readonly Fields[]): AmountName[] {
  const rows = places.flatMap((fields) => {
    const open = fields.filter((one) => one.open && one.label === label);
    const cents = open.length === 1 ? printedMoney(open[0]!.text) : null;
    return cents === null ? [] : [{ cents: Math.abs(cents), known: printedAmounts(fields) }];
  });
  const isPrinted = (name: AmountName) => places.some((fields) => printedAmounts(fields)[name] !== null);
  // Out of network nothing is taken off by a contract: what is over the price is the member's.
  const isOutside = places.some((fields) => networkOf(fields) === 'out');
  const free = nameable.filter((name) => !isPrinted(name) && !(name === 'discount' && isOutside));
  return free.filter((name) => proves(name, rows, isPrinted));
}

/** One sum at least holds on every row that prints its parts, and on none does it fail. */
function proves(name: AmountName, rows: readonly { cents: number; known: Amounts }[], isPrinted: (name: AmountName) => boolean): boolean {
  return sums.some((sum) => {
    if (sum.whole !== name && !sum.parts.includes(name)) return false;
    let proof = false;
    let checked = 0;
    for (const { cents, known } of rows) {
      const amounts: Amounts = { ...known, [name]: cents };
      const [whole, ...parts] = [sum.whole, ...sum.parts].map((one) => amounts[one]);
      if (whole === null || whole === undefined || parts.some((part) => part === null)) continue;
      const more = sum.optional.filter((one) => one !== name && isPrinted(one)).map((one) => amounts[one] ?? 0);
      const total = [...parts, ...more].reduce<number>((all, one) => all + (one ?? 0), 0);
      if (Math.abs(total - whole) > 1) return false;
      checked += 1;
      // Equal to another amount it proves nothing: both could be meant.
      proof ||= cents !== 0 && amountNames.every((other) => known[other] !== cents);
    }
    return proof && checked >= rows.length / 2;
  });
}
