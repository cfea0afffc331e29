/** What makes two lines the same service: code and modifiers, else the printed words; and the side, tooth or count that tells them apart. */
import type { ServiceLine } from '../claim/claim.ts';
import { bare } from '../claim/names.ts';
import { codesOfLine } from '../codes/printed-codes.ts';

/** Null where the line names no service, or says itself that it is one of several. */
export function serviceKey(line: Pick<ServiceLine, 'procedureCode' | 'description'>): string | null {
  const text = `${line.procedureCode ?? ''}|${line.description ?? ''}`;
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = keyOf(line);
  if (keys.size > 5_000) keys.clear();
  keys.set(text, key);
  return key;
}
const keys = new Map<string, string | null>();

function keyOf(line: Pick<ServiceLine, 'procedureCode' | 'description'>): string | null {
  const codes = codesOfLine(line);
  const procedures = codes.filter(({ system }) => system === 'procedure').map(({ code }) => code);
  const modifiers = codes.filter(({ system }) => system === 'modifier').map(({ code }) => code);
  const words = line.description ?? '';
  if (modifiers.some((one) => repeats.has(one)) || repeated.test(words)) return null;
  if (procedures.length > 0) return `code ${[...procedures, ...modifiers.toSorted(), ...marksIn(words)].join(' ')}`;
  return words.trim() === '' ? null : `words ${bare(words)}`;
}

/** A distinct service, a repeat by the same or another doctor, a staged or unrelated one, a repeated test. Source: `denial-codes.md` 11. */
const repeats = new Set(['59', 'XE', 'XS', 'XP', 'XU', '76', '77', '78', '79', '91', '50']);
const repeated = /\b(?:repeat(?:ed)?|bilateral|both sides|2nd|second|additional|each add)/i;

/** Sides, and numbers of teeth or levels. */
const marksIn = (words: string): string[] =>
  words.toLowerCase().match(/\b(?:left|right|lt|rt|upper|lower)\b|#\s?\d+|\btooth \d+|\b[a-z]\d{1,2}-[a-z]?\d{1,2}\b/g) ?? [];
