/**
 * A table's columns by their words → rows of printed fields. Nothing is taken by position: a missing, extra or moved column changes nothing.
 * Whether a row is a claim or a service line is for `claims-on-page.ts` to say.
 */
import type { Unread } from '../claim/entry.ts';
import { labelledIn } from './labelled.ts';
import { fieldFor, fieldsNamed, fits, isMoneyField, shapeOf, type FieldName } from './labels.ts';
import { isNote, noteOf, oneLine } from './note-table.ts';
import type { Block, Row, Table } from './outline.ts';
import { saysSubtotal, saysTotal } from './page-words.ts';
import { readRecords } from './record-table.ts';
import { isBlank, isDate, isFigure, isMoney, isRunningTotal, noteCodes, withoutMark } from './shapes.ts';
import { isSentenceOfNote, refsSaid } from './printed-note.ts';
import { columnsOf, piecesOf, withHeads, withoutLabel, withoutSigns, type Column } from './table-columns.ts';
import type { PrintedField, PrintedNote } from './transcript.ts';
import { unlabelledOf } from './unlabelled.ts';

export interface PrintedRow {
  fields: PrintedField[];
  notes: PrintedNote[];
  isTotal: boolean;
  /** It names a claim over the rows of its services. */
  headsClaim?: true;
  /** Texts of columns that are not known. */
  loose?: string[];
  /** What unfolds below it. */
  detail?: readonly Block[];
}

export interface ReadTable {
  /** The fields that its columns were known to hold. */
  columns: FieldName[];
  rows: PrintedRow[];
  unread: Unread[];
  /** Its labels stand beside their values: each row here is one record of them. */
  isRecord: boolean;
}

const memory = new WeakMap<Table, ReadTable>();

/** Rows by column; for a table of labels and values side by side, one row with all of them. */
export function readTable(table: Table): ReadTable {
  const known = memory.get(table);
  if (known) return known;
  const read = readRecords(table) ?? readRows(table);
  memory.set(table, read);
  return read;
}

function readRows(table: Table): ReadTable {
  const { heads, rows } = withoutSigns(withHeads(table));
  const columns = columnsOf(heads, rows);
  const unread = heads.flatMap((head, at): Unread[] =>
    columns[at] === null && isWorthReading(head, rows, at)
      ? [{ text: oneLine(head), why: fieldsNamed(oneLine(head)).length > 0 ? 'value-not-understood' : 'label-not-known' }]
      : [],
  );
  const read: PrintedRow[] = [];
  const named = namesAbove(rows);
  for (const [at, row] of rows.entries()) {
    const first = row.cells.find((cell) => cell.text !== '');
    if (first && saysSubtotal(oneLine(first.text))) continue;
    const alone = row.cells.filter((cell) => cell.text !== '');
    if (named.has(at)) continue;
    const stated = alone.length === 1 && row.cells.length > 2 ? labelledIn(alone[0]!.text) : [];
    if (stated.length > 1 && stated.some((one) => one.field === 'claimNumber')) {
      read.push({ fields: stated, notes: [], isTotal: false, headsClaim: true });
      continue;
    }
    if (alone.length === 1 && row.cells.length > 2 && addToRowAbove(alone[0]!.text, read.at(-1))) continue;
    const own = rowOf(row, heads, columns, unread);
    if (named.has(at - 1)) own.fields.push(...spokenOfService(oneLine(rows[at - 1]!.cells.map((cell) => cell.text).join('')), own.fields));
    read.push({ ...own, ...(row.detail && { detail: row.detail }) });
  }
  return { columns: columns.filter((column) => column !== null).flatMap((column) => column.fields), rows: read, unread, isRecord: false };
}

/** Rows of one text that each stand over a row of figures, from the first on: what was done, and below it what it cost. */
function namesAbove(rows: readonly Row[]): Set<number> {
  const isName = (row: Row | undefined): boolean =>
    row?.cells.filter((cell) => cell.text !== '').length === 1 &&
    row.cells.length > 2 &&
    !saysTotal(oneLine(row.cells[0]!.text)) &&
    labelledIn(row.cells.map((cell) => cell.text).join('')).length === 0;
  const names = rows.flatMap((row, at) => (isName(row) ? [at] : []));
  const areOver = names.length >= 2 && names[0] === 0 && names.every((at) => rows[at + 1] !== undefined && !isName(rows[at + 1]));
  return new Set(areOver ? names : []);
}

function spokenOfService(text: string, known: readonly PrintedField[]): PrintedField[] {
  return unlabelledOf([{ kind: 'sentence', text }], known).fields;
}

/** A column that was not read matters when figures stand in it, in whatever form where it is one of ours; a column of buttons does not. */
function isWorthReading(head: string, rows: readonly Row[], at: number): boolean {
  const isAmount = fieldsNamed(oneLine(head)).some((field) => isMoneyField(field) || shapeOf(field) === 'date');
  const texts = rows.map((row) => oneLine(row.cells[at]?.text ?? ''));
  return head !== '' && texts.some((text) => isFigure(text) || (isAmount && /\p{N}/u.test(text)));
}

