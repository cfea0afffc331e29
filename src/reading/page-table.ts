/**
 * Native and ARIA tables → Table. Head rows of `th` or of plain `td`, stacked and grouped heads, spans, row heads, captions.
 * A table that only lays out a page is read as what it holds.
 */
import { tooltipOf } from './accessible-name.ts';
import { looksLikeHead } from './look-alike-table.ts';
import { flatBlocks, words, type Block, type Cell, type Pair, type Row } from './outline.ts';
import { blocksIn, flatText, linesOf, type Walk } from './page-outline.ts';
import { attributeOf, childNodesOf, onlyText, tagOf } from './page-node.ts';

interface DrawnCell {
  blocks: Block[];
  head: boolean;
  across: number;
  down: number;
  /** Column that the page itself names (`aria-colindex`), counted from 0. */
  at: number | null;
}
interface DrawnRow {
  cells: DrawnCell[];
  inHead: boolean;
}

export function* tableOf(table: Element, walk: Walk, depth: number): Generator<void, Block[]> {
  const role = attributeOf(table, 'role');
  const captions: string[] = [];
  const drawn: DrawnRow[] = [];
  if (role !== 'presentation' && role !== 'none') yield* collect(table, false, walk, depth, drawn, captions);
  if (drawn.length === 0 || isLayout(drawn)) {
    return drawn.length === 0
      ? yield* blocksIn(table, walk, depth)
      : drawn.map((row): Block => ({ kind: 'group', blocks: row.cells.flatMap((cell) => cell.blocks) }));
  }
  const caption = captions.join(' ') || tooltipOf(table, walk.eyes.rootOf);
  const { columns, rows, hints } = laidOut(drawn);
  return [{ kind: 'table', caption, columns, rows }, ...hints];
}

/** Rows in order, through row groups and wrappers, not into tables within. */
function* collect(parent: Node, inHead: boolean, walk: Walk, depth: number, rows: DrawnRow[], captions: string[]): Generator<void, void> {
  for (const node of childNodesOf(parent, walk.eyes.rootOf)) {
    if (node.nodeType !== 1) continue;
    if (--walk.left <= 0) {
      walk.found.cutShort = true;
      return;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'script' || tag === 'style' || tag === 'template' || tag === 'colgroup' || !walk.eyes.visible(element)) continue;
    const role = attributeOf(element, 'role')?.toLowerCase() ?? '';
    if (tag === 'caption' || role === 'caption') captions.push(flatText(yield* blocksIn(element, walk, depth + 1)));
    else if (tag === 'tr' || role === 'row') {
      const cells: DrawnCell[] = [];
      yield* collectCells(element, walk, depth + 1, cells);
      rows.push({ cells, inHead: inHead || tag === 'thead' });
    } else if (tag !== 'table' && !['table', 'grid', 'treegrid'].includes(role)) {
      yield* collect(element, inHead || tag === 'thead', walk, depth + 1, rows, captions);
    }
  }
}

const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

function* collectCells(parent: Node, walk: Walk, depth: number, cells: DrawnCell[]): Generator<void, void> {
  for (const node of childNodesOf(parent, walk.eyes.rootOf)) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element);
    if (!walk.eyes.visible(element)) continue;
    const role = attributeOf(element, 'role')?.toLowerCase() ?? '';
    if (tag !== 'td' && tag !== 'th' && !cellRoles.has(role)) {
      yield* collectCells(element, walk, depth + 1, cells);
      continue;
    }
    const span = (name: string) => Math.min(Math.max(Number(attributeOf(element, name) ?? 1) || 1, 1), 100);
    const index = Number(attributeOf(element, 'aria-colindex'));
    cells.push({
      blocks: plainCell(element, tag, walk) ?? (yield* blocksIn(element, walk, depth + 1)),
      head: (tag === 'th' && attributeOf(element, 'scope') !== 'row' && role === '') || role === 'columnheader',
      across: Math.max(span('colspan'), Number(attributeOf(element, 'aria-colspan')) || 1),
      down: span('rowspan'),
      at: index > 0 && index <= 200 ? index - 1 : null,
    });
  }
}

