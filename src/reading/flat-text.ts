/** The text of blocks, in one line or in lines. What is longer than any text may be is cut. */
import type { Block } from './outline.ts';
import { longestText } from './page-node.ts';

export const flatText = (blocks: readonly Block[]): string => linesOf(blocks).replace(/\n/g, ' ').trim();

export function linesOf(blocks: readonly Block[]): string {
  const [only] = blocks;
  // Most often there is one.
  if (blocks.length <= 1 && (only === undefined || only.kind === 'words')) return only?.text ?? '';
  const lines: string[] = [];
  addLines(blocks, lines, { left: longestText });
  return lines.join('\n');
}

function addLines(blocks: readonly Block[], lines: string[], room: { left: number }): void {
  for (const block of blocks) {
    if (room.left <= 0) return;
    if (block.kind === 'group') addLines(block.blocks, lines, room);
    else if (block.kind === 'table') for (const { cells } of block.rows) addLine(cells.map((cell) => cell.text).join(' '), lines, room);
    else if (block.kind === 'pair') addLine(block.value.length > 40 ? '' : `${block.label} ${block.value}`, lines, room);
    else addLine(block.text, lines, room);
  }
}

function addLine(line: string, lines: string[], room: { left: number }): void {
  if (line === '' || room.left <= 0) return;
  lines.push(line);
  room.left -= line.length + 1;
}
