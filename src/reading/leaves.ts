/** An Outline's blocks as one row of leaves, with the edges of containers kept. */
import { labelledIn } from './labelled.ts';
import { fieldFor, fieldsNamed } from './labels.ts';
import type { Block, Table } from './outline.ts';

export type Leaf =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'text'; text: string; level: number | null; isControl: boolean }
  | { kind: 'pair'; label: string; value: string }
  | { kind: 'table'; table: Table };

export function leavesOf(blocks: readonly Block[]): Leaf[] {
  return blocks.flatMap((block): Leaf[] => {
    switch (block.kind) {
      case 'group':
        return [{ kind: 'open' }, ...leavesOf(block.blocks), { kind: 'close' }];
      case 'table':
        return [{ kind: 'table', table: block }];
      case 'pair':
        return [{ kind: 'pair', label: block.label, value: block.value }];
      case 'heading':
        return [{ kind: 'text', text: block.text, level: block.level, isControl: false }];
      case 'words':
        return (stands(block.text, block.parts) ? [block.text] : block.parts).map((text) => ({
          kind: 'text',
          text,
          level: null,
          isControl: block.isControl === true,
        }));
    }
  });
}

/** One text is read whole unless it is made of labels and values side by side (`<b>Billed</b> $240.00 <b>Discount</b> $40.00`). */
function stands(text: string, parts: readonly string[]): boolean {
  if (parts.length < 2) return true;
  const pairs = parts.filter(
    (part, at) => at + 1 < parts.length && fieldsNamed(part).length > 0 && fieldFor(part, parts[at + 1]!) !== null,
  ).length;
  return pairs === 0 || (pairs === 1 && labelledIn(text).length === 1);
}
