/** Marks of notes that stand behind what was done or behind the name of an amount: "Hearing test ‡", "Not covered a", "Ear wax removal *†". */
import type { PrintedField } from './transcript.ts';

/** The text without the marks at its end, and those marks; only marks that a note of the claim explains are any. */
export function withoutMarks(text: string, codes: ReadonlySet<string>): { text: string; marks: string[] } {
  const marks: string[] = [];
  let rest = text.trimEnd();
  for (let mark = markAtEnd(rest, codes); mark !== null && mark.length < rest.length; mark = markAtEnd(rest, codes)) {
    marks.unshift(mark.replace(/[\s()[\]]/g, ''));
    rest = rest.slice(0, -mark.length).trimEnd();
  }
  return marks.length === 0 ? { text, marks } : { text: rest, marks };
}

/** Symbols may touch each other and the word before them; a letter or figure stands apart or in parentheses. */
function markAtEnd(text: string, codes: ReadonlySet<string>): string | null {
  const symbol = /[*†‡§]$/.exec(text)?.[0];
  if (symbol !== undefined) {
    const repeated = /([*†‡§])\1*$/.exec(text)![0];
    return codes.has(repeated) ? repeated : codes.has(symbol) ? symbol : null;
  }
  const apart = /(?:\s|\s?[([])([A-Za-z0-9]{1,3})[)\]]?$/.exec(text);
  return apart !== null && codes.has(apart[1]!) ? apart[0] : null;
}

/** The marks behind labels of a line's fields. */
export const marksBehindLabels = (fields: readonly PrintedField[], codes: ReadonlySet<string>): string[] =>
  fields.flatMap(({ label }) => withoutMarks(label, codes).marks);
