/** An Outline's blocks as one row of leaves, with the edges of containers kept. */
import { isProse, labelledIn } from './labelled.ts';
import { fieldFor, fieldsNamed, isMoneyField } from './labels.ts';
import { oneLine } from './note-table.ts';
import type { Block, Row, Table, Words } from './outline.ts';
import { isNetworkBadge, isStatus } from './page-words.ts';
import { isPersonName } from './person-name.ts';
import { providerNamed } from './provider-name.ts';
import { isDate, noteCodes } from './shapes.ts';
import type { PrintedNote } from './transcript.ts';

export type Leaf =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `note`: the markup sets a code apart from a sentence behind it (`<b>A7</b> The deductible …`). */
  | { kind: 'text'; text: string; level: number | null; isControl: boolean; note: PrintedNote | null }
  | { kind: 'pair'; label: string; value: string }
  | { kind: 'table'; table: Table };

export function leavesOf(blocks: readonly Block[]): Leaf[] {
  return blocks.flatMap((block): Leaf[] => {
    switch (block.kind) {
      case 'group':
        return [{ kind: 'open' }, ...leavesOf(block.blocks), { kind: 'close' }];
      case 'table':
        return relates(block) ? [{ kind: 'table', table: block }] : block.rows.flatMap(leavesOfRow);
      case 'pair':
        return [{ kind: 'pair', label: block.label, value: block.value }];
      case 'heading':
        return [{ ...plain(block.text), level: block.level }];
      case 'words':
        if (joinsFigures.test(block.text)) return [];
        return (stands(block.text, block.parts) ? [block.text] : block.parts).map((text) => ({
          ...plain(text),
          isControl: block.isControl === true,
          note: text === block.text ? noteApart(block) : null,
        }));
    }
  });
}

/** Between the figures of a sum written out: "$7,500.00 minus $1,100.00 equals …". */
const joinsFigures = /^(?:minus|plus|less|equals?|and|[-−–+=×x])$/i;

const plain = (text: string) => ({ kind: 'text' as const, text, level: null, isControl: false, note: null });

/** A table of a row or two without any label, code or head places things side by side. */
const relates = (table: Table): boolean =>
  table.columns.some((column) => column !== '') ||
  table.rows.length > 2 ||
  table.rows.some((row) => row.cells.some(({ text }) => fieldsNamed(oneLine(text)).length > 0 || noteCodes(text).length > 0));

const leavesOfRow = (row: Row): Leaf[] => [
  { kind: 'open' },
  ...row.cells.flatMap((cell) => cell.text.split('\n').filter((line) => line !== '')).map(plain),
  { kind: 'close' },
];

function noteApart({ text, parts }: Words): PrintedNote | null {
  const [code = ''] = parts;
  const rest = text.slice(code.length).trim();
  return parts.length > 1 && text.startsWith(code) && noteCodes(code).length === 1 && /^\p{L}+(?:\s+\S+){2}/u.test(rest)
    ? { code: noteCodes(code)[0]!, text: rest }
    : null;
}

/** It needs no neighbour to be understood: a labelled value, a day, a status, a name. */
const saysItself = (part: string): boolean =>
  labelledIn(part).length > 0 ||
  isDate(part) ||
  isStatus(part) ||
  isNetworkBadge(part) ||
  providerNamed(part) !== null ||
  isPersonName(part);

/** Codes and their sentences in turn, such as a legend has in one text. */
const isLegend = (parts: readonly string[]): boolean =>
  parts.length >= 4 && parts.slice(0, 4).every((part, at) => (at % 2 === 0 ? noteCodes(part).length === 1 : /\p{L}{2}.*[.!]$/u.test(part)));

/** One text is read whole unless it is made of labels and values side by side (`<b>Billed</b> $240.00 <b>Discount</b> $40.00`). */
function stands(text: string, parts: readonly string[]): boolean {
  if (isLegend(parts)) return false;
  if (parts.length < 2 || isProse(text)) return true;
  // "Claim status: Processed on 04/08/2026": each line says itself what it is, wherever bold words cut it.
  const lines = text.split('\n');
  if (lines.length > 1 && lines.every((line) => /^[^:]{2,40}:\s/.test(line) && labelledIn(line).length > 0)) return true;
  if (!text.includes('\n') && parts.every(saysItself)) return false;
  // "CPAP machine, monthly rental | You pay $18.40": two things side by side.
  const [name = '', said = ''] = parts;
  if (
    parts.length === 2 &&
    /^\p{Lu}.*[\p{L}\p{N})]$/u.test(name) &&
    /^\p{Lu}/u.test(said) &&
    labelledIn(name).length === 0 &&
    fieldsNamed(name).length === 0
  ) {
    const [only, ...more] = labelledIn(said);
    if (only !== undefined && more.length === 0 && isMoneyField(only.field)) return false;
  }
  const pairs = parts.filter(
    (part, at) => at + 1 < parts.length && fieldsNamed(part).length > 0 && fieldFor(part, parts[at + 1]!) !== null,
  ).length;
  return pairs === 0 || (pairs === 1 && labelledIn(text).length === 1);
}
