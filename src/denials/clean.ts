/**
 * Printed text made plain for reading: compatibility forms, ligatures, curly quotes and accents folded, invisible marks
 * dropped, lower case. `at` gives the place in the printed text of a plain character, so that evidence can be quoted.
 * A word that a line break cuts with a hyphen keeps a `BREAK` at that place. Linear in the text.
 */
export interface Plain {
  text: string;
  at(place: number): number;
}

/** Stands where a hyphen and a line break cut a word. */
export const BREAK = '\u0001';

/** Anything beyond plain ASCII, a back-tick, or a hyphen at the end of a line. */
const unusual = /[^\n\r\t -_a-~]|-\s*[\r\n]/;
// eslint-disable-next-line no-misleading-character-class -- single invisible characters, each meant by itself
const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/;
const hyphen = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const apostrophe = /[\u2018\u2019\u201B\u02BC\u2032\u00B4`\uFF07]/;

export function clean(printed: string): Plain {
  // Most notes hold nothing to mend.
  if (!unusual.test(printed)) return { text: printed.toLowerCase(), at: (place) => place };
  const pieces: string[] = [];
  const at: number[] = [];
  const put = (text: string, from: number): void => {
    pieces.push(text);
    for (let i = 0; i < text.length; i += 1) at.push(from);
  };
  for (let i = 0; i < printed.length;) {
    const point = printed.codePointAt(i) ?? 0;
    const char = String.fromCodePoint(point);
    if (invisible.test(char)) {
      i += char.length;
      continue;
    }
    const cut = hyphen.test(char) || point === 0xad ? lineBreakAfter(printed, i + char.length) : 0;
    if (cut > 0 && isLetter(printed[i - 1])) {
      put(BREAK, i);
      i = cut;
      continue;
    }
    put(plainChar(char, point), i);
    i += char.length;
  }
  return { text: pieces.join(''), at: (place) => at[place] ?? 0 };
}

function plainChar(char: string, point: number): string {
  if (point < 0x80) return point === 0x60 ? "'" : char.toLowerCase();
  if (apostrophe.test(char)) return "'";
  if (hyphen.test(char)) return '-';
  return char
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The place after a line break that follows at once, with a letter behind it; else 0. Looks at most a few characters ahead. */
function lineBreakAfter(printed: string, from: number): number {
  let i = from;
  let broken = false;
  for (; i < from + 40 && /\s/.test(printed[i] ?? ''); i += 1) {
    if (printed[i] === '\n' || printed[i] === '\r') broken = true;
  }
  return broken && isLetter(printed[i]) ? i : 0;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\p{L}/u.test(char);
}
