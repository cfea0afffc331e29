import { describe, expect, it } from 'vitest';
import { fieldFor, shapeOf, type FieldName } from '../../src/reading/labels.ts';
import named from './wordings/named.json' with { type: 'json' };
import otherThings from './wordings/other-things.json' with { type: 'json' };

const sample: Record<string, string> = {
  identifier: '1234567890',
  text: 'Ana Diaz',
  date: '01/02/2026',
  money: '$35.00',
  'pair-of-money': '$15.00/$0.00',
  refs: 'VPA',
  sentence: 'Your plan does not cover this.',
};
const fields = Object.entries(named) as [FieldName, string[]][];

/** Wordings that somebody made up without looking at `labels.json`. */
describe('wordings of strangers', () => {
  it.each(fields)('%s is named in nine of ten, and never anything else', (field, wordings) => {
    const found = wordings.map((wording) => fieldFor(wording, sample[shapeOf(field)]!));
    expect(wordings.filter((_, at) => found[at] !== field && found[at] !== null && found[at] !== 'other')).toEqual([]);
    expect(found.filter((one) => one === field).length / wordings.length).toBeGreaterThanOrEqual(0.9);
  });

  it('names nothing of a claim where a label speaks of a year, an account, a payment of the member, a number of something else', () => {
    const taken = otherThings.filter((label) =>
      ['money', 'date', 'identifier'].some((shape) => {
        const field = fieldFor(label, sample[shape]!);
        return field !== null && ['money', 'pair-of-money', 'date', 'identifier'].includes(shapeOf(field)) && field !== 'postedDate';
      }),
    );
    expect(taken).toEqual([]);
  });
});
