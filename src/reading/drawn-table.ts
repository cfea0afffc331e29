/** Cells as drawn → columns and rows: spans opened, head rows joined from the top, a repeated head left out. */
import { looksLikeHead } from './look-alike-table.ts';
import { flatBlocks, words, type Block, type Cell, type Pair, type Row } from './outline.ts';
import { flatText, linesOf } from './flat-text.ts';
import { isTimeToPause, type Pace } from './pace.ts';

export interface DrawnCell {
  blocks: Block[];
  /** It holds tables or headings of its own. */
  holdsParts: boolean;
  head: boolean;
  across: number;
  down: number;
  /** Column that the page itself names (`aria-colindex`), counted from 0. */
  at: number | null;
}
export interface DrawnRow {
  cells: DrawnCell[];
  inHead: boolean;
  /** What unfolds below it. */
  detail?: Block[];
}

/** Columns that are drawn at most. A table is refused on arrival long before it has so many; opening spans must not cost more than that. */
const mostColumns = 200;
const mostHeads = 6;

export function* laidOut(drawn: readonly DrawnRow[], pace: Pace): Generator<void, { columns: string[]; rows: Row[]; hints: Pair[] }> {
  const hints: Pair[] = [];
  const grid = yield* spread(drawn, hints, pace);
  let heads = 0;
  while (heads < grid.length && heads < mostHeads && isHead(drawn, heads)) heads++;
  if (heads === grid.length) heads = 0;
  if (heads === 0 && (yield* looksLikeHead(grid, pace))) heads = 1;
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = heads === 0 ? [] : Array.from({ length: width }, (_, at) => columnText(drawn, grid, heads, at));
  // A head that comes again on the next screen or page is no row, and neither is an empty one.
  const heading = new Set([columns.join('|'), grid[heads - 1]?.join('|'), '|'.repeat(width - 1)]);
  const rows: Row[] = [];
  for (let at = heads; at < grid.length; at++) {
    if (isTimeToPause(pace, width / 8)) yield;
    const row = grid[at]!;
    if (heading.has(row.join('|')) || row.every((text) => text === '')) continue;
    const cells: Cell[] = [];
    for (let place = 0; place < width; place++) cells.push({ text: row[place] ?? '' });
    const { detail } = drawn[at]!;
    rows.push({ cells, ...(detail && { detail }) });
  }
  return { columns, rows, hints };
}

function isHead(drawn: readonly DrawnRow[], index: number): boolean {
  const { inHead, cells } = drawn[index]!;
  if (inHead) return true;
  // One head cell alone is the table's title when a head follows it, else a row's name.
  const enough = cells.length > 1 || (cells.length === 1 && index + 1 < drawn.length && index < 2 * mostHeads && isHead(drawn, index + 1));
  return enough && cells.every((cell) => cell.head || flatText(cell.blocks) === '');
}

/** Spans opened: a cell that reaches down stands in each row, one that reaches across only in its first column (in a head in each). */
function* spread(drawn: readonly DrawnRow[], hints: Pair[], pace: Pace): Generator<void, string[][]> {
  const reaching: { text: string; left: number }[] = [];
  const grid: string[][] = [];
  for (const row of drawn) {
    const texts: string[] = [];
    const write = (text: string) => {
      while (texts.length < at) texts.push('');
      texts[at] = text;
      at++;
    };
    let at = 0;
    const carry = () => {
      for (let above = reaching[at]; above && above.left > 0; above = reaching[at]) {
        above.left--;
        write(above.text);
      }
    };
    for (const cell of row.cells) {
      if (isTimeToPause(pace, 1 / 8 + cell.across / 32)) yield;
      if (cell.at !== null && cell.at > at) at = cell.at;
      carry();
      const { text, pairs } = cellText(cell.blocks);
      hints.push(...pairs);
      const isHead = row.inHead || cell.head;
      for (let step = 0; step < cell.across && at < mostColumns; step++) {
        reaching[at] = { text: step === 0 || isHead ? text : '', left: cell.down - 1 };
        write(reaching[at]!.text);
      }
    }
    carry();
    grid.push(texts);
  }
  return grid;
}

/** Head texts of one column from the top, one a line; a text that reaches down is written once. */
function columnText(drawn: readonly DrawnRow[], grid: readonly string[][], heads: number, at: number): string {
  const texts = grid.slice(0, heads).map((row) => (row[at] ?? '').replace(/\n/g, ' '));
  // A head row of one cell over the whole table is its title, not part of a column's name.
  const named = texts.filter((text, row) => text !== '' && text !== texts[row - 1] && !(heads > 1 && drawn[row]!.cells.length === 1));
  return named.join('\n');
}

/**
 * A cell's lines. What an attribute adds to one of them (a tooltip on a note code) goes behind the table; labels and values that
 * the cell itself lists stay in it.
 */
function cellText(blocks: readonly Block[]): { text: string; pairs: Pair[] } {
  if (!holdsPairs(blocks)) return { text: linesOf(blocks), pairs: [] };
  const flat = [...flatBlocks(blocks)];
  const shown = new Set(flat.flatMap((block) => (block.kind === 'words' ? [block.text] : [])));
  const isHint = (pair: Pair): boolean => shown.has(pair.label) || shown.has(pair.value);
  const lines = flat.flatMap((block) => (block.kind !== 'pair' ? [block] : isHint(block) ? [] : [words(`${block.label}: ${block.value}`)]));
  return { text: linesOf(lines), pairs: flat.filter((block) => block.kind === 'pair').filter(isHint) };
}

const holdsPairs = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === 'pair' || (block.kind === 'group' && holdsPairs(block.blocks)));
