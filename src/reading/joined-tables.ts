/** A table cut in two, with the names of the rows pinned on the left and the figures on the right: rows of equal place are one row. */
import { fieldsNamed, isMoneyField } from './labels.ts';
import { oneLine } from './note-table.ts';
import { flatBlocks, type Block, type Table } from './outline.ts';
import { readRecords } from './record-table.ts';

/** The same blocks with each such pair of neighbours as one table. */
export function withJoinedTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const inner: Block = block.kind === 'group' ? { ...block, blocks: withJoinedTables(block.blocks) } : block;
    const [left, right] = [onlyTable(joined.at(-1)), onlyTable(inner)];
    if (left && right && belongTogether(left, right)) joined[joined.length - 1] = sideBySide(left, right);
    else joined.push(inner);
  }
  return joined;
}

function onlyTable(block: Block | undefined): Table | null {
  if (block === undefined) return null;
  const flat = [...flatBlocks([block])];
  return flat.length === 1 && flat[0]?.kind === 'table' ? flat[0] : null;
}

/** As many rows, heads of their own, and figures on one side only. */
const belongTogether = (left: Table, right: Table): boolean =>
  left.rows.length === right.rows.length &&
  left.rows.length > 1 &&
  left.columns.length > 0 &&
  right.columns.length > 1 &&
  !left.columns.some(headsMoney) &&
  right.columns.filter(headsMoney).length > 1 &&
  !right.columns.some((column) => left.columns.includes(column)) &&
  [left, right].every((table) => readRecords(table) === null);

const headsMoney = (column: string): boolean => fieldsNamed(oneLine(column)).some(isMoneyField);

const sideBySide = (left: Table, right: Table): Table => ({
  kind: 'table',
  caption: [left.caption, right.caption].filter((caption) => caption !== '').join(' '),
  columns: [...left.columns, ...right.columns],
  rows: left.rows.map((row, at) => ({ cells: [...row.cells, ...right.rows[at]!.cells] })),
});
