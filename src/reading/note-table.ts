/** Notes in tables: a code and its sentence in a row, or a sentence in a column of notes. */
import { fieldsNamed, type FieldName } from './labels.ts';
import type { Row, Table } from './outline.ts';
import { headsNotes } from './page-words.ts';
import { flatParts, type Part } from './part.ts';
import { noteIn, noteStart, refsSaid } from './printed-note.ts';
import { isBlank, isFigure, noteCodes } from './shapes.ts';
import type { PrintedNote } from './transcript.ts';

export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** Notes of a table whose rows are a code and its sentence; null when it is another table. */
export function notesOfTable(table: Table, inNotes: boolean): PrintedNote[] | null {
  const rows = table.rows.filter((row) => !isHeading(row));
  const named =
    inNotes ||
    headsNotes(table.caption) ||
    rows.length < table.rows.length ||
    table.columns.some(
      (column) => headsNotes(oneLine(column)) || fieldsNamed(oneLine(column)).some((field) => field === 'noteText' || field === 'noteRefs'),
    );
  const notes = rows.map(noteOfRow);
  const understood = notes.filter((note) => note !== null);
  const keyed = rows[0]?.cells.length === 2 && understood.every((note) => note.code !== '' && note.text.split(' ').length >= 4);
  return understood.length > 0 && understood.length === notes.length && (named || keyed) ? understood : null;
}

/** "Notes" written over the table, in a row of its own. */
const isHeading = (row: Row): boolean => row.cells.every((cell) => cell.text === '' || headsNotes(oneLine(cell.text)));

function noteOfRow(row: Row): PrintedNote | null {
  const texts = row.cells.map((cell) => oneLine(cell.text));
  if (texts.some(isFigure)) return null;
  const sentence = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  const code = texts.find((text) => text !== sentence && noteCodes(text).length === 1);
  const own = code === undefined ? noteIn(sentence) : null;
  if (own) return own;
  const alone = texts.filter((text) => text !== '').length === 1 || isBlank(texts[0]!);
  return hasTwoWords(sentence) && (code !== undefined || alone)
    ? { code: code === undefined ? '' : noteCodes(code)[0]!, text: noteStart(sentence) }
    : null;
}

const hasTwoWords = (text: string): boolean => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= 2;

/** A sentence in a column of notes is the note itself; codes there refer to one. */
export const isNote = (field: FieldName | null, text: string): boolean =>
  !isBlank(text) &&
  refsSaid(oneLine(text)) === null &&
  (field === 'noteText' || (field === 'noteRefs' && noteCodes(oneLine(text)).length === 0));

export const noteOf = (text: string): PrintedNote => noteIn(oneLine(text)) ?? { code: '', text: noteStart(oneLine(text)) };

/** Tables that hold no notes. One that is shown again, row for row, says nothing more. */
export function tablesIn(parts: readonly Part[]): Table[] {
  const shown = new Set<string>();
  return [...flatParts(parts)].flatMap((part) => {
    if (part.kind !== 'table' || notesOfTable(part.table, part.inNotes) !== null) return [];
    const words = JSON.stringify([part.table.columns, part.table.rows]);
    if (shown.has(words)) return [];
    shown.add(words);
    return [part.table];
  });
}
