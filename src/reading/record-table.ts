/** A table with its labels beside their values: one column of values is one record, several are one record each. */
import type { Unread } from '../claim/entry.ts';
import type { PrintedRow, ReadTable } from './claim-table.ts';
import { labelledIn } from './labelled.ts';
import { fieldFor, fieldsNamed } from './labels.ts';
import { isNote, noteOf, oneLine } from './note-table.ts';
import type { Row, Table } from './outline.ts';
import { saysTotal } from './page-words.ts';
import { isDate, isFigure, isRunningTotal } from './shapes.ts';
import type { PrintedField } from './transcript.ts';
import { cutAtDay, namesService } from './unlabelled.ts';

/** Null when the labels stand in the head. */
export function readRecords(drawn: Table): ReadTable | null {
  const table = withoutGaps(drawn);
  const rows = rowsOf(table);
  const isNamed = (row: Row): boolean => {
    const [label, ...values] = row.cells.map((cell) => oneLine(cell.text));
    return isLabel(label ?? '') && values.some((value) => fieldFor(label!, value) !== null);
  };
  const named = rows.filter(isNamed).length;
  const headed = rows[0]?.cells.every((cell) => isLabel(cell.text)) ?? false;
  if (named < rows.length / 2 || (named < 2 && rows.length !== 1) || named === 0 || (headed && rows.length > 1 && named < rows.length))
    return null;
  return recordsOf(rows, table.columns);
}

/** The rows that may be records; none when the head names columns. Labels and values in turn can look like a head. */
function rowsOf(table: Table): Row[] {
  const labels = table.columns.filter(isLabel).length;
  if (labels === 0) return table.rows;
  const whole: Row[] = [{ cells: table.columns.map((text) => ({ text })) }, ...table.rows];
  // A value can look like a label ("Paid"); with a colon behind each label it is none.
  const haveColons = whole.every((row) => row.cells.every(({ text }, at) => text === '' || /:$/.test(text) === (at % 2 === 0)));
  const hasValueInHead = haveColons || table.columns.some((text, at) => at % 2 === 1 && !isLabel(text));
  if (table.columns.length > 2 && inTurn(whole) && hasValueInHead) return whole;
  // Services side by side: one of them may be called like a label ("Claim" over the sums).
  const areSideBySide = !isLabel(table.columns[0]!) && labels < (table.columns.length - 1) / 2;
  return areSideBySide && table.rows.filter((row) => isLabel(row.cells[0]!.text)).length > table.rows.length / 2 ? table.rows : [];
}

const isLabel = (text: string): boolean => fieldsNamed(oneLine(text)).length > 0;

/** Label, value, label, value across each row: most of the labels are known, and all are short words. */
function inTurn(rows: readonly Row[]): boolean {
  const labels = rows.flatMap((row) => row.cells.filter(({ text }, at) => at % 2 === 0 && text !== ''));
  return (
    rows.every(
      (row) => row.cells.length > 2 && row.cells.length % 2 === 0 && row.cells.every(({ text }, at) => at % 2 === 0 || !/:$/.test(text)),
    ) &&
    labels.every(({ text }) => text.length <= 60 && !isFigure(text)) &&
    labels.filter(({ text }) => isLabel(text) || /:$/.test(text)).length >= labels.length / 2 &&
    labels.some(({ text }) => isLabel(text))
  );
}

/** Columns that hold nothing anywhere only keep the others apart. */
function withoutGaps(table: Table): Table {
  const kept = Array.from({ length: Math.max(table.columns.length, ...table.rows.map((row) => row.cells.length)) }, (_, at) => at).filter(
    (at) => (table.columns[at] ?? '') !== '' || table.rows.some((row) => (row.cells[at]?.text ?? '') !== ''),
  );
  const isWhole = kept.length === Math.max(table.columns.length, table.rows[0]?.cells.length ?? 0);
  return isWhole
    ? table
    : {
        ...table,
        columns: table.columns.length === 0 ? [] : kept.map((at) => table.columns[at] ?? ''),
        rows: table.rows.map((row) => ({ ...row, cells: kept.map((at) => row.cells[at] ?? { text: '' }) })),
      };
}

function recordsOf(rows: readonly Row[], columns: readonly string[]): ReadTable {
  const turned = inTurn(rows);
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const unread: Unread[] = [];
  const records = Array.from({ length: turned ? 1 : width - 1 }, (_, at): PrintedRow => ({
    fields: turned || width < 3 ? [] : saidByHead(oneLine(columns[at + 1] ?? '')),
    notes: [],
    isTotal: saysTotal(oneLine(columns[at + 1] ?? '')),
  }));
  for (const row of rows) {
    for (let at = 1; at < row.cells.length; at += turned ? 2 : 1) {
      const label = oneLine(row.cells[turned ? at - 1 : 0]!.text);
      if (row.cells[at]!.text !== '') addValue(records[turned ? 0 : at - 1]!, label, row.cells[at]!.text, turned, unread);
    }
  }
  return {
    columns: [...new Set(records.flatMap((record) => record.fields.map((one) => one.field)))],
    rows: records,
    unread,
    isRecord: true,
  };
}

/** The head of one record among several: its claim, its day, or what was done. */
function saidByHead(head: string): PrintedField[] {
  const said = labelledIn(head);
  if (said.length > 0 || head === '' || fieldsNamed(head).length > 0) return said;
  if (isDate(head)) return [{ field: 'serviceDate', label: '', text: head }];
  const [service = head, day] = cutAtDay(head);
  if (!namesService(service)) return [];
  return [
    { field: 'serviceType', label: '', text: service },
    ...(day === undefined ? [] : [{ field: 'serviceDate' as const, label: '', text: day }]),
  ];
}

function addValue(record: PrintedRow, label: string, text: string, turned: boolean, unread: Unread[]): void {
  const value = oneLine(text);
  const field = fieldFor(label, value);
  // A column that says "Total" where the others have a day or a service sums them up.
  if (!turned && saysTotal(value)) record.isTotal = true;
  else if (isNote(field, text)) record.notes.push(noteOf(text));
  else if (field !== null) record.fields.push({ field, label, text });
  else if (isFigure(value) && !isRunningTotal(value))
    unread.push({ text: `${label}: ${value}`, why: isLabel(label) ? 'value-not-understood' : 'label-not-known' });
}
