/** Reading grows with the text and no faster: four times the text may take at most six times the work, whatever the text is made of. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/denials/classify.ts';

const words =
  'claim denied because no prior authorization records were not received by the plan provider network if paid before deductible late'.split(
    ' ',
  );

/** An order that never repeats, so that no sentence is met twice. */
function mixed(length: number): string {
  let seed = 7;
  const parts: string[] = [];
  for (let size = 0, count = 1; size < length; count += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const word = `${words[(seed >>> 4) % words.length]}${seed % 5 === 0 ? String(seed % 977) : ''}${count % 14 === 0 ? '.' : ''}`;
    parts.push(word);
    size += word.length + 1;
  }
  return parts.join(' ');
}

/** The least of three, so that what else runs here counts little. */
function work(text: string): number {
  const took = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    classify(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...took);
}

describe('four times the text', () => {
  it.each([
    ['sentences that never repeat', mixed],
    ['one word without an end', (length: number) => 'not '.repeat(length / 4)],
    ['letters without a space', (length: number) => 'denied'.repeat(length / 6)],
    ['full stops', (length: number) => '. '.repeat(length / 2)],
    ['spaces between two words', (length: number) => `denied${' '.repeat(length)}late`],
    ['questions', (length: number) => 'is it covered? '.repeat(length / 15)],
  ])('takes no more than six times the work: %s', (_, make) => {
    work(make(40_000));
    const small = work(make(100_000));
    const large = work(make(400_000));
    expect(large / Math.max(small, 2_000)).toBeLessThan(6);
  });
});
