/**
 * Native and ARIA tables → Table. Head rows of `th` or of plain `td`, stacked and grouped heads, spans, row heads, captions.
 * A table that only lays out a page is read as what it holds.
 */
import { tooltipOf } from './accessible-name.ts';
import { laidOut, type DrawnCell, type DrawnRow } from './drawn-table.ts';
import { words, type Block } from './outline.ts';
import { flatText } from './flat-text.ts';
import { blocksIn } from './page-outline.ts';
import { isTimeToPause } from './pace.ts';
import { isSpent, isTooDeep, takeText, type Walk } from './page-walk.ts';
import { described } from './page-parts.ts';
import { attributeOf, childNodesOf, hasCellAttributes, isElement, onlyText, tagOf, textIn } from './page-node.ts';

/** Roles that make a table of any element. */
export const tables: ReadonlySet<string> = new Set(['table', 'grid', 'treegrid']);

export function* tableOf(table: Element, walk: Walk, depth: number): Generator<void, Block[]> {
  const role = attributeOf(table, 'role');
  const captions: string[] = [];
  const drawn: DrawnRow[] = [];
  if (role !== 'presentation' && role !== 'none') yield* collect(table, false, walk, depth, drawn, captions);
  const rows = withPinned(withDetails(drawn));
  if (rows.length === 0 || isLayout(rows)) {
    return rows.length === 0
      ? yield* blocksIn(table, walk, depth)
      : drawn.map((row): Block => ({ kind: 'group', blocks: row.cells.flatMap((cell) => cell.blocks) }));
  }
  const caption = captions.join(' ') || tooltipOf(table, walk.eyes.rootOf);
  const { columns, rows: read, hints } = yield* laidOut(rows, walk);
  const stated = Number(attributeOf(table, 'aria-rowcount') ?? 0) - (columns.length > 0 ? 1 : 0);
  const rowsStated = stated > read.length && stated < 100_000 ? { rowsStated: stated } : {};
  return [{ kind: 'table', caption, columns, rows: read, ...rowsStated }, ...hints];
}

/** Rows in order, through row groups and wrappers, not into tables within. */
function* collect(parent: Node, inHead: boolean, walk: Walk, depth: number, rows: DrawnRow[], captions: string[]): Generator<void, void> {
  for (const element of childNodesOf(parent, walk.eyes.rootOf)) {
    if (!isElement(element)) continue;
    if (isSpent(walk) || isTooDeep(walk, depth)) return;
    if (isTimeToPause(walk)) yield;
    const tag = tagOf(element);
    if (tag === 'script' || tag === 'style' || tag === 'template' || tag === 'colgroup' || !walk.eyes.visible(element)) continue;
    const role = attributeOf(element, 'role')?.toLowerCase() ?? '';
    if (tag === 'caption' || role === 'caption') captions.push(flatText(yield* blocksIn(element, walk, depth + 1)));
    else if (tag === 'tr' || role === 'row') {
      const cells: DrawnCell[] = [];
      yield* collectCells(element, walk, depth + 1, cells);
      rows.push({ cells, inHead: inHead || tag === 'thead' });
    } else if (tag !== 'table' && !tables.has(role)) {
      yield* collect(element, inHead || tag === 'thead', walk, depth + 1, rows, captions);
    }
  }
}

/**
 * Columns pinned to a side are drawn as rows of their own: runs of as many rows each, whose cells together are as many as the head has, are
 * one run of whole rows.
 */
