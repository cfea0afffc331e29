/**
 * A table's columns by their words → rows of printed fields. Nothing is taken by position: a missing, extra or moved column changes nothing.
 * Whether a row is a claim or a service line is for `claims-on-page.ts` to say.
 */
import type { Unread } from '../claim/entry.ts';
import { labelledIn } from './labelled.ts';
import { fieldFor, fieldsNamed, fits, shapeOf, type FieldName } from './labels.ts';
import { isNote, noteOf, oneLine } from './note-table.ts';
import type { Row, Table } from './outline.ts';
import { saysTotal } from './page-words.ts';
import { readRecords } from './record-table.ts';
import { isBlank, isFigure, isRunningTotal, withoutMark } from './shapes.ts';
import type { PrintedField, PrintedNote } from './transcript.ts';

export interface PrintedRow {
  fields: PrintedField[];
  notes: PrintedNote[];
  isTotal: boolean;
}

export interface ReadTable {
  /** The fields that its columns were known to hold. */
  columns: FieldName[];
  rows: PrintedRow[];
  unread: Unread[];
  /** Its labels stand beside their values: each row here is one record of them. */
  isRecord: boolean;
}

/** Rows by column; for a table of labels and values side by side, one row with all of them. */
export function readTable(table: Table): ReadTable {
  const record = readRecords(table);
  if (record) return record;
  const { heads, rows } = withHeads(table);
  const columns = heads.map((head, at) =>
    columnOf(
      head,
      rows.map((row) => row.cells[at]?.text ?? ''),
    ),
  );
  const unread = heads.flatMap((head, at): Unread[] =>
    columns[at] === null && isWorthReading(head, rows, at)
      ? [{ text: oneLine(head), why: fieldsNamed(oneLine(head)).length > 0 ? 'value-not-understood' : 'label-not-known' }]
      : [],
  );
  const read: PrintedRow[] = [];
  for (const row of rows) {
    const alone = row.cells.filter((cell) => cell.text !== '');
    if (alone.length === 1 && row.cells.length > 2 && addToRowAbove(alone[0]!.text, read.at(-1))) continue;
    read.push(rowOf(row, heads, columns, unread));
  }
  return { columns: columns.filter((column) => column !== null).flatMap((column) => column.fields), rows: read, unread, isRecord: false };
}

interface Column {
  /** One field, or several that share the column ("Claim # / Service date"), one a line. */
  fields: FieldName[];
  label: string;
}

/** A table without a marked head may have one in its first row. */
function withHeads(table: Table): { heads: string[]; rows: Row[] } {
  if (table.columns.length > 0) return { heads: table.columns, rows: table.rows };
  const [first, ...rest] = table.rows;
  const named = first?.cells.filter((cell) => fieldsNamed(oneLine(cell.text)).length > 0).length ?? 0;
  return first && named >= 2 && named >= first.cells.length / 2 && rest.length > 0
    ? { heads: first.cells.map((cell) => cell.text), rows: rest }
    : { heads: [], rows: table.rows };
}

