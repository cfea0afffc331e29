/**
 * What a page or paper shows, as a person sees it: headings, tables, label–value pairs, groups, sentences and controls,
 * in reading order, text only. The narrow waist in front of everything else: a rendered page and a PDF both become one.
 * It keeps no class, no id, no markup and no position.
 */

export type Block = Heading | Words | Pair | Table | Group;

/** Text that heads what follows it. `level` 1–6. */
export interface Heading {
  kind: 'heading';
  level: number;
  text: string;
}

/** A run of text that stands by itself: a sentence, a label, a value. */
export interface Words {
  kind: 'words';
  text: string;
  /** The same text cut where the markup changes or a line ends: a bold label and its value are two parts. */
  parts: string[];
  /** It is the text of a link or button: it can be a value, never a note or a sentence of the page. */
  isControl?: true;
}

/** A value and the label that the markup itself ties to it (`dl`, `aria-label`, a tooltip). */
export interface Pair {
  kind: 'pair';
  label: string;
  value: string;
}

export interface Table {
  kind: 'table';
  caption: string;
  /** One a column, stacked and grouped header rows from the top, one a line. Empty array where the page prints no head. */
  columns: string[];
  rows: Row[];
  /** How many rows the page says that it has, head left out, where it draws fewer (`aria-rowcount`). */
  rowsStated?: number;
}

export interface Row {
  /** One a column; a cell that spans columns stands in the first and leaves the others empty. */
  cells: Cell[];
  /** What unfolds below the row: tables and headings of its own. */
  detail?: Block[];
}

export interface Cell {
  /** The lines as shown, top to bottom, joined with a line end. */
  text: string;
}

/** Things that stand together in one container. */
export interface Group {
  kind: 'group';
  blocks: Block[];
}

/** A link or button by its accessible name. */
export interface Control {
  name: string;
}

export interface Outline {
  title: string;
  blocks: Block[];
  controls: Control[];
  /** A field for a password is shown. */
  asksForPassword: boolean;
  /** Folded panels that a control names but that hold no rendered text: the member can open them. */
  foldedPanels: number;
  /** Frames of another origin, which cannot be entered. */
  closedFrames: number;
  /** The node budget ran out before the end of the page. */
  cutShort: boolean;
}

export const words = (text: string, parts: string[] = [text]): Words => ({ kind: 'words', text, parts });

/** All blocks of a tree in reading order, groups opened. */
export function* flatBlocks(blocks: readonly Block[]): Generator<Exclude<Block, Group>> {
  for (const block of blocks) {
    if (block.kind === 'group') yield* flatBlocks(block.blocks);
    else yield block;
    if (block.kind === 'table') for (const { detail } of block.rows) if (detail) yield* flatBlocks(detail);
  }
}
