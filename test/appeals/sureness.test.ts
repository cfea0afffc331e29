import { describe, expect, it } from 'vitest';
import { markOf, readLongAgo, rules } from '../../src/appeals/index.ts';

describe.each(rules)('$id', (rule) => {
  it('says by itself that it was read over twelve months ago, as a function of today', () => {
    expect(readLongAgo(rule, rule.readOn)).toBeNull();
    expect(readLongAgo(rule, `${Number(rule.readOn.slice(0, 4)) + 1}${rule.readOn.slice(4)}`)).toBeNull();
    expect(readLongAgo(rule, `${Number(rule.readOn.slice(0, 4)) + 2}-01-01`)?.en).toContain('more than a year ago');
  });

  it('prints a mark for all that was not read itself', () => {
    const words = {
      P: undefined,
      Q: 'our careful reading',
      R: 'our cautious guess. Your letter decides',
      GK: 'our cautious guess. Your letter decides',
    };
    const mark = markOf(rule)?.en;
    if (words[rule.evidence] === undefined) expect(mark).toBeUndefined();
    else expect(mark).toContain(words[rule.evidence]);
  });
});

it('counts the twelve months to the day, from a leap day too', () => {
  expect(readLongAgo({ readOn: '2026-11-22' }, '2027-11-22')).toBeNull();
  expect(readLongAgo({ readOn: '2026-11-22' }, '2027-11-23')).not.toBeNull();
  expect(readLongAgo({ readOn: '2028-02-29' }, '2029-02-28')).toBeNull();
  expect(readLongAgo({ readOn: '2028-02-29' }, '2029-03-01')).not.toBeNull();
});
