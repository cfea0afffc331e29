/** One scope of a page → one claim with its lines and totals, or several in tables or in containers of one shape. */
import type { Unread } from '../claim/entry.ts';
import { claimsOfRows, type Unfold } from './claim-rows.ts';
import { readTable, type PrintedRow, type ReadTable } from './claim-table.ts';
import { claimLevel, fieldsIn, isOfLine, isOnlyLine, keys } from './field-levels.ts';
import { isMoneyField, type FieldName } from './labels.ts';
import { addLeftOver } from './left-over.ts';
import { listedServices } from './listed-services.ts';
import { headingOver, underHeading, withPatient } from './named-above.ts';
import { tablesIn } from './note-table.ts';
import { notesOf } from './own-notes.ts';
import { flatParts, openIn, plain, type Part } from './part.ts';
import { partsOf } from './printed-parts.ts';
import { unitsOrOnlyLine } from './repeated-units.ts';
import { addLines, addRows, partSums } from './service-rows.ts';
import { addUnit, namesItself } from './service-unit.ts';
import { isDate } from './shapes.ts';
import { emptyClaim, type PrintedClaim, type PrintedField } from './transcript.ts';

/** A scope is one claim, or a list of them in tables or in containers of one shape. */
export function claimsOfScope(parts: readonly Part[], unread: Unread[], above: readonly string[] | null = null): PrintedClaim[] {
  const { units, rest } = unitsOrOnlyLine(parts);
  const tables = tablesIn(rest).map((table) => underHeading(readTable(table), headingOver(table, rest)));
  for (const read of tables) unread.push(...read.unread);
  const { records, alike } = recordsIn(
    tables,
    fieldsIn(rest).some((one) => claimLevel.includes(one.field)),
  );
  const claim = emptyClaim();
  claim.fields.push(...fieldsIn(rest).map(plain), ...openIn([...flatParts(rest)]), ...records.flatMap((row) => row.fields));
  claim.notes.push(...notesOf(rest), ...records.flatMap((row) => row.notes));
  claim.sentences.push(...sentencesIn(rest));
  const facts = factTable(tables, claim.fields);
  if (facts !== null) {
    claim.fields.push(...facts.rows[0]!.fields);
    claim.notes.push(...facts.rows[0]!.notes);
  }
  const around = new Set(claim.fields.map((one) => one.field));
  const claims: PrintedClaim[] = [];
  // Lines, notes and facts of the same claim, below its row.
  const unfold: Unfold = (detail, row) => {
    const [inner, ...others] = claimsOfScope(
      [...partsOf(detail), ...row.fields.map((one) => ({ kind: 'field' as const, ...one }))],
      unread,
    );
    return inner === undefined || others.length > 0 ? null : { ...inner, notes: [...row.notes, ...inner.notes] };
  };
  if (
    areLines(
      units.map((unit) => fieldsOfUnit(unit.parts)),
      around,
    )
  ) {
    const someAreLines = units.some((unit) => isOfLine(fieldsOfUnit(unit.parts)) || namesItself(unit.parts));
    for (const unit of units) addUnit(claim, unit.parts, someAreLines, unread);
  } else claims.push(...units.flatMap((unit) => claimsOfScope(unit.parts, unread, unit.above)));
  if (
    areLines(
      alike.map((row) => new Set(row.fields.map((one) => one.field))),
      around,
    )
  )
    addRows(claim, withTotals(alike));
  else claims.push(...claimsOfRows(alike, unfold));
  for (const read of tables.filter((table) => !table.isRecord && table !== facts)) {
    if (rowsAreClaims(read, around)) claims.push(...claimsOfRows(read.rows, unfold).map((one) => withPatient(one, read.heading)));
    else addLines(claim, read);
  }
  partSums(claim);
  const listed = claim.lines.length > 0 ? { lines: [], texts: [] } : listedServices(rest, [...claim.fields, ...claim.totals]);
  claim.lines.push(...listed.lines);
  addLeftOver(claim, rest, above);
  const isRead = (value: string) => isDate(value) && claim.fields.some((one) => one.label === '' && one.text === value);
  unread.push(
    ...[...flatParts(rest)].flatMap((part) =>
      part.kind === 'unread' && !isRead(part.value) && !listed.texts.includes(part.text) ? [{ text: part.text, why: part.why }] : [],
    ),
  );
  return [claim, ...claims];
}

