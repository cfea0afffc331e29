/**
 * The codes that a claim prints, with the system that each is of: by its place (the procedure column), its shape, or a label before it.
 * Five digits without one of these are a ZIP or a count and are left alone. Shapes: `denial-codes.md` 12.
 */
import type { ServiceLine } from '../claim/claim.ts';

export interface PrintedCode {
  system: 'procedure' | 'diagnosis' | 'revenue' | 'place' | 'modifier';
  /** Capitals, no dot. */
  code: string;
}

const procedure = /^(?:\d{5}|\d{4}[FTUM]|[A-CEGHJ-MP-V]\d{4}|D\d{4})$/;
const modifiers = /^(?:\d\d|[A-Z][A-Z0-9])$/;

export function codesOfLine({ procedureCode, description }: Pick<ServiceLine, 'procedureCode' | 'description'>): PrintedCode[] {
  const found = [...(procedureCode === null ? [] : inColumn(procedureCode)), ...(description === null ? [] : inWords(description))];
  return found.filter((one, at) => found.findIndex((other) => other.system === one.system && other.code === one.code) === at);
}

/** "90837", "90837-95 GT", "Rev 0905", "0905 / H0015". */
function inColumn(text: string): PrintedCode[] {
  const labelled = inWords(text);
  if (labelled.length > 0) return labelled;
  const found: PrintedCode[] = [];
  for (const word of text
    .slice(0, 60)
    .toUpperCase()
    .split(/[^A-Z0-9]+/)) {
    if (procedure.test(word)) found.push({ system: 'procedure', code: word });
    else if (/^(?:0\d{3}|100\d)$/.test(word)) found.push({ system: 'revenue', code: word });
    else if (modifiers.test(word) && found.at(-1)?.system !== 'revenue' && found.length > 0) found.push({ system: 'modifier', code: word });
  }
  return found;
}

/** "90837 Psychotherapy", "Office visit (99213)", "Dx F41.1", "POS 11", "Revenue code 0905", "CPT 90834". */
function inWords(text: string): PrintedCode[] {
  const words = text.slice(0, 300).toUpperCase();
  const first = /^\s*\(?(\d{4}[0-9FTUM]|[A-CEGHJ-MP-V]\d{4})(?:-([A-Z0-9]{2}))?\)?(?=[\s,:–-]+[A-Z]{3})/.exec(words);
  const ends = /\((\d{4}[0-9FTUM]|[A-CEGHJ-MP-V]\d{4})\)\s*$/.exec(words);
  const found = [first?.[1], ends?.[1]].flatMap((code): PrintedCode[] => (code === undefined ? [] : [{ system: 'procedure', code }]));
  if (first?.[2] !== undefined) found.push({ system: 'modifier', code: first[2] });
  if (!anyLabel.test(words)) return found;
  for (const [system, pattern] of labelled)
    for (const match of words.matchAll(pattern)) found.push({ system, code: match[1]!.replace('.', '') });
  return found;
}

const labelled: [PrintedCode['system'], RegExp][] = [
  ['procedure', /\b(?:CPT|HCPCS|PROC(?:EDURE)?(?: CODE)?)\s*[:#-]?\s*(\d{4}[0-9FTUM]|[A-V]\d{4})\b/g],
  ['diagnosis', /\b(?:DX|DIAG(?:NOSIS)?(?: CODE)?|ICD(?:-?10)?(?:-CM)?)\s*[:#-]?\s*([A-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?)(?![A-Z0-9])/g],
  ['revenue', /\b(?:REV(?:ENUE)?(?: CODE)?)\s*[:#-]?\s*(0\d{3}|100\d)\b/g],
  ['place', /\b(?:POS|PLACE OF SERVICE)\s*[:#-]?\s*(\d\d)\b/g],
  ['modifier', /\bMOD(?:IFIER)?\s*[:#-]?\s*([A-Z0-9]{2})\b/g],
];
const anyLabel = /\b(?:CPT|HCPCS|PROC|DX|DIAG|ICD|REV|POS|PLACE OF|MOD)/;
