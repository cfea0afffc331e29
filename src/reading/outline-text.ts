/** An outline as JSON text, written in steps that can be paused: of a long page even that takes longer than a frame. */
import type { Block, Outline } from './outline.ts';

/** Roughly so many characters are written in one step. */
const stepLength = 20_000;

export function* outlineText({ blocks, ...head }: Outline): Generator<void, string> {
  const pieces: string[] = [];
  let length = 0;
  function* write(list: readonly Block[]): Generator<void, void> {
    for (const [at, block] of list.entries()) {
      if (at > 0) pieces.push(',');
      if (block.kind === 'group') {
        pieces.push('{"kind":"group","blocks":[');
        yield* write(block.blocks);
        pieces.push(']}');
      } else if (block.kind === 'table' && block.rows.length > 50) {
        const { rows, ...rest } = block;
        pieces.push(`${JSON.stringify(rest).slice(0, -1)},"rows":[`);
        for (const [row, cells] of rows.entries()) {
          pieces.push(row > 0 ? ',' : '', JSON.stringify(cells));
          length += pieces.at(-1)!.length;
          if (length > stepLength) yield void (length = 0);
        }
        pieces.push(']}');
      } else {
        pieces.push(JSON.stringify(block));
        length += pieces.at(-1)!.length;
      }
      if (length > stepLength) yield void (length = 0);
    }
  }
  pieces.push(`${JSON.stringify(head).slice(0, -1)},"blocks":[`);
  yield* write(blocks);
  pieces.push(']}');
  yield;
  return pieces.join('');
}
