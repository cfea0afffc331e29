/**
 * The words of a plain text, with their places. Contractions are opened (`isn't` → `is not`), `w/o` is `without`, letters set
 * apart (`D E N I E D`) are joined, words cut at a line end or run together are mended when the lexicon knows the mended form.
 */
import { BREAK } from './clean.ts';
import abbreviations from './lexicon/abbreviations.json' with { type: 'json' };
import type { Vocabulary } from './vocabulary.ts';

export interface Token {
  word: string;
  /** Places in the plain text; `end` is behind the last character. */
  start: number;
  end: number;
}

const wordOrNumber = new RegExp(
  `w/o(?![a-z])|[0-9|]{0,2}[a-z][a-z0-9|]*(?:[${BREAK}'][a-z|]+)*|(?:\\$\\s?)?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)%?`,
  'g',
);

export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(wordOrNumber)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const word of wordsIn(match[0], vocabulary)) found.push({ word, start, end });
  }
  return joinSpaced(found, text);
}

function wordsIn(raw: string, vocabulary: Vocabulary): string[] {
  if (raw === 'w/o') return ['without'];
  const long = opened.get(raw);
  if (long !== undefined) return long;
  if (!/[a-z]/.test(raw)) return [raw.replace(/[\s$,]/g, '')];
  if (raw.includes(BREAK)) return mendBreak(raw, vocabulary);
  const quote = raw.indexOf("'");
  if (quote >= 0) return openContraction(raw, quote, vocabulary);
  return bareContractions.get(raw) ?? vocabulary.mend(raw);
}

const opened = new Map(Object.entries(abbreviations).map(([short, long]) => [short, long.split(' ')]));

/** Written without the apostrophe. */
const bareContractions = new Map([
  ...['do', 'does', 'did', 'is', 'was', 'are', 'were', 'has', 'have', 'could', 'should', 'would'].map((verb): [string, string[]] => [
    `${verb}nt`,
    [verb, 'not'],
  ]),
  ['cannot', ['can', 'not']],
  ['cant', ['can', 'not']],
  ['wont', ['will', 'not']],
]);

function openContraction(raw: string, quote: number, vocabulary: Vocabulary): string[] {
  const left = raw.slice(0, quote);
  const right = raw.slice(quote + 1).replaceAll("'", '');
  if (right === 't' && left.endsWith('n')) {
    const verb = left === 'can' ? 'can' : left === 'won' ? 'will' : left.slice(0, -1);
    return [verb, 'not'];
  }
  if (right === 're') return [left, 'are'];
  if (right === 've') return [left, 'have'];
  if (right === 'll') return [left, 'will'];
  if (right === 's' && ['that', 'it', 'what', 'there', 'here', 'he', 'she'].includes(left)) return [left, 'is'];
  return right.length <= 2 ? vocabulary.mend(left) : [...vocabulary.mend(left), ...vocabulary.mend(right)];
}

function mendBreak(raw: string, vocabulary: Vocabulary): string[] {
  const parts = raw.replaceAll("'", '').split(BREAK);
  const joined = parts.join('');
  if (vocabulary.knows(joined) || !parts.every((part) => vocabulary.knows(part))) return vocabulary.mend(joined);
  return parts;
}

/** Four or more single letters in a row, one space apart, are one word. */
function joinSpaced(tokens: Token[], text: string): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    let last = i;
    while (isSingleLetter(tokens[last]) && isSingleLetter(tokens[last + 1]) && onlyOneSpace(tokens[last], tokens[last + 1], text))
      last += 1;
    const first = tokens[i];
    if (first === undefined) break;
    if (last - i >= 3) {
      kept.push({
        word: tokens
          .slice(i, last + 1)
          .map((token) => token.word)
          .join(''),
        start: first.start,
        end: tokens[last]?.end ?? first.end,
      });
      i = last + 1;
    } else {
      kept.push(first);
      i += 1;
    }
  }
  return kept;
}

function isSingleLetter(token: Token | undefined): boolean {
  return token !== undefined && /^[a-z]$/.test(token.word);
}

function onlyOneSpace(a: Token | undefined, b: Token | undefined, text: string): boolean {
  return a !== undefined && b !== undefined && b.start === a.end + 1 && text[a.end] === ' ';
}