/** A table of one row that names the claim, over a table of services: the facts of the whole, with their labels in its head. */
function factTable<Table extends ReadTable>(tables: readonly Table[], known: readonly PrintedField[]): Table | null {
  const ofRows = tables.filter((table) => !table.isRecord);
  const isOfFacts = ({ columns, rows }: ReadTable) =>
    columns.includes('claimNumber') ||
    (rows.length === 1 && !columns.some(isMoneyField) && claimLevel.filter((field) => columns.includes(field)).length >= 2);
  const [facts, ...more] = ofRows.filter(isOfFacts);
  const isOne =
    facts?.rows.length === 1 &&
    more.length === 0 &&
    !(facts.columns.includes('claimNumber') && known.some((one) => one.field === 'claimNumber'));
  const services = ofRows.filter((table) => table !== facts && isOfLine(table.columns) && table.columns.some(isMoneyField));
  return isOne && services.some((table) => !claimLevel.some((field) => table.columns.includes(field))) ? facts : null;
}

/** Tables of labels and values: one of its kind is about the whole, several alike are one record each. */
function recordsIn(tables: readonly ReadTable[], inClaim: boolean): { records: PrintedRow[]; alike: PrintedRow[] } {
  const rows = tables.filter((table) => table.isRecord).flatMap((table) => table.rows);
  const keysOf = (row: PrintedRow) => row.fields.map((one) => one.field).filter((field) => keys.has(field));
  const recurs = (row: PrintedRow) =>
    rows.some((other) => other !== row && keysOf(row).filter((field) => keysOf(other).includes(field)).length >= 2);
  const isLine = (row: PrintedRow) => recurs(row) || (inClaim && isOnlyLine(row.fields));
  return { records: rows.filter((row) => !isLine(row)), alike: rows.filter(isLine) };
}

/** Where others have a day or a kind of service, one that has neither is their sum. */
function withTotals(rows: readonly PrintedRow[]): PrintedRow[] {
  const isLine = (row: PrintedRow) => isOfLine(row.fields.map((one) => one.field));
  return rows.some(isLine) ? rows.map((row) => (isLine(row) ? row : { ...row, isTotal: true })) : [...rows];
}

/** Units without a claim number inside one that has one; else units that name no person, provider or status, where the whole does. */
function areLines(units: readonly ReadonlySet<FieldName>[], whole: ReadonlySet<FieldName>): boolean {
  if (units.length === 0) return false;
  const has = (field: FieldName) => units.some((fields) => fields.has(field));
  if (has('claimNumber')) return false;
  if (whole.has('claimNumber')) return true;
  const ofPerson: FieldName[] = ['patient', 'provider', 'status'];
  return !ofPerson.some(has) && (ofPerson.some((field) => whole.has(field)) || has('noteRefs'));
}

const fieldsOfUnit = (unit: readonly Part[]): Set<FieldName> =>
  new Set([...fieldsIn(unit).map((one) => one.field), ...tablesIn(unit).flatMap((table) => readTable(table).columns)]);

const sentencesIn = (parts: readonly Part[]): string[] =>
  [...flatParts(parts)]
    .flatMap((part) => (part.kind === 'sentence' || part.kind === 'heading' ? [part.text] : []))
    .filter((text) => text.split(' ').length >= 3);

/** Rows with a number, a person, a provider or a status of their own are claims, unless the page around them names one claim. */
function rowsAreClaims(read: ReadTable, whole: ReadonlySet<FieldName>): boolean {
  const columns = new Set(read.columns);
  if (columns.has('claimNumber') || read.rows.some((row) => row.headsClaim)) return true;
  if (whole.has('claimNumber')) return false;
  if (read.rows.some((row) => row.isTotal) && !columns.has('patient') && !columns.has('status')) return false;
  if (columns.has('patient') || columns.has('status') || columns.has('provider')) return true;
  if (columns.has('noteRefs') || columns.has('procedureCode')) return false;
  return !['patient', 'provider', 'status', 'processedDate'].some((field) => whole.has(field as FieldName));
}
