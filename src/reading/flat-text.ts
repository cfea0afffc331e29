/** The text of blocks, in one line or in lines. */
import type { Block } from './outline.ts';

export const flatText = (blocks: readonly Block[]): string => linesOf(blocks).replace(/\n/g, ' ').trim();
export function linesOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'group':
          return linesOf(block.blocks);
        case 'pair':
          return block.value.length > 40 ? '' : `${block.label} ${block.value}`;
        case 'table':
          return block.rows.map((row) => row.cells.map((cell) => cell.text).join(' ')).join('\n');
        default:
          return block.text;
      }
    })
    .filter((text) => text !== '')
    .join('\n');
}
