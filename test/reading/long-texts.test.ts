/** Texts that no claim prints, as a broken or hostile page may hold them: they cost about what other texts of their length cost. */
import { describe, expect, it } from 'vitest';
import { seenOnPage } from '../../src/reading/read-page.ts';

const claimNumber = { kind: 'pair', label: 'Claim #', value: '1234567890' };
const notes = (text: string) => ({ kind: 'table', caption: 'Notes', columns: [], rows: [{ cells: [{ text }] }] });
const sentence = (text: string) => ({ kind: 'words', text, parts: [text] });

/** Milliseconds of the quickest of five readings. */
function cost(block: object): number {
  const outline = {
    title: '',
    blocks: [claimNumber, block],
    controls: [],
    asksForPassword: false,
    foldedPanels: 0,
    closedFrames: 0,
    cutShort: false,
  };
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    expect(seenOnPage(JSON.stringify(outline), { id: 's', on: '2026-11-22' })).not.toBeNull();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a long text costs little', () => {
  const plain = 'lorem ipsum dolor sit amet '.repeat(1500);
  const base = Math.max(cost(sentence(plain)), cost(notes(plain)));
  it.each([
    ['one word and many digits, as a note', notes('a'.repeat(400) + ' 1'.repeat(400))],
    ['stars', sentence('*'.repeat(40_000) + 'x')],
    ['stars, as a note', notes('*'.repeat(40_000) + 'x')],
    ['colons', sentence(':'.repeat(40_000) + 'x')],
    ['dashes', sentence('a - '.repeat(10_000))],
    ['digits', sentence('1'.repeat(40_000))],
    ['dollar signs', sentence('$'.repeat(40_000))],
    ['commas', sentence('1,'.repeat(20_000))],
    ['parentheses', sentence('('.repeat(40_000))],
    ['short words', sentence('note '.repeat(8_000))],
  ])('%s', (_, block) => expect(cost(block)).toBeLessThan(100 * base));
});
