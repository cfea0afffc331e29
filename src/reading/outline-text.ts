/**
 * An outline as JSON text, in parts: written in steps that can be paused, and cut so that no part takes long to send. Put together again
 * by `parts.join('')`.
 */
import type { Block, Outline, Table } from './outline.ts';
import { isTimeToPause, newPace, textUnit } from './pace.ts';

/** Characters of one part at most; `arrived-parts.ts` takes no longer one. */
export const longestPart = 100_000;

export function* outlineParts({ blocks, ...head }: Outline): Generator<void, string[]> {
  const pace = newPace();
  const parts: string[] = [];
  let waiting = '';
  function* write(text: string): Generator<void, void> {
    waiting += text;
    while (waiting.length > longestPart) {
      const end = wholeEnd(waiting);
      parts.push(waiting.slice(0, end));
      waiting = waiting.slice(end);
      yield;
    }
    if (isTimeToPause(pace, 1 / 4 + text.length / textUnit)) yield;
  }
  function* writeBlocks(list: readonly Block[]): Generator<void, void> {
    for (const [at, block] of list.entries()) {
      if (at > 0) waiting += ',';
      if (block.kind === 'group') {
        waiting += '{"kind":"group","blocks":[';
        yield* writeBlocks(block.blocks);
        yield* write(']}');
      } else if (block.kind === 'table') yield* writeTable(block);
      else yield* write(JSON.stringify(block));
    }
  }
  function* writeTable({ rows, ...table }: Table): Generator<void, void> {
    yield* write(`${JSON.stringify(table).slice(0, -1)},"rows":[`);
    for (const [at, { detail, ...row }] of rows.entries()) {
      yield* write((at > 0 ? ',' : '') + JSON.stringify(row).slice(0, -1));
      if (detail) {
        waiting += ',"detail":[';
        yield* writeBlocks(detail);
        waiting += ']';
      }
      waiting += '}';
    }
    yield* write(']}');
  }
  yield* write(`${JSON.stringify(head).slice(0, -1)},"blocks":[`);
  yield* writeBlocks(blocks);
  yield* write(']}');
  return [...parts, waiting];
}

/** Where a part ends: never between the two halves of one character, which could not travel apart. */
const wholeEnd = (text: string): number => (/[\uD800-\uDBFF]/.test(text[longestPart - 1]!) ? longestPart - 1 : longestPart);