/** The field of a column: its whole head, else its last lines, else its parts; values must fit. */
function columnOf(head: string, texts: readonly string[]): Column | null {
  const values = texts.map((text) => withoutLabel(text, head)).filter((text) => !isBlank(text));
  const lines = head.split('\n').filter((line) => line !== '');
  const spoken = [oneLine(head), ...lines.map((_, at) => lines.slice(at).join(' ')), ...lines].filter(
    (text, at, all) => text !== '' && all.indexOf(text) === at,
  );
  for (const label of spoken) {
    const field = bestField(label, values);
    if (field !== null) return { fields: [field], label: oneLine(head) };
  }
  const parts = head
    .split(/\n|\/|&|,|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const fields = parts.map((part) => fieldsNamed(part)[0] ?? null);
  return parts.length > 1 && fields.every((field) => field !== null) ? { fields, label: oneLine(head) } : null;
}

/** The field whose shape most values of the column have; a column of blanks takes the label's word. */
function bestField(label: string, values: readonly string[]): FieldName | null {
  const candidates = fieldsNamed(label);
  if (candidates.length === 0) return null;
  const sample = values.slice(0, 60);
  if (sample.length === 0) return candidates.length === 1 ? candidates[0]! : null;
  const chosen = sample.map((value) => fieldFor(label, value) ?? fieldFor(label, firstLine(value)));
  const counts = candidates.map((field) => chosen.filter((one) => one === field).length);
  const most = Math.max(...counts);
  return most === 0 || counts.filter((count) => count === most).length > 1 ? null : candidates[counts.indexOf(most)]!;
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** A column whose head we do not know matters when figures stand in it; a column of buttons does not. */
const isWorthReading = (head: string, rows: readonly Row[], at: number): boolean =>
  head !== '' && rows.some((row) => isFigure(oneLine(row.cells[at]?.text ?? '')));

function rowOf(row: Row, heads: readonly string[], columns: readonly (Column | null)[], unread: Unread[]): PrintedRow {
  const isTotal = saysTotal(oneLine(row.cells.find((cell) => cell.text !== '')?.text ?? ''));
  const read: PrintedRow = { fields: [], notes: [], isTotal };
  row.cells.forEach((cell, at) => {
    const column = columns[at];
    const text = withoutLabel(cell.text, heads[at] ?? '');
    if (!column || text === '' || (isTotal && saysTotal(oneLine(text)))) return;
    if (column.fields.length > 1) return addShared(column, text, read);
    const [field] = column.fields as [FieldName];
    const value = valueIn(text, field);
    if (isNote(field, text)) read.notes.push(noteOf(text));
    else if (value !== null) read.fields.push({ field, label: column.label, text: value });
    else if (!isRunningTotal(oneLine(text))) unread.push({ text: `${column.label}: ${oneLine(text)}`, why: 'value-not-understood' });
  });
  return read;
}

/** The text, else its first line, that has the field's shape. */
function valueIn(text: string, field: FieldName): string | null {
  const shape = shapeOf(field);
  if (shape === 'text' || shape === 'sentence' || shape === 'any' || shape === 'date')
    return fits(shape, text) || isBlank(oneLine(text)) ? text : null;
  const options = [oneLine(text), ...text.split('\n'), ...labelledIn(text).map((one) => one.text), withoutMark(oneLine(text))];
  return options.find((option) => fits(shape, option)) ?? null;
}

/** Several fields share a cell: line by line when there are as many, else by shape. */
function addShared(column: Column, text: string, read: PrintedRow): void {
  const lines = text.split('\n').filter((line) => line !== '');
  const left = [...column.fields];
  lines.forEach((line, at) => {
    const byOrder = lines.length === column.fields.length ? column.fields[at]! : null;
    const field = byOrder !== null && fits(shapeOf(byOrder), line) ? byOrder : left.find((one) => fits(shapeOf(one), line));
    if (field === undefined) return;
    left.splice(left.indexOf(field), 1);
    read.fields.push({ field, label: column.label, text: line });
  });
}

/** A cell that repeats its column's label for small screens says it once too often. */
function withoutLabel(text: string, head: string): string {
  const [first, ...rest] = text.split('\n');
  return rest.length > 0 &&
    head !== '' &&
    first!.length <= head.length + 10 &&
    first!.replace(/[:\s]+$/, '').toLowerCase() === oneLine(head).toLowerCase()
    ? rest.join('\n')
    : text;
}

/** A row of one text: more about the row above it (its reason, or "Claim # … Processed on …" unfolded). */
function addToRowAbove(text: string, above: PrintedRow | undefined): boolean {
  if (above === undefined || saysTotal(oneLine(text))) return false;
  const stated = labelledIn(text).filter((one) => one.field !== 'noteText' && one.field !== 'noteRefs');
  if (stated.some((one) => one.field === 'claimNumber') && above.fields.some((one) => one.field === 'claimNumber')) return false;
  if (stated.length > 0) above.fields.push(...stated);
  else if (text.split(' ').length >= 4) above.notes.push(noteOf(text));
  return stated.length > 0 || text.split(' ').length >= 4;
}