function rowOf(row: Row, heads: readonly string[], columns: readonly (Column | null)[], unread: Unread[]): PrintedRow {
  const isTotal = saysTotal(oneLine(row.cells.find((cell) => cell.text !== '')?.text ?? '').replace(/:$/, ''));
  const read: PrintedRow = { fields: [], notes: [], isTotal };
  row.cells.forEach((cell, at) => {
    const column = columns[at];
    const text = withoutLabel(cell.text, heads[at] ?? '');
    if (!column && text !== '' && (heads[at] ?? '') !== '') (read.loose ??= []).push(text);
    if (!column && isMoney(oneLine(text)))
      read.fields.push({ field: 'other', label: oneLine(heads[at] ?? ''), text: oneLine(text), open: true });
    if (!column || text === '' || (isTotal && saysTotal(oneLine(text).replace(/:$/, '')))) return;
    if (column.parts.length > 1) return addShared(column, text, read);
    const [field] = column.fields as [FieldName];
    if (field === 'serviceType') read.notes.push(...text.split('\n').slice(1).filter(isSentenceOfNote).map(noteOf));
    const value = valueIn(text, field);
    const refs = ofNotes.has(field)
      ? (refsSaid(oneLine(text)) ?? (field === 'noteText' && noteCodes(oneLine(text)).length > 0 ? oneLine(text) : null))
      : null;
    if (refs !== null) read.fields.push({ field: 'noteRefs', label: column.label, text: refs });
    else if (isNote(field, text)) read.notes.push(noteOf(text));
    else if (value !== null) read.fields.push({ field, label: column.label, text: value }, ...besideValue(field, text, value));
    else if (!isRunningTotal(oneLine(text))) unread.push({ text: `${column.label}: ${oneLine(text)}`, why: 'value-not-understood' });
  });
  return read;
}

const ofNotes: ReadonlySet<FieldName> = new Set(['noteRefs', 'noteText']);

/** The text, else its first line, that has the field's shape. */
function valueIn(text: string, field: FieldName): string | null {
  const shape = shapeOf(field);
  if (field === 'serviceType' || field === 'claimType') return withoutDay(text);
  if (shape === 'text' || shape === 'sentence' || shape === 'any' || shape === 'date')
    return fits(shape, text) || isBlank(oneLine(text)) ? text : null;
  const options = [oneLine(text), ...text.split('\n'), ...labelledIn(text).map((one) => one.text), withoutMark(oneLine(text))];
  return options.find((option) => fits(shape, option)) ?? null;
}

/** What was done, without the day or the explanation that may stand below it. */
function withoutDay(text: string): string | null {
  const lines = text.split('\n');
  const kept = lines.length > 1 ? lines.filter((line, at) => !isDate(line) && (at === 0 || !isSentenceOfNote(line))) : lines;
  return kept.length > 0 && (fits('text', kept.join(' ')) || isBlank(oneLine(text))) ? kept.join('\n') : null;
}

/** What else a cell says in a line of its own: the day under the kind of service, the mark of a note behind an amount. */
function besideValue(field: FieldName, text: string, value: string): PrintedField[] {
  const rest = text.split('\n').filter((line) => !value.split('\n').includes(line));
  if (field === 'serviceType') return rest.filter(isDate).map((day) => ({ field: 'serviceDate', label: '', text: day }));
  if (field === 'provider' || field === 'patient')
    return text
      .split('\n')
      .slice(1)
      .flatMap((line) => labelledIn(line));
  if (isMoneyField(field))
    return rest.filter((line) => noteCodes(line).length > 0).map((mark) => ({ field: 'noteRefs', label: '', text: mark }));
  return [];
}

/** Several fields share a cell: piece by piece when there are as many, else each piece goes where it fits or says itself what it is. */
function addShared(column: Column, text: string, read: PrintedRow): void {
  const pieces = piecesOf(text);
  const left = [...column.parts];
  pieces.forEach((piece, at) => {
    const own = labelledIn(piece).filter((one) => column.parts.some((part) => fieldsNamed(part).includes(one.field)));
    if (own.length > 0) return void read.fields.push(...own);
    const byOrder = pieces.length === column.parts.length ? column.parts[at]! : null;
    const part = byOrder !== null && fieldFor(byOrder, piece) !== null ? byOrder : left.find((one) => fieldFor(one, piece) !== null);
    if (part === undefined) return void read.fields.push(...labelledIn(piece));
    left.splice(left.indexOf(part), 1);
    read.fields.push({ field: fieldFor(part, piece)!, label: column.label, text: piece });
  });
}

/** A row of one text: more about the row above it (its note, its reason, or "Claim # … Processed on …" unfolded). */
function addToRowAbove(text: string, above: PrintedRow | undefined): boolean {
  if (above === undefined || saysTotal(oneLine(text))) return false;
  const refs = refsSaid(oneLine(text)) ?? (/\b(?:notes?|remarks?|codes?)\b/i.test(text) && noteCodes(text).length > 0 ? text : null);
  if (refs !== null) {
    above.fields.push({ field: 'noteRefs', label: '', text: refs });
    return true;
  }
  const stated = labelledIn(text).filter((one) => one.field !== 'noteText' && one.field !== 'noteRefs');
  if (stated.some((one) => one.field === 'claimNumber') && above.fields.some((one) => one.field === 'claimNumber')) return false;
  if (stated.length > 0) above.fields.push(...stated);
  else if (text.split(' ').length >= 4) above.notes.push(noteOf(text));
  return stated.length > 0 || text.split(' ').length >= 4;
}
