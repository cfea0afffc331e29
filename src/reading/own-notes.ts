/** Which of a page's notes are a claim's own. */
import { notesOfTable } from './note-table.ts';
import { flatParts, type Part } from './part.ts';
import { noteCodes } from './shapes.ts';
import type { PrintedClaim, PrintedField, PrintedNote } from './transcript.ts';

/** The only claim of a page takes all its notes; of several, each takes what stands with it and what its lines name, wherever that is explained. */
export function ownNotes(claim: PrintedClaim, printed: readonly PrintedNote[], alone: boolean): PrintedNote[] {
  const named = new Set(
    allFields(claim)
      .filter((one) => one.field === 'noteRefs')
      .flatMap((one) => noteCodes(one.text)),
  );
  const own = claim.notes.filter((note) => alone || note.code === '' || named.size === 0 || named.has(note.code));
  const explained = new Set(own.map((note) => note.code));
  const elsewhere = printed.filter((note) => alone || (named.has(note.code) && !explained.has(note.code)));
  const all = [...own, ...elsewhere];
  return all.filter(
    (note, at) => all.findIndex((other) => other.text === note.text && (other.code === note.code || note.code === '')) === at,
  );
}

export function notesOf(parts: readonly Part[]): PrintedNote[] {
  return [...flatParts(parts)].flatMap((part): PrintedNote[] => {
    if (part.kind === 'note') return [{ code: part.code, text: part.text }];
    return part.kind === 'table' ? (notesOfTable(part.table, part.inNotes) ?? []) : [];
  });
}

export const allFields = (claim: PrintedClaim): PrintedField[] => [
  ...claim.fields,
  ...claim.totals,
  ...claim.lines.flatMap((line) => line.fields),
];
