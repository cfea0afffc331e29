/**
 * Rows of bare elements that look like a table: one container a row, the same number of parts in each, the first row all words.
 * `<div><span>Service date</span><span>Billed</span>…</div><div><span>08/23/2026</span><span>$240.00</span>…</div>`
 */
import type { Block, Group, Table } from './outline.ts';
import { linesOf } from './flat-text.ts';
import { isTimeToPause, type Pace } from './pace.ts';
import { isBlank, isDate, isPlainMoney } from './shapes.ts';

/** Whether blocks have at all what a table needs: said quickly of most that have not. */
export function mayBeGrid(blocks: readonly Block[]): boolean {
  if (blocks.length < 2) return false;
  if (blocks.some((block) => block.kind === 'group')) return blocks.some((block) => block.kind === 'group' && block.blocks.length >= 3);
  return blocks.length >= 8 && blocks.length <= 4_000 && blocks.every((block) => block.kind === 'words');
}

/** The blocks as one table, with what stands before and after it; null when they are no table. */
export function* gridOf(blocks: readonly Block[], pace: Pace): Generator<void, Block[] | null> {
  if (!blocks.some((block) => block.kind === 'group')) return yield* flatGridOf(blocks, pace);
  const rows = yield* rowsOf(blocks, pace);
  for (let start = 0; start + 1 < rows.length; start++) {
    if (isTimeToPause(pace)) yield;
    const width = rows[start]!.cells.length;
    // Looked at before anything is built: of a thousand rows without a head each would be tried as one.
    if (width < 3 || !mayHead(textsOf(rows[start]!))) continue;
    const grid = [textsOf(rows[start]!)];
    let end = start + 1;
    for (; end < rows.length && rows[end]!.cells.length === width; end++) {
      if (isTimeToPause(pace, width / 8)) yield;
      grid.push(textsOf(rows[end]!));
    }
    if (end - start < 2 || !(yield* looksLikeHead(grid, pace))) {
      start = end - 1; // No figures below this head, and none below the next row of the same kind.
      continue;
    }
    const rest = rows[end]?.from ?? blocks.length;
    return [...blocks.slice(0, rows[start]!.from), yield* tableFrom(grid, pace), ...blocks.slice(rest)];
  }
  return null;
}

const textsOf = (row: LookAlikeRow): string[] => row.cells.map((cell) => linesOf([cell]));

function* tableFrom(grid: readonly string[][], pace: Pace): Generator<void, Table> {
  const [columns = [], ...body] = grid;
  const table: Table = { kind: 'table', caption: '', columns, rows: [] };
  for (const row of body) {
    if (isTimeToPause(pace, row.length / 8)) yield;
    table.rows.push({ cells: row.map((text) => ({ text })) });
  }
  return table;
}

/** Cells without any row around them (a CSS grid): the first so many are words, and below them stand columns of figures. */
function* flatGridOf(blocks: readonly Block[], pace: Pace): Generator<void, Block[] | null> {
  const texts = blocks.map((block) => linesOf([block]));
  for (let width = Math.min(14, Math.floor(texts.length / 2)); width >= 3; width--) {
    if (texts.length % width !== 0 || !mayHead(texts.slice(0, width))) continue;
    const grid = Array.from({ length: texts.length / width }, (_, row) => texts.slice(row * width, (row + 1) * width));
    if (!(yield* looksLikeHead(grid, pace))) continue;
    let ofMoney = 0;
    for (let at = 0; at < width; at++) {
      if (isTimeToPause(pace, grid.length / 8)) yield;
      if (isOfMoney(grid, at)) ofMoney++;
    }
    if (ofMoney >= 2) return [yield* tableFrom(grid, pace)];
  }
  return null;
}

function isOfMoney(grid: readonly string[][], at: number): boolean {
  const column = grid.slice(1).map((row) => row[at]!);
  return column.every((text) => isPlainMoney(text) || isBlank(text)) && column.some(isPlainMoney);
}

interface LookAlikeRow {
  cells: Block[];
  /** Index of the block that holds the row. */
  from: number;
}

/** A group is a row, or a body of rows when each of its own groups has as many parts as the row before it. */
function* rowsOf(blocks: readonly Block[], pace: Pace): Generator<void, LookAlikeRow[]> {
  const rows: LookAlikeRow[] = [];
  for (const [from, block] of blocks.entries()) {
    if (isTimeToPause(pace, 1 / 8)) yield;
    if (block.kind !== 'group') {
      rows.push({ cells: [], from });
      continue;
    }
    const width = rows.at(-1)?.cells.length ?? 0;
    if (width >= 3 && block.blocks.length > 0 && block.blocks.every((row) => row.kind === 'group' && row.blocks.length === width)) {
      for (const row of block.blocks) {
        if (isTimeToPause(pace, 1 / 8)) yield;
        rows.push({ cells: (row as Group).blocks, from });
      }
    } else rows.push({ cells: block.blocks.every(isCell) ? block.blocks : [], from });
  }
  return rows;
}

const isCell = (block: Block): boolean =>
  block.kind === 'words' ||
  block.kind === 'pair' ||
  (block.kind === 'group' && block.blocks.length <= 4 && block.blocks.every((part) => part.kind === 'words'));

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
export function* looksLikeHead(grid: readonly string[][], pace: Pace): Generator<void, boolean> {
  const [head, ...body] = grid;
  if (!head || head.length < 3 || body.length === 0 || !mayHead(head)) return false;
  for (const row of body) {
    if (isTimeToPause(pace, row.length / 8)) yield;
    if (row.some((text) => isPlainMoney(text) || isDate(text))) return true;
  }
  return false;
}