function withPinned(drawn: DrawnRow[]): DrawnRow[] {
  const rows = withWholeHead(drawn);
  const heads = rows.findIndex(isBody);
  const width = rows[heads - 1]?.cells.length ?? 0;
  const runs: DrawnRow[][] = [];
  for (const row of heads < 1 ? [] : rows.slice(heads)) {
    if (runs.at(-1)?.[0]!.cells.length === row.cells.length) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  const [first = [], ...others] = runs;
  const areSides = others.length > 0 && others.every((run) => run.length === first.length);
  if (!areSides || runs.reduce((all, [row]) => all + row!.cells.length, 0) !== width) return rows;
  const whole = first.map((row, at) => ({ ...row, cells: runs.flatMap((run) => run[at]!.cells).map((cell) => ({ ...cell, at: null })) }));
  return [...rows.slice(0, heads), ...whole];
}

const isBody = (row: DrawnRow): boolean => row.cells.length > 0 && !row.cells.every((cell) => cell.head);

/** Head rows that name columns of different places are pieces of one. */
function withWholeHead(rows: DrawnRow[]): DrawnRow[] {
  const heads = rows.slice(0, Math.max(rows.findIndex(isBody), 0));
  const places = heads.flatMap((row) => row.cells.map((cell) => cell.at));
  const areApart = heads.length > 1 && places.every((at) => at !== null) && new Set(places).size === places.length;
  return areApart ? [{ ...heads[0]!, cells: heads.flatMap((row) => row.cells) }, ...rows.slice(heads.length)] : rows;
}

const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

function* collectCells(parent: Node, walk: Walk, depth: number, cells: DrawnCell[]): Generator<void, void> {
  for (const element of childNodesOf(parent, walk.eyes.rootOf)) {
    if (!isElement(element)) continue;
    if (isSpent(walk) || isTooDeep(walk, depth)) return;
    if (isTimeToPause(walk)) yield;
    const tag = tagOf(element);
    if (!walk.eyes.visible(element)) continue;
    const says = hasCellAttributes(element);
    const role = says ? (attributeOf(element, 'role')?.toLowerCase() ?? '') : '';
    if (tag !== 'td' && tag !== 'th' && !cellRoles.has(role)) {
      yield* collectCells(element, walk, depth + 1, cells);
      continue;
    }
    const blocks = plainCell(element, tag, walk) ?? (yield* blocksIn(element, walk, depth + 1));
    const cell = { blocks, holdsParts: holdsParts(blocks) };
    if (!says) cells.push({ ...cell, head: tag === 'th', across: 1, down: 1, at: null });
    else cells.push({ ...cell, blocks: [...blocks, ...described(element, blocks, walk)], ...placed(element, tag, role) });
  }
}

function placed(cell: Element, tag: string, role: string): Omit<DrawnCell, 'blocks' | 'holdsParts'> {
  const span = (name: string) => Math.min(Math.max(Number(attributeOf(cell, name) ?? 1) || 1, 1), 100);
  const index = Number(attributeOf(cell, 'aria-colindex'));
  return {
    head: (tag === 'th' && attributeOf(cell, 'scope') !== 'row' && role === '') || role === 'columnheader',
    across: Math.max(span('colspan'), span('aria-colspan')),
    down: span('rowspan'),
    at: index > 0 && index <= 200 ? index - 1 : null,
  };
}

function plainCell(cell: Element, tag: string, walk: Walk): Block[] | null {
  const only = onlyText(cell, tag, walk.eyes.rootOf);
  if (only === null) return null;
  const text = takeText(walk, textIn(only));
  return text === '' ? [] : [words(text)];
}

/** A row whose only cell unfolds tables or headings of its own belongs to the row above it. */
function withDetails(drawn: readonly DrawnRow[]): DrawnRow[] {
  const rows: DrawnRow[] = [];
  for (const row of drawn) {
    const above = rows.at(-1);
    const unfolded = rows.length > 1 && above && above.cells.length > 2 ? unfoldedIn(row) : null;
    if (above && unfolded) (above.detail ??= []).push(...unfolded);
    else rows.push(row);
  }
  return rows;
}

function unfoldedIn(row: DrawnRow): Block[] | null {
  if (!row.cells.some((cell) => cell.holdsParts)) return null;
  const [shown, ...others] = row.cells.filter((cell) => cell.blocks.length > 0);
  return shown && others.length === 0 && shown.across > 1 ? shown.blocks : null;
}

const holdsParts = (blocks: readonly Block[]): boolean =>
  blocks.some((inner) => inner.kind === 'table' || inner.kind === 'heading' || (inner.kind === 'group' && holdsParts(inner.blocks)));

/** It holds tables, headings or lists of pairs, or has one cell: it places things and relates nothing. */
const isLayout = (rows: readonly DrawnRow[]): boolean =>
  rows.reduce((count, row) => count + row.cells.length, 0) <= 1 || rows.some((row) => row.cells.some((cell) => cell.holdsParts));
