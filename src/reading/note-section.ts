/** Notes among the texts of a page: by a code that lines refer to, or under a heading of notes for as long as what follows is one. */
import { isUnknownLabel } from './label-neighbours.ts';
import { labelledIn } from './labelled.ts';
import { fieldsNamed } from './labels.ts';
import type { LeafRow } from './leaf-row.ts';
import type { Leaf } from './leaves.ts';
import { oneLine } from './note-table.ts';
import type { Part } from './part.ts';
import { noteIn, notesByLine, noteStart, refsSaid } from './printed-note.ts';
import { isFigure, noteCodes } from './shapes.ts';
import type { PrintedNote } from './transcript.ts';

export class NoteSection {
  /** Under a heading of notes, until a table or list of them has ended, or a text that is none. */
  isOpen = false;
  private read = 0;
  private hasLoose = false;
  /** Sentences without a code are notes only within the container of their heading. */
  private mayBeLoose = false;
  private readonly row: LeafRow;
  private readonly codes: ReadonlySet<string>;

  /** `codes`: those that lines refer to, wherever they stand. */
  constructor(row: LeafRow, codes: ReadonlySet<string>) {
    this.row = row;
    this.codes = codes;
  }

  open(): void {
    this.isOpen = true;
    this.read = 0;
    this.hasLoose = false;
    this.mayBeLoose = true;
  }

  /** To be called where a container ends: a list of notes has ended with it, and so has a section with its own heading. */
  enter(): () => void {
    const [before, wasOpen] = [this.read, this.isOpen];
    return () => {
      if (this.read > before + 1 || (!wasOpen && this.read > 0)) this.isOpen = false;
      if (!wasOpen) this.mayBeLoose = false;
    };
  }

  note({ code, text }: PrintedNote): Part {
    this.read++;
    return { kind: 'note', code, text: noteStart(text) };
  }

  /** "VPA - sentence", a code and its sentence in two texts, or a sentence without a code. Null: no note any more. */
  under(text: string): Part[] | null {
    const listed = notesByLine(text);
    if (listed.length > 0) return listed.map((one) => this.note(one));
    const note = noteIn(text) ?? this.keyedByCode(text) ?? this.codeAndSentence(text);
    if (note) return [this.note(note)];
    if (isFigure(text)) return null;
    const stated = labelledIn(text).filter((one) => one.field !== 'noteRefs' && one.field !== 'noteText');
    if (stated.length > 0 || (fieldsNamed(text).length > 0 && !/[.!]$/.test(text))) return null;
    // Without a code: behind the dash of an empty one, or the first sentences of a section that has no codes.
    const isKeyed = this.read > 0 && !this.hasLoose;
    if (/^reminder\b|\?\s/i.test(text) || /\?$/.test(text) || isUnknownLabel(text, this.row)) return null;
    if (text === noteStart(text) && (isKeyed || !this.mayBeLoose || text.split(' ').length < 3)) return null;
    this.hasLoose = !isKeyed;
    return [this.note({ code: '', text })];
  }

  /** A note by a code that lines refer to, wherever it stands; `apart`: what the markup sets apart as code and sentence. */
  keyed(text: string, apart: PrintedNote | null): PrintedNote | null {
    const note = apart ?? this.keyedByCode(text) ?? (this.codes.has(text) ? this.codeAndSentence(text) : null);
    return note !== null && this.codes.has(note.code) ? note : null;
  }

  /** "Reason PX-3" as a heading over its sentence. */
  explainedBelow(heading: string): PrintedNote | null {
    const said = refsSaid(heading);
    return said === null ? null : this.codeAndSentence(said);
  }

  /** "AB Under your dental plan …": a code that lines refer to, and its sentence behind nothing but a blank. */
  private keyedByCode(text: string): PrintedNote | null {
    const [, code, said] = /^\W{0,2}([\w-]{1,6})\W{0,3}\s+(\S+(?:\s+\S+){2}[\s\S]*[.!])$/.exec(text) ?? [];
    return code !== undefined && said !== undefined && this.codes.has(code) ? { code, text: said } : null;
  }

  private codeAndSentence(text: string): PrintedNote | null {
    const codes = noteCodes(text);
    const next = codes.length === 1 ? this.row.sentenceNext() : null;
    if (next === null) return null;
    this.row.take(next);
    return { code: codes[0]!, text: next.text };
  }
}

/** Codes in columns and pairs that refer to notes. */
export function codesNamed(leaves: readonly Leaf[]): Set<string> {
  const names = (label: string): boolean => fieldsNamed(oneLine(label)).includes('noteRefs');
  return new Set(
    leaves.flatMap((leaf) => {
      if (leaf.kind === 'pair') return names(leaf.label) ? noteCodes(leaf.value) : [];
      if (leaf.kind !== 'table') return [];
      return leaf.table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ text }, at) => (names(leaf.table.columns[at] ?? '') || (at > 0 && names(cells[0]!.text)) ? noteCodes(text) : [])),
      );
    }),
  );
}
