import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import steps from '../../src/advice/steps.json' with { type: 'json' };
import { categories, categoryById } from '../../src/denials/categories.ts';
import { Category } from '../../src/denials/category.ts';
import { lexicon } from '../../src/denials/lexicon.ts';

/** Flesch–Kincaid grade. Syllables are counted as groups of vowels, without a silent e at the end. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.?!:]+(?:\s|$)/).filter((one) => one.trim() !== '').length;
  const words = text.match(/[A-Za-z']+/g) ?? [];
  const syllables = words.reduce((sum, word) => {
    const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
    return sum + Math.max(1, plain.match(/[aeiouy]{1,2}/g)?.length ?? 0);
  }, 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

const folder = new URL('../../src/denials/', import.meta.url);

describe('the category files', () => {
  it.each(categories.map((category) => [category.id, category] as const))('%s keeps the shape', (_, category) => {
    expect(Category.parse(category)).toEqual(category);
  });

  it('are all listed, each once, under the name of their file', () => {
    const files = readdirSync(new URL('categories/', folder)).map((name) => name.replace('.json', ''));
    expect(categories.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(new Set(files).size).toBe(files.length);
  });

  it('stand in the README', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    for (const { id } of categories) expect(readme).toContain(`\`${id}\``);
  });

  it('name steps that have words', () => {
    for (const { id, steps: named } of categories) for (const step of named) expect(steps, `${id} → ${step}`).toHaveProperty(step);
  });

  it('know no id that is not theirs', () => {
    expect(categoryById('sunspots')).toBeNull();
  });

  const spoken = categories.flatMap(({ id, meaning, gather, callQuestions }) =>
    [meaning, ...gather, ...callQuestions].map(({ en }) => ({ id, en })),
  );

  it('speak in sentences of at most twenty words', () => {
    const long = spoken.flatMap(({ en }) => en.split(/(?<=[.?])\s/)).filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });

  it.each(categories.map(({ id }) => id))('%s speaks at the sixth grade or below', (id) => {
    const own = spoken.filter((one) => one.id === id).map(({ en }) => en);
    expect(gradeOf(own.join(' '))).toBeLessThanOrEqual(6);
  });

  it('never say that a right is lost or a result is sure', () => {
    for (const category of categories)
      expect(JSON.stringify([category.meaning, category.gather, category.callQuestions])).not.toMatch(
        /too late to appeal|lost your right|cannot appeal|will win|guarantee/i,
      );
  });
});

describe('the lexicon', () => {
  it('is readable from end to end', () => {
    expect(() => lexicon().findings([])).not.toThrow();
  });

  it('has no pattern twice in one place', () => {
    for (const { id, signs, unless } of categories) {
      for (const list of [...signs.map(({ says }) => says), unless]) expect(new Set(list).size, id).toBe(list.length);
    }
  });
});
