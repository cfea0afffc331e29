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
import { namesService } from './unlabelled.ts';

/** Null when the labels stand in the head. */
export function readRecords(table: Table): ReadTable | null {
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
  if (!table.columns.some(isLabel)) return table.rows;
  const whole: Row[] = [{ cells: table.columns.map((text) => ({ text })) }, ...table.rows];
  const hasValueInHead = table.columns.some((text, at) => at % 2 === 1 && !isLabel(text));
  return table.columns.length > 2 && inTurn(whole) && hasValueInHead ? whole : [];
}

const isLabel = (text: string): boolean => fieldsNamed(oneLine(text)).length > 0;

/** Label, value, label, value across each row. */
const inTurn = (rows: readonly Row[]): boolean =>
  rows.every(
    (row) =>
      row.cells.length > 2 &&
      row.cells.length % 2 === 0 &&
      row.cells.every((cell, at) =>
        at % 2 === 1 ? !/:$/.test(cell.text) : cell.text === '' || isLabel(cell.text) || /:$/.test(cell.text),
      ) &&
      row.cells.some((cell, at) => at % 2 === 0 && isLabel(cell.text)),
  );

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
  return namesService(head) ? [{ field: 'serviceType', label: '', text: head }] : [];
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
