/**
 * Services listed with one figure each ("Complete blood count … $96.00"): no label says what they are, but together they add up to an
 * amount of the claim.
 */
import type { FieldName } from './labels.ts';
import { flatParts, type Part } from './part.ts';
import { printedMoney } from './printed-money.ts';
import type { PrintedField, PrintedLine } from './transcript.ts';
import { namesService } from './unlabelled.ts';

type Unread = Extract<Part, { kind: 'unread' }>;

/** The lines, and the texts that are no longer unread. `known`: the claim's own amounts. */
export function listedServices(parts: readonly Part[], known: readonly PrintedField[]): { lines: PrintedLine[]; texts: string[] } {
  for (const run of runsOf(parts).flatMap(partsOfRun)) {
    const sum = run.reduce((all, one) => all + (printedMoney(one.value) ?? 0), 0);
    const field = sumsTo.find((name) => sum > 0 && known.some((one) => one.field === name && printedMoney(one.text) === sum));
    if (field === undefined) continue;
    const lines = run.map(({ label, value }) => ({
      fields: [
        { field: 'serviceType' as const, label: '', text: label },
        { field, label: '', text: value },
      ],
    }));
    return { lines, texts: run.map((one) => one.text) };
  }
  return { lines: [], texts: [] };
}

/** Every piece of a run that has two figures or more: the services may be followed by other figures that are not understood. */
const partsOfRun = (run: readonly Unread[]): Unread[][] =>
  run.length > 30 ? [[...run]] : run.flatMap((_, from) => run.slice(from + 1).map((_, at) => run.slice(from, from + at + 2)));

const sumsTo: readonly FieldName[] = ['billed', 'allowed', 'patientResponsibility'];

/** Two or more figures one after the other, each beside words that could name a service. */
function runsOf(parts: readonly Part[]): Unread[][] {
  const runs: Unread[][] = [[]];
  for (const part of flatParts(parts)) {
    if (part.kind === 'unread' && printedMoney(part.value) !== null && namesService(part.label)) runs.at(-1)!.push(part);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length >= 2);
}
