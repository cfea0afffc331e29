/** The code lists as maps. Large: only `explain.ts` imports this, and that is loaded when a code is asked for. Checked by the tests against `code.ts`. */
import carc from './carc.json' with { type: 'json' };
import notes from './cigna-notes.json' with { type: 'json' };
import type { CignaNote, List, ListedCode } from './code.ts';
import rarc from './rarc.json' with { type: 'json' };

const byCode = (codes: readonly ListedCode[]): ReadonlyMap<string, ListedCode> => new Map(codes.map((one) => [one.code, one]));
const lists: Record<List, ReadonlyMap<string, ListedCode>> = {
  CARC: byCode(carc.codes as ListedCode[]),
  RARC: byCode(rarc.codes as ListedCode[]),
};

export const listedCode = (list: List, code: string): ListedCode | null => lists[list].get(code) ?? null;

/** Notes that went by that code on some document. More than one, or one of another document, proves nothing. */
export const notesCalled = (code: string): CignaNote[] => (notes as CignaNote[]).filter((note) => note.codes.includes(code));

/** The note of that text, capitals and marks aside. A text that goes on is the same note. */
export function noteSaying(text: string): CignaNote | null {
  const asked = bare(text);
  return (notes as CignaNote[]).find((note) => asked.startsWith(bare(note.text))) ?? null;
}

const bare = (text: string): string =>
  text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
