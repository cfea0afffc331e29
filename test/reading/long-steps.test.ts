// @vitest-environment happy-dom
/** No step does more than a bounded piece of work, however long the page is: counted in reads, never in time. */
import { describe, expect, it } from 'vitest';
import { laidOut, type DrawnRow } from '../../src/reading/drawn-table.ts';
import { gridOf, mayBeGrid } from '../../src/reading/look-alike-table.ts';
import { flatBlocks, words, type Block, type Outline } from '../../src/reading/outline.ts';
import { longestPart, outlineParts } from '../../src/reading/outline-text.ts';
import { outlinePage } from '../../src/reading/page-outline.ts';
import { newPace } from '../../src/reading/pace.ts';
import { add, blocksOfRun, emptyRun, isFull } from '../../src/reading/text-run.ts';

/** Runs steps to their end; the most that `read` counted within one. */
function mostInAStep<T>(steps: Generator<void, T>, read: { count: number }): { most: number; value: T } {
  for (let most = 0; ;) {
    read.count = 0;
    const step = steps.next();
    most = Math.max(most, read.count);
    if (step.done) return { most, value: step.value };
  }
}

/** Blocks that count how often they are looked at. */
const counted = (read: { count: number }, text: string): Block => {
  const block = words(text);
  return Object.defineProperty(block, 'text', { enumerable: true, get: () => (read.count++, text) });
};
const cell = (block: Block) => ({ blocks: [block], holdsParts: false, head: false, across: 1, down: 1, at: null });
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** Reads of texts in one step: some hundreds, of tens of thousands in all. */
const few = 1_500;

describe('one step, of tens of thousands of texts in all, takes few of them', () => {
  it.each([
    ['many rows', 10_000, 4],
    ['many columns', 2, 20_000],
    ['many cells alone in their row', 30_000, 1],
  ])('when a table of %s is laid out', (_, rows, columns) => {
    const read = { count: 0 };
    const drawn = times(rows, (): DrawnRow => ({ cells: times(columns, (at) => cell(counted(read, `x${at}`))), inHead: false }));
    expect(mostInAStep(laidOut(drawn, newPace()), read).most).toBeLessThan(few);
  });

  it.each([
    ['with a head', ['Service date', 'Provider', 'Billed']],
    ['without one', ['01/02/2026', 'Dr. Yarrow', '$5.00']],
    ['whose heads have no figures below', ['Service date', 'Provider', 'Kind']],
  ])('when rows of bare elements %s are looked at', (_, head) => {
    const read = { count: 0 };
    const last = head[2] === 'Kind' ? 'none' : '$5.00';
    const row = (texts: string[]): Block => ({ kind: 'group', blocks: texts.map((text) => counted(read, text)) });
    const blocks = [row(head), ...times(15_000, (at) => row([last === 'none' ? 'some day' : '01/02/2026', `Dr. ${at}`, last]))];
    expect(mayBeGrid(blocks)).toBe(true);
    expect(mostInAStep(gridOf(blocks, newPace()), read).most).toBeLessThan(few);
  });

  it('when it is written out, also what unfolds in a row', () => {
    const read = { count: 0 };
    const blocks = times(20_000, (at) => counted(read, `Text ${at}`));
    const table: Block = { kind: 'table', caption: '', columns: [], rows: [{ cells: [], detail: blocks }] };
    expect(mostInAStep(outlineParts(outline([{ kind: 'group', blocks }, table])), read).most).toBeLessThan(few);
  });

  it('when a whole page is walked', () => {
    const read = { count: 0 };
    const visible = () => (read.count++, true);
    for (const body of [
      '<p>x</p>'.repeat(3_000),
      `<table><tr>${'<td>x</td>'.repeat(3_000)}</tr></table>`,
      `<dl>${'<dt>x</dt><dd>y</dd>'.repeat(1_500)}</dl>`,
      '<a href="#">x</a> '.repeat(3_000),
    ]) {
      document.body.innerHTML = body;
      expect(mostInAStep(outlinePage(document, { rootOf: () => null, visible }), read).most).toBeLessThan(70);
    }
  });
});

describe('a run of texts without end', () => {
  const piece = (text: string) => ({ text, parts: [text], bare: true });

  it('is closed before it takes long to put together', () => {
    const run = emptyRun();
    let pieces = 0;
    while (!isFull(run, piece('word'))) add(run, piece(`word ${pieces++}`));
    expect(pieces).toBeLessThan(5_000);
    const long = emptyRun();
    add(long, piece('x'.repeat(60_000)));
    expect(isFull(long, piece('y'.repeat(60_000)))).toBe(true);
    expect(isFull(emptyRun(), piece('z'.repeat(100_000)))).toBe(false);
  });

  it('loses none of them', () => {
    document.body.innerHTML = `<div>${times(9_000, (at) => `a${at} <b>b${at}</b> `).join('')}</div>`;
    const { value } = mostInAStep(outlinePage(document, { rootOf: () => null }), { count: 0 });
    const texts = [...flatBlocks(value.blocks)].map((block) => (block.kind === 'words' ? block.text : ''));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join(' ')).toBe(times(9_000, (at) => `a${at} b${at}`).join(' '));
  });

  it('that is short is one text', () => {
    const run = emptyRun();
    for (const text of ['Your claim was', 'denied', 'in part.']) add(run, piece(text));
    expect(blocksOfRun(run)).toEqual([words('Your claim was denied in part.', ['Your claim was', 'denied', 'in part.'])]);
  });
});

describe('an outline in parts', () => {
  const partsOf = (whole: Outline) => mostInAStep(outlineParts(whole), { count: 0 }).value;

  it('is the same outline when they are joined', () => {
    const whole = outline([
      { kind: 'heading', level: 2, text: 'Claims "and" more' },
      { kind: 'group', blocks: [words('one'), { kind: 'group', blocks: [] }, { kind: 'pair', label: 'a', value: 'b\n' }] },
      {
        kind: 'table',
        caption: 'c',
        columns: ['d'],
        rows: [{ cells: [{ text: 'e' }] }, { cells: [], detail: [words('f')] }],
        rowsStated: 9,
      },
      { kind: 'table', caption: '', columns: [], rows: [] },
    ]);
    expect(JSON.parse(partsOf(whole).join(''))).toEqual(whole);
  });

  it('has none that is too long, none empty, and no character cut in two', () => {
    for (const shift of ['', 'x']) {
      const whole = outline(times(30, () => words(shift + '😀'.repeat(20_000))));
      const parts = partsOf(whole);
      expect(parts.length).toBeGreaterThan(10);
      for (const part of parts) {
        expect(part.length).toBeGreaterThan(0);
        expect(part.length).toBeLessThanOrEqual(longestPart);
        expect(part).not.toMatch(/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/);
      }
      expect(JSON.parse(parts.join(''))).toEqual(whole);
    }
  });
});

function outline(blocks: Block[]): Outline {
  return { title: 'Claims', blocks, controls: [], asksForPassword: false, foldedPanels: 0, closedFrames: 0, cutShort: false };
}
