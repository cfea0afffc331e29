/** Notes that Cigna really printed, found by their words. Few, and small enough to be at hand wherever a note is read. */
import listed from './cigna-notes.json' with { type: 'json' };
import type { CignaNote } from './code.ts';

const notes = listed as CignaNote[];

/** The note of that text, capitals and marks aside; null for any other text. */
export function noteSaying(text: string): CignaNote | null {
  const asked = bare(text);
  return byText.get(asked) ?? cutShort.find((note) => asked.startsWith(bare(note.text))) ?? null;
}

/** Notes that went by that code on some document. What goes by it elsewhere can be another note. */
export const notesCalled = (code: string): CignaNote[] => notes.filter((note) => note.codes.includes(code));

const bare = (text: string): string =>
  text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byText: ReadonlyMap<string, CignaNote> = new Map(notes.map((note) => [bare(note.text), note]));
const cutShort = notes.filter((note) => note.goesOn);
