/**
 * A table that is drawn as several: the names of the rows pinned on the left and the figures on the right (rows of equal place are one row),
 * or the head, the rows and their sum each as a table of their own (columns of equal place are one column).
 */
import { fieldsNamed, isMoneyField } from './labels.ts';
import { oneLine } from './note-table.ts';
import { flatBlocks, type Block, type Row, type Table } from './outline.ts';
import { readRecords } from './record-table.ts';
import { isPlainMoney } from './shapes.ts';

/** The same blocks with each such pair of neighbours as one table. */
export function withJoinedTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const inner: Block = block.kind === 'group' ? { ...block, blocks: withJoinedTables(block.blocks) } : block;
    const [left, right] = [onlyTable(joined.at(-1)), onlyTable(inner)];
    const head = left && right ? headOf(left) : null;
    if (left && right && belongTogether(left, right)) joined[joined.length - 1] = sideBySide(left, right);
    else if (left && right && head !== null && right.columns.length === 0 && right.rows.every((row) => row.cells.length === head.length))
      joined[joined.length - 1] = { ...left, columns: head, rows: [...(left.columns.length === 0 ? [] : left.rows), ...right.rows] };
    else {
      const above = joined.at(-1);
      const more = above?.kind === 'table' ? rowBelow(above, inner) : null;
      if (above?.kind === 'table' && more !== null) joined[joined.length - 1] = { ...above, rows: [...above.rows, ...more] };
      else joined.push(inner);
    }
  }
  return joined;
}

/**
 * A row that was drawn with one text too many to be seen as one (its reason below the figures): as many texts as the table has columns,
 * figures where the table's rows have them, and at most one sentence more, which then is a row of its own as below any line.
 */
function rowBelow({ columns, rows }: Table, block: Block): Row[] | null {
  if (block.kind !== 'group' || columns.length < 3 || rows.length === 0 || !columns.some(headsMoney)) return null;
  const texts = block.blocks.flatMap((one) => (one.kind === 'words' ? [one.text] : []));
  const over = texts.length - columns.length;
  if (texts.length !== block.blocks.length || over < 0 || over > 1) return null;
  const figures = columns.map((_, at) => isPlainMoney(texts[at]!));
  const isAlike =
    figures.some(Boolean) && rows.some(({ cells }) => figures.every((isOne, at) => isOne === isPlainMoney(cells[at]?.text ?? '')));
  const [sentence] = texts.slice(columns.length);
  if (!isAlike || (sentence !== undefined && isPlainMoney(sentence))) return null;
  const rowOf = (said: readonly string[]): Row => ({ cells: columns.map((_, at) => ({ text: said[at] ?? '' })) });
  return [rowOf(texts), ...(sentence === undefined ? [] : [rowOf([sentence])])];
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

/** The names of the columns where the table has rows below them, or is nothing but one row of names. */
function headOf({ columns, rows }: Table): string[] | null {
  if (columns.length > 0) return rows.length > 0 && columns.filter(isLabel).length >= columns.length / 2 ? columns : null;
  const [only, ...more] = rows;
  const texts = only?.cells.map(({ text }) => text) ?? [];
  return more.length === 0 && texts.length >= 3 && texts.filter(isLabel).length >= Math.max(3, texts.length / 2) ? texts : null;
}

const isLabel = (text: string): boolean => fieldsNamed(oneLine(text)).length > 0;

const headsMoney = (column: string): boolean => fieldsNamed(oneLine(column)).some(isMoneyField);

const sideBySide = (left: Table, right: Table): Table => ({
  kind: 'table',
  caption: [left.caption, right.caption].filter((caption) => caption !== '').join(' '),
  columns: [...left.columns, ...right.columns],
  rows: left.rows.map((row, at) => ({ cells: [...row.cells, ...right.rows[at]!.cells] })),
});
