/** Rows of a table, each a claim: with the services below it, and with what unfolds under it. */
import type { PrintedRow } from './claim-table.ts';
import { claimLevel } from './field-levels.ts';
import { isDateField, isMoneyField, type FieldName } from './labels.ts';
import { addLeftOver } from './left-over.ts';
import type { Block } from './outline.ts';
import type { Part } from './part.ts';
import { addRows, refTo } from './service-rows.ts';
import { isBlank } from './shapes.ts';
import { emptyClaim, type PrintedClaim } from './transcript.ts';

/** What unfolds below a row, read as the page around it is; `claim`: what the row says. Null where it is not about that claim alone. */
export type Unfold = (detail: readonly Block[], claim: PrintedClaim) => PrintedClaim | null;

/** Rows that repeat a claim's number are its service lines. */
export function claimsOfRows(rows: readonly PrintedRow[], unfold: Unfold): PrintedClaim[] {
  const claims: PrintedClaim[] = [];
  const byNumber = new Map<string, PrintedClaim>();
  const headed = new Set<PrintedClaim>();
  for (const row of rows) {
    const last = claims.at(-1);
    if (last && headed.has(last) && !row.headsClaim) {
      addRows(last, [row]);
      continue;
    }
    if (row.isTotal || row.fields.length === 0) continue;
    if (last && isOfRowAbove(row)) {
      last.lines.push({ fields: [...row.fields, ...row.notes.map(refTo)] });
      last.notes.push(...row.notes);
      continue;
    }
    const number = row.fields.find((one) => one.field === 'claimNumber')?.text;
    const known = number === undefined ? undefined : byNumber.get(number);
    if (known && number !== undefined) {
      if (known.lines.length === 0) {
        known.lines.push({ fields: known.fields });
        known.fields = known.fields.filter((one) => !isMoneyField(one.field));
      }
      known.fields.push(...row.fields.filter((one) => isDateField(one.field)));
      known.lines.push({ fields: row.fields });
      known.notes.push(...row.notes);
      continue;
    }
    const said: PrintedClaim = { ...emptyClaim(), fields: [...row.fields], notes: [...row.notes] };
    const claim = (row.detail && unfold(row.detail, said)) ?? said;
    const loose = row.loose?.map((text): Part => ({ kind: 'sentence', text })) ?? [];
    if (claim.fields.some((one) => ownToClaims.has(one.field))) addLeftOver(claim, loose, []);
    claims.push(claim);
    if (row.headsClaim) headed.add(claim);
    if (number !== undefined) byNumber.set(number, claim);
  }
  for (const claim of claims)
    if (claim.lines.length > 1 && sameLines(claim)) Object.assign(claim, { fields: claim.lines[0]!.fields, lines: [] });
  return claims;
}

/** Without one of these a row may be a price or a refill. */
const ownToClaims: ReadonlySet<FieldName> = new Set(['claimNumber', 'status', 'processedDate']);

/** A service under its claim: amounts and what was done, where the row above has the number, the day and the names. */
function isOfRowAbove(row: PrintedRow): boolean {
  const held = row.fields.filter((one) => !isBlank(one.text)).map((one) => one.field);
  return (
    held.some(isMoneyField) &&
    held.includes('serviceType') &&
    ![...claimLevel, 'serviceDate'].some((field) => held.includes(field as FieldName))
  );
}

/** The list shows the same row twice (for phones and for desks). */
const sameLines = (claim: PrintedClaim): boolean =>
  new Set(
    claim.lines.map((line) =>
      line.fields
        .map((one) => `${one.field}=${one.text}`)
        .sort()
        .join('|'),
    ),
  ).size === 1;
