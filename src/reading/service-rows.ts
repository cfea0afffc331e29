/** Rows of a table that are services of one claim: lines, sums, and later tables that tell more of the same lines. */
import type { PrintedRow, ReadTable } from './claim-table.ts';
import { isOfLine } from './field-levels.ts';
import { isMoneyField } from './labels.ts';
import { sumsAmong } from './sums.ts';
import type { PrintedClaim, PrintedField, PrintedNote } from './transcript.ts';

/** Rows of a table in a claim. One row that names no service holds figures of the whole claim. */
export function addLines(claim: PrintedClaim, read: ReadTable): void {
  const [only, ...more] = read.rows;
  if (only && more.length === 0 && !only.isTotal && !isOfLine(read.columns)) {
    claim.fields.push(...only.fields);
    claim.notes.push(...only.notes);
  } else addRows(claim, read.rows);
}

export function addRows(claim: PrintedClaim, rows: readonly PrintedRow[]): void {
  if (areMoreOfLines(claim, rows)) return;
  for (const row of rows) {
    if (row.isTotal) claim.totals.push(...row.fields);
    else if (row.fields.length > 0) claim.lines.push({ fields: [...row.fields, ...row.notes.map(refTo)] });
    claim.notes.push(...row.notes);
  }
}

/** A later table that tells more of the same services, each named as before: their amounts go to the lines that are there. */
function areMoreOfLines(claim: PrintedClaim, rows: readonly PrintedRow[]): boolean {
  const named = new Map(claim.lines.flatMap((line) => namesOf(line.fields).map((name) => [name, line] as const)));
  const lineOf = (fields: readonly PrintedField[]) => namesOf(fields).flatMap((name) => named.get(name) ?? [])[0];
  const services = rows.filter((row) => !row.isTotal);
  const isMore = services.every((row) => {
    const line = lineOf(row.fields);
    return (
      line !== undefined && !row.fields.some((one) => isMoneyField(one.field) && line.fields.some((other) => other.field === one.field))
    );
  });
  const areTold = new Set(services.map((row) => lineOf(row.fields))).size === services.length;
  if (!isMore || !areTold || services.length === 0) return false;
  for (const row of services) {
    const line = lineOf(row.fields)!;
    line.fields.push(...row.fields.filter((one) => one.field !== 'serviceType'), ...row.notes.map(refTo));
    claim.notes.push(...row.notes);
  }
  claim.totals.push(...rows.filter((row) => row.isTotal).flatMap((row) => row.fields));
  return true;
}

/** The number of a line, or else what was done. */
function namesOf(fields: readonly PrintedField[]): string[] {
  const number = fields.find((one) => one.field === 'other' && /^(?:line|#|no\.?|service)$/i.test(one.label))?.text;
  const service = fields.find((one) => one.field === 'serviceType')?.text.toLowerCase();
  return number !== undefined ? [`line ${number}`] : service !== undefined ? [service] : [];
}

/** A note printed beside a line is referred to by its own words. */
export const refTo = (note: PrintedNote): PrintedField => ({ field: 'noteText', label: '', text: note.text });

/** Lines that sum up the others are totals, whatever the page calls them. */
export function partSums(claim: PrintedClaim): void {
  const sums = sumsAmong(claim.lines.map((line) => line.fields));
  if (sums.size === 0) return;
  claim.totals.push(
    ...claim.lines.flatMap((line, at) => (sums.has(at) ? line.fields.filter((one) => isMoneyField(one.field) || one.open) : [])),
  );
  claim.lines = claim.lines.filter((_, at) => !sums.has(at));
}
