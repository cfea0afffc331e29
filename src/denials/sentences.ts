/**
 * Where sentences and paragraphs end. A full stop ends a sentence unless it closes an abbreviation, stands in a number or a
 * small letter follows. Semicolons, bullets and empty lines end one too; a single line break does not.
 */
import type { Token } from './tokens.ts';

export interface Sentence {
  tokens: readonly Token[];
  /** Number of its paragraph. */
  paragraph: number;
  /** It ends with a question mark: it asks, and states nothing. */
  asks: boolean;
}

const abbreviations = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'no',
  'nos',
  'inc',
  'co',
  'corp',
  'ltd',
  'dept',
  'vs',
  'etc',
  'eg',
  'ie',
  'approx',
  'amt',
  'svc',
  'svcs',
  'med',
  'nec',
  'auth',
  'req',
  'reqd',
  'proc',
  'diag',
  'dx',
  'prov',
  'benef',
  'ins',
  'cov',
  'max',
  'min',
  'ref',
  'pt',
  'tx',
  'cert',
  'sec',
  'fig',
  'rev',
  'pre',
  'p',
]);
/** Longer runs without a full stop are cut, so that one sentence's work stays bounded. */
const longest = 160;

export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined) break;
    const between = next === undefined ? '\n\n' : text.slice(token.end, next.start);
    const newParagraph = /\n\s*\n/.test(between.slice(0, 200));
    if (newParagraph || i - from >= longest || ends(between, token, next?.word ?? '')) {
      sentences.push({
        tokens: tokens.slice(from, i + 1),
        paragraph,
        asks: /^['")\]\s]*\?/.test(next === undefined ? text.slice(token.end, token.end + 8) : between.slice(0, 8)),
      });
      from = i + 1;
    }
    if (newParagraph) paragraph += 1;
  }
  return sentences;
}

const asideOpeners = new Set(['note', 'use', 'usage', 'refer', 'see']);

function ends(between: string, token: Token, following: string): boolean {
  if (/\(\s*$/.test(between) && asideOpeners.has(following)) return true;
  if (/[;!?\u2022\u00b7\u25cf\u25aa]/.test(between) || /\n\s*[-*]\s/.test(between)) return true;
  if (!/^['")\]\s]*\.["')\]]*(\s|$)/.test(between.slice(0, 12))) return false;
  return !between.startsWith('.') || (!abbreviations.has(token.word) && !/^[a-z]$/.test(token.word));
}