function plainCell(cell: Element, tag: string, walk: Walk): Block[] | null {
  const text = onlyText(cell, tag, walk.eyes.rootOf);
  if (text === null) return null;
  walk.left--;
  walk.textLeft -= text.length;
  return text === '' ? [] : [words(text)];
}

/** It holds tables, headings or lists of pairs, or has one cell: it places things and relates nothing. */
function isLayout(rows: readonly DrawnRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  return (
    cells.length <= 1 ||
    cells.some((cell) =>
      cell.blocks.some((block) => [...flatBlocks([block])].some((inner) => inner.kind === 'table' || inner.kind === 'heading')),
    )
  );
}

function laidOut(drawn: readonly DrawnRow[]): { columns: string[]; rows: Row[]; hints: Pair[] } {
  const hints: Pair[] = [];
  const grid = spread(drawn, hints);
  const isHead = (index: number): boolean => {
    const { inHead, cells } = drawn[index]!;
    if (inHead) return true;
    // One head cell alone is the table's title when a head follows it, else a row's name.
    const enough = cells.length > 1 || (cells.length === 1 && index + 1 < drawn.length && isHead(index + 1));
    return enough && cells.every((cell) => cell.head || flatText(cell.blocks) === '');
  };
  let heads = 0;
  while (heads < grid.length && heads < 6 && isHead(heads)) heads++;
  if (heads === grid.length) heads = 0;
  if (heads === 0 && looksLikeHead(grid)) heads = 1;
  const width = Math.max(...grid.map((row) => row.length));
  const columns = heads === 0 ? [] : Array.from({ length: width }, (_, at) => columnText(drawn, grid, heads, at));
  const head = columns.join('|');
  const rows = grid
    .slice(heads)
    .filter((row) => row.some((text) => text !== '') && row.join('|') !== head && row.join('|') !== grid[heads - 1]?.join('|'))
    .map((row): Row => ({ cells: Array.from({ length: width }, (_, at): Cell => ({ text: row[at] ?? '' })) }));
  return { columns, rows, hints };
}

/** Spans opened: a cell that reaches down stands in each row, one that reaches across only in its first column (in a head in each). */
function spread(drawn: readonly DrawnRow[], hints: Pair[]): string[][] {
  const reaching: { text: string; left: number }[] = [];
  return drawn.map((row) => {
    const texts: string[] = [];
    let at = 0;
    const carry = () => {
      for (let above = reaching[at]; above && above.left > 0; above = reaching[at]) {
        texts[at] = above.text;
        above.left--;
        at++;
      }
    };
    for (const cell of row.cells) {
      if (cell.at !== null && cell.at > at) at = cell.at;
      carry();
      const { text, pairs } = cellText(cell.blocks);
      hints.push(...pairs);
      const isHead = row.inHead || cell.head;
      for (let step = 0; step < cell.across; step++, at++) {
        texts[at] = step === 0 || isHead ? text : '';
        reaching[at] = { text: texts[at] ?? '', left: cell.down - 1 };
      }
    }
    carry();
    return Array.from(texts, (text) => text ?? '');
  });
}

/** Head texts of one column from the top, one a line; a text that reaches down is written once. */
function columnText(drawn: readonly DrawnRow[], grid: readonly string[][], heads: number, at: number): string {
  const texts = grid.slice(0, heads).map((row) => (row[at] ?? '').replace(/\n/g, ' '));
  // A head row of one cell over the whole table is its title, not part of a column's name.
  const named = texts.filter((text, row) => text !== '' && text !== texts[row - 1] && !(heads > 1 && drawn[row]!.cells.length === 1));
  return named.join('\n');
}

/** A cell's lines; hints that an attribute adds (a tooltip on a note code) go behind the table. */
function cellText(blocks: readonly Block[]): { text: string; pairs: Pair[] } {
  const flat = [...flatBlocks(blocks)];
  const shown = flat.filter((block) => block.kind !== 'pair');
  const pairs = flat.filter((block): block is Pair => block.kind === 'pair');
  return shown.some((block) => block.kind === 'table' || block.text !== '')
    ? { text: linesOf(shown), pairs }
    : { text: linesOf(blocks), pairs: [] };
}
