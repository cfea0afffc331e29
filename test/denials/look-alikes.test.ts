/** Each category in its own words, and what looks like it and is none: said not to be so, undone, only possible, only explained. */
import { describe, expect, it } from 'vitest';
import { categories } from '../../src/denials/categories.ts';
import { classify } from '../../src/denials/classify.ts';
import cases from './look-alikes.json' with { type: 'json' };

const refusing = ['denial', 'adjustment', 'information-requested'];

it('no category is without its look-alikes', () => {
  expect(Object.keys(cases).sort()).toEqual(categories.map(({ id }) => id).sort());
});

describe.each(Object.entries(cases))('%s', (id, { told, ...lookAlikes }) => {
  it.each(told)('is told: %s', (text) => {
    const found = classify(text);
    expect(refusing).toContain(found.nature);
    expect(found.categories[0]).toBe(id === 'unspecified' ? undefined : id);
    expect(found.because).not.toBe('');
  });

  it.each(Object.entries(lookAlikes))('is not told where it is %s: %s', (_, text) => {
    expect(refusing).not.toContain(classify(text).nature);
  });
});
