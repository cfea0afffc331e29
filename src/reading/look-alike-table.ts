/**
 * Rows of bare elements that look like a table: one container a row, the same number of parts in each, the first row all words.
 * `<div><span>Service date</span><span>Billed</span>…</div><div><span>08/23/2026</span><span>$240.00</span>…</div>`
 */
import type { Block, Table } from './outline.ts';
import { linesOf } from './flat-text.ts';
import { isBlank, isDate, isPlainMoney } from './shapes.ts';

/** The blocks as one table, with what stands before and after it; null when they are no table. */
export function gridOf(blocks: readonly Block[]): Block[] | null {
  if (blocks.length < 2) return null;
  if (!blocks.some((block) => block.kind === 'group')) return flatGridOf(blocks);
  const rows = rowsOf(blocks);
  for (let start = 0; start + 1 < rows.length; start++) {
    const width = rows[start]!.cells.length;
    // Looked at before anything is built: of a thousand rows without a head each would be tried as one.
    if (width < 3 || !mayHead(rows[start]!.cells.map((cell) => linesOf([cell])))) continue;
    let end = start + 1;
    while (end < rows.length && rows[end]!.cells.length === width) end++;
    const grid = rows.slice(start, end).map((row) => row.cells.map((cell) => linesOf([cell])));
    if (end - start < 2 || !looksLikeHead(grid)) {
      start = end - 1; // No figures below this head, and none below the next row of the same kind.
      continue;
    }
    const [columns, ...body] = grid as [string[], ...string[][]];
    const table: Table = { kind: 'table', caption: '', columns, rows: body.map((row) => ({ cells: row.map((text) => ({ text })) })) };
    const rest = rows.slice(end);
    return [...blocks.slice(0, rows[start]!.from), table, ...blocksFrom(blocks, rest)];
  }
  return null;
}

/** Cells without any row around them (a CSS grid): the first so many are words, and below them stand columns of figures. */
function flatGridOf(blocks: readonly Block[]): Block[] | null {
  if (blocks.length < 8 || blocks.length > 4_000 || !blocks.every((block) => block.kind === 'words')) return null;
  const texts = blocks.map((block) => block.text);
  for (let width = Math.min(14, Math.floor(texts.length / 2)); width >= 3; width--) {
    if (texts.length % width !== 0) continue;
    const grid = Array.from({ length: texts.length / width }, (_, row) => texts.slice(row * width, (row + 1) * width));
    const [columns, ...body] = grid as [string[], ...string[][]];
    const isOfMoney = (at: number) =>
      body.every((row) => row[at] === '' || isPlainMoney(row[at]!) || isBlank(row[at]!)) && body.some((row) => isPlainMoney(row[at]!));
    if (looksLikeHead(grid) && columns.filter((_, at) => isOfMoney(at)).length >= 2) {
      return [{ kind: 'table', caption: '', columns, rows: body.map((row) => ({ cells: row.map((text) => ({ text })) })) }];
    }
  }
  return null;
}

interface LookAlikeRow {
  cells: Block[];
  /** Index of the block that holds the row. */
  from: number;
}

/** A group is a row, or a body of rows when each of its own groups has as many parts as the row before it. */
function rowsOf(blocks: readonly Block[]): LookAlikeRow[] {
  const rows: LookAlikeRow[] = [];
  blocks.forEach((block, from) => {
    if (block.kind !== 'group') return void rows.push({ cells: [], from });
    const width = rows.at(-1)?.cells.length ?? 0;
    const inner = block.blocks.filter((part) => part.kind === 'group');
    const isBody =
      width >= 3 && inner.length > 0 && inner.length === block.blocks.length && inner.every((row) => row.blocks.length === width);
    if (isBody) rows.push(...inner.map((row) => ({ cells: row.blocks, from })));
    else rows.push({ cells: block.blocks.every(isCell) ? block.blocks : [], from });
  });
  return rows;
}

const isCell = (block: Block): boolean =>
  block.kind === 'words' ||
  block.kind === 'pair' ||
  (block.kind === 'group' && block.blocks.length <= 4 && block.blocks.every((part) => part.kind === 'words'));

function blocksFrom(blocks: readonly Block[], rest: readonly LookAlikeRow[]): Block[] {
  const first = rest[0]?.from;
  return first === undefined ? [] : blocks.slice(first);
}

/** Short words without figures, none twice. */
function mayHead(head: readonly string[]): boolean {
  const named = head.filter((text) => text !== '');
  return (
    named.length >= 3 &&
    named.length >= head.length - 2 &&
    named.every((text) => text.length <= 60 && !/\d/.test(text) && /\p{L}|#|%|\$/u.test(text)) &&
    new Set(named).size === named.length
  );
}

/** The first of several rows is all short words and no figures, and figures stand below it. */
export function looksLikeHead(grid: readonly string[][]): boolean {
  const [head, ...body] = grid;
  if (!head || head.length < 3 || body.length === 0) return false;
  return mayHead(head) && body.some((row) => row.some((text) => isPlainMoney(text) || isDate(text)));
}
