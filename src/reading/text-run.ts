/** Text and inline elements that stand in a row → one sentence, or labels and values that stand apart. */
import { words, type Block } from './outline.ts';

interface Piece {
  text: string;
  parts: string[];
  bare: boolean;
  isControl?: true;
}
export interface Run {
  pieces: Piece[];
}
export const emptyRun = (): Run => ({ pieces: [] });
const separatorOnly = /^[\s|•·:;,/()–—>»-]*$/;

/**
 * Text and inline elements that stand in a row. Bare text among them makes them one prose run ("Your claim was <b>denied</b>"),
 * else each element stands by itself (`<span>What I owe</span><span>$35.00</span>`).
 */
export function blocksOfRun(run: Run): Block[] {
  const pieces = glued(run.pieces);
  if (pieces.length === 0) return [];
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

/** A price that the markup cuts ("$" "35" ".00") is one text again. */
function glued(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    const joined = (before?.text ?? '') + piece.text;
    if (before && cutPrice(before.text, piece.text))
      whole[whole.length - 1] = { text: joined, parts: [joined], bare: before.bare && piece.bare };
    else whole.push(piece);
  }
  return whole;
}

const cutPrice = (before: string, after: string): boolean =>
  (/^[-(]{0,2}\$?$/.test(before) && before !== '' && /^\$?[\d,]+(?:\.\d\d)?\)?$/.test(after)) ||
  (/^[-(]{0,2}\$?[\d,]+$/.test(before) && /^\.\d\d\)?$/.test(after));
