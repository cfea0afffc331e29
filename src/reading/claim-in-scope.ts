/** One scope of a page → one claim with its lines and totals, or several in tables or in containers of one shape. */
import type { Unread } from '../claim/entry.ts';
import { claimLevel, fieldsIn, isOfLine, isOnlyLine, keys } from './field-levels.ts';
import { unitsOrOnlyLine } from './repeated-units.ts';
import { addLines, addRows, partSums, refTo } from './service-rows.ts';
import { printedAmounts } from './printed-amounts.ts';
import { readTable, type PrintedRow, type ReadTable } from './claim-table.ts';
import { isDateField, isMoneyField, type FieldName } from './labels.ts';
import { addLeftOver } from './left-over.ts';
import { listedServices } from './listed-services.ts';
import { headingOver, underHeading, withPatient } from './named-above.ts';
import type { Table } from './outline.ts';
import { notesOf } from './own-notes.ts';
import { saysSubtotal, saysTotal } from './page-words.ts';
import { noteOf, notesOfTable } from './note-table.ts';
import { isSentenceOfNote } from './printed-note.ts';
import { partsOf } from './printed-parts.ts';
import { flatParts, type Part } from './part.ts';
import { isBlank, isDate, isPlainMoney } from './shapes.ts';
import { factsTold } from './told-facts.ts';
import { unlabelledOf } from './unlabelled.ts';
import type { PrintedClaim, PrintedField, PrintedNote } from './transcript.ts';

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
  else claims.push(...claimsOfRows(alike, unread));
  for (const read of tables.filter((table) => !table.isRecord && table !== facts)) {
    if (rowsAreClaims(read, around)) claims.push(...claimsOfRows(read.rows, unread).map((one) => withPatient(one, read.heading)));
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

/** What was done stands in it, in a heading or in words. */
function namesItself(unit: readonly Part[]): boolean {
  const flat = [...flatParts(unit)];
  return isOfLine(
    unlabelledOf(
      flat,
      flat.filter((part) => part.kind === 'field'),
    ).fields.map((one) => one.field),
  );
}

/** One container of one claim: a service line, or the totals when it says so. */
function addUnit(claim: PrintedClaim, unit: readonly Part[], someAreLines: boolean, unread: Unread[]): void {
  const flat = [...flatParts(unit)];
  const texts = flat.flatMap((part) => (part.kind === 'heading' || part.kind === 'sentence' ? [part.text] : []));
  if (texts.some(saysSubtotal)) return;
  const notes = notesBeside(flat);
  const rows = tablesIn(unit).flatMap((table) => readTable(table).rows);
  const fields = [...fieldsIn(unit).map(plain), ...openIn(flat), ...rows.flatMap((row) => row.fields)];
  claim.notes.push(...notes, ...rows.flatMap((row) => row.notes));
  const told = unlabelledOf(flat, fields);
  unread.push(...told.unread);
  const isLine = isOfLine([...fields, ...told.fields].map((one) => one.field));
  if (texts.some(saysTotal) || (someAreLines && !isLine && mayBeSum(fields, claim))) claim.totals.push(...fields);
  else if (fields.length > 0) claim.lines.push({ fields: [...fields, ...told.fields, ...notes.map(refTo)] });
}

/** Without a name of its own it may be the sum: no line before it was charged more, nor was the whole. */
function mayBeSum(fields: readonly PrintedField[], claim: PrintedClaim): boolean {
  const { billed } = printedAmounts(fields);
  const others = [[...claim.fields, ...claim.totals], ...claim.lines.map((line) => line.fields)].map(
    (one) => printedAmounts(one).billed ?? 0,
  );
  return billed === null || others.every((other) => other <= billed);
}

/** Notes within a service, and sentences that stand there without being called so. */
const notesBeside = (flat: readonly Exclude<Part, { kind: 'parts' }>[]): PrintedNote[] =>
  flat.flatMap((part) => {
    if (part.kind === 'note') return [{ code: part.code, text: part.text }];
    return part.kind === 'sentence' && isSentenceOfNote(part.text) && factsTold(part.text).length < 2 ? [noteOf(part.text)] : [];
  });

/** Amounts beside a label that is not known. */
const openIn = (flat: readonly Exclude<Part, { kind: 'parts' }>[]): PrintedField[] =>
  flat.flatMap((part) =>
    part.kind === 'unread' && part.label !== '' && isPlainMoney(part.value)
      ? [{ field: 'other' as const, label: part.label, text: part.value, open: true as const }]
      : [],
  );

const plain = ({ field, label, text }: PrintedField): PrintedField => ({ field, label, text });

/** A table that is shown again, row for row, says nothing more. */
function tablesIn(parts: readonly Part[]): Table[] {
  const shown = new Set<string>();
  return [...flatParts(parts)].flatMap((part) => {
    if (part.kind !== 'table' || notesOfTable(part.table, part.inNotes) !== null) return [];
    const words = JSON.stringify([part.table.columns, part.table.rows]);
    if (shown.has(words)) return [];
    shown.add(words);
    return [part.table];
  });
}

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

/** Rows that repeat a claim's number are its service lines. */
function claimsOfRows(rows: readonly PrintedRow[], unread: Unread[]): PrintedClaim[] {
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
    const claim = unfolded({ ...emptyClaim(), fields: [...row.fields], notes: [...row.notes] }, row, unread);
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

/** A row of a list with what unfolds below it: lines, notes and facts of the same claim. */
function unfolded(claim: PrintedClaim, row: PrintedRow, unread: Unread[]): PrintedClaim {
  if (row.detail === undefined) return claim;
  const parts = partsOf(row.detail);
  const [inner, ...others] = claimsOfScope([...parts, ...claim.fields.map((one) => ({ kind: 'field' as const, ...one }))], unread);
  return inner === undefined || others.length > 0 ? claim : { ...inner, notes: [...claim.notes, ...inner.notes] };
}

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

const emptyClaim = (): PrintedClaim => ({ fields: [], lines: [], totals: [], notes: [], sentences: [] });
