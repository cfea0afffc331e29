/**
 * The outline that a content script sent, checked. A page can make its own script say anything, so nothing is believed:
 * bounded in depth, number and length; a block that is none is left out and counted; null when it is no outline at all.
 */
import * as z from 'zod/mini';
import type { Block, Outline } from './outline.ts';

const most = { blocks: 60_000, depth: 400, columns: 60, text: 100_000 };
const Text = z.pipe(
  z.string(),
  z.transform((text: string) => text.slice(0, most.text)),
);
const Cell = z.object({ text: Text });

const Leaf = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int().check(z.gte(1), z.lte(9)), text: Text }),
  z.object({ kind: z.literal('words'), text: Text, parts: z.array(Text), isControl: z.optional(z.literal(true)) }),
  z.object({ kind: z.literal('pair'), label: Text, value: Text }),
  z.object({
    kind: z.literal('table'),
    caption: Text,
    columns: z.array(Text).check(z.maxLength(most.columns)),
    rows: z.array(z.object({ cells: z.array(Cell).check(z.maxLength(most.columns)), detail: z.optional(z.array(z.unknown())) })),
    rowsStated: z.optional(z.int().check(z.gte(1), z.lte(100_000))),
  }),
]);

const Head = z.object({
  title: Text,
  blocks: z.array(z.unknown()),
  controls: z.array(z.object({ name: Text })).check(z.maxLength(20_000)),
  asksForPassword: z.boolean(),
  foldedPanels: z.int(),
  closedFrames: z.int(),
  cutShort: z.boolean(),
});

export function arrivedOutline(arrived: unknown): { outline: Outline; refused: number } | null {
  const head = Head.safeParse(arrived);
  if (!head.success) return null;
  const count = { left: most.blocks, refused: 0 };
  const blocks = checked(head.data.blocks, count, 0);
  return { outline: { ...head.data, blocks, cutShort: head.data.cutShort || count.left < 0 }, refused: count.refused };
}

function checked(blocks: readonly unknown[], count: { left: number; refused: number }, depth: number): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (--count.left < 0) return [];
    const inner =
      (block as { kind?: unknown; blocks?: unknown } | null)?.kind === 'group' ? (block as { blocks?: unknown }).blocks : undefined;
    if (Array.isArray(inner) && depth < most.depth) return [{ kind: 'group', blocks: checked(inner, count, depth + 1) }];
    const leaf = Leaf.safeParse(block);
    if (leaf.success) return [withDetails(leaf.data, count, depth)];
    count.refused++;
    return [];
  });
}

/** What unfolds below a row is made of blocks again. */
function withDetails(leaf: z.infer<typeof Leaf>, count: { left: number; refused: number }, depth: number): Block {
  if (leaf.kind !== 'table') return leaf as Block;
  const rows = leaf.rows.map(({ cells, detail }) =>
    detail === undefined || depth >= most.depth ? { cells } : { cells, detail: checked(detail, count, depth + 1) },
  );
  return { ...leaf, rows } as Block;
}
