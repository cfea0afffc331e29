/** Text and inline elements that stand in a row → one sentence, or labels and values that stand apart. */
import { words, type Block } from './outline.ts';
import { longestText } from './page-node.ts';
import { isMoney } from './shapes.ts';

export interface Piece {
  text: string;
  parts: string[];
  bare: boolean;
  isControl?: true;
  /** Set high (`sup`): the cents of a price, the "rd" of a day, or the mark of a note. */
  raised?: true;
}
export interface Run {
  pieces: Piece[];
  /** Characters in all of them. */
  length: number;
}
export const emptyRun = (): Run => ({ pieces: [], length: 0 });

/** No line of text is so long: what comes next begins another run, so that none takes long to put together. */
const mostPieces = 4_000;
export const isFull = (run: Run, next: Piece): boolean =>
  run.pieces.length >= mostPieces || (run.length + next.text.length > longestText && run.length > 0);

const separatorOnly = /^[\s|•·:;,/()–—>»-]*$/;

/**
 * Text and inline elements that stand in a row. Bare text among them makes them one prose run ("Your claim was <b>denied</b>"),
 * else each element stands by itself (`<span>What I owe</span><span>$35.00</span>`).
 */
export function blocksOfRun(run: Run): Block[] {
  const { pieces, marks } = withoutMarks(run.pieces);
  if (pieces.length === 0) return [];
  return [...shownBlocks(pieces), ...marks.map((mark) => words(mark))];
}

function shownBlocks(pieces: readonly Piece[]): Block[] {
  if (!pieces.some((piece) => piece.bare && !separatorOnly.test(piece.text))) {
    return pieces
      .filter((piece) => !piece.bare && piece.text !== '\n' && (!separatorOnly.test(piece.text) || /^[-–—]*$/.test(piece.text)))
      .map(({ text, parts, isControl }) => ({ ...words(text, parts), ...(isControl && { isControl }) }));
  }
  const text = pieces
    .map((piece) => piece.text)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:](?:\s|$))/g, '')
    .trim();
  const parts = pieces.flatMap((piece) => piece.parts).filter((part) => !separatorOnly.test(part));
  return text === '' ? [] : [words(text, parts)];
}

/** Marks of notes behind an amount stand by themselves; behind a label they say nothing of its value. */
function withoutMarks(pieces: readonly Piece[]): { pieces: readonly Piece[]; marks: string[] } {
  const firstMark = pieces.findLastIndex((piece) => piece.raised !== true || !noteMark.test(piece.text)) + 1;
  const before = pieces[firstMark - 1];
  if (before === undefined || firstMark === pieces.length) return { pieces, marks: [] };
  const marks = isMoney(before.text) ? pieces.slice(firstMark).map((piece) => piece.text) : [];
  return { pieces: pieces.slice(0, firstMark), marks };
}

const noteMark = /^(?:[A-Z0-9]{1,3}|[a-z]|[*†‡]+)(?:, ?[A-Z0-9]{1,3})*$/;

/** A price that the markup cuts ("$" "35" ".00") is one text again. */
export function add(run: Run, piece: Piece): void {
  const { pieces } = run;
  const before = pieces.at(-1);
  run.length += piece.text.length;
  if (before === undefined) return void pieces.push(piece);
  const cents = piece.raised === true && /^\d\d$/.test(piece.text) && /^[-−–(]{0,2}\$[\d,]+$/.test(before.text);
  const ordinal = piece.raised === true && /^(?:st|nd|rd|th)$/i.test(piece.text) && /\d$/.test(before.text);
  if (!cents && !ordinal && !cutPrice(before.text, piece.text)) return void pieces.push(piece);
  const joined = before.text + (cents ? '.' : '') + piece.text;
  pieces[pieces.length - 1] = { text: joined, parts: [joined], bare: before.bare && piece.bare };
}

const cutPrice = (before: string, after: string): boolean =>
  (/^[-(]{0,2}\$?$/.test(before) && before !== '' && /^\$?[\d,]+(?:\.\d\d)?\)?$/.test(after)) ||
  (/^[-(]{0,2}\$?[\d,]+$/.test(before) && /^\.\d\d\)?$/.test(after));
