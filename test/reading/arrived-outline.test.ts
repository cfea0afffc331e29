import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Seen } from '../../src/claim/entry.ts';
import { arrivedOutline } from '../../src/reading/arrived-outline.ts';
import { seenOnPage } from '../../src/reading/read-page.ts';

const about = { id: 'x', on: '2026-11-22' };
const head = { title: 'Claims', controls: [], asksForPassword: false, foldedPanels: 0, closedFrames: 0, cutShort: false };
const table = {
  kind: 'table',
  caption: '',
  columns: ['Claim #', 'Service Date', 'Amount Billed'],
  rows: [{ cells: [{ text: '1234567890' }, { text: '01/02/2026' }, { text: '$5.00' }] }],
};

describe('an outline that arrives', () => {
  it('never breaks the worker, whatever a page makes its script send', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (arrived) => {
        const seen = seenOnPage(arrived, about);
        expect(seen === null || Seen.safeParse(seen).success).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (blocks) => {
        expect(Seen.safeParse(seenOnPage(JSON.stringify({ ...head, blocks }), about)).success).toBe(true);
      }),
    );
  });

  it('is read; a block that is none is left out and counted', () => {
    const seen = seenOnPage(JSON.stringify({ ...head, blocks: [{ kind: 'table' }, table, null] }), about)!;
    expect(seen.claims).toHaveLength(1);
    expect(seen.source.outcome).toBe('partly-read');
    expect(seen.source.unread.filter((one) => one.why === 'refused-by-check')).toHaveLength(2);
  });

  it('is cut where it goes too deep or too far', () => {
    let deep: unknown = table;
    for (let depth = 0; depth < 1000; depth++)
      deep = { kind: 'group', blocks: [deep, deep === table ? table : { kind: 'words', text: 'x', parts: ['x'] }] };
    expect(arrivedOutline({ ...head, blocks: [deep] })!.refused).toBeGreaterThan(0);
    expect(arrivedOutline({ ...head, blocks: Array.from({ length: 70_000 }, () => table) })!.outline).toMatchObject({ cutShort: true });
  });

  it('is nothing without its head', () => {
    for (const arrived of [null, [], {}, { blocks: [] }, 'text']) expect(arrivedOutline(arrived)).toBeNull();
  });
});
