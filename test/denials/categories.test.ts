import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import steps from '../../src/advice/steps.json' with { type: 'json' };
import { categories, categoryById } from '../../src/denials/categories.ts';
import { Category } from '../../src/denials/category.ts';
import { lexicon } from '../../src/denials/lexicon.ts';

const folder = new URL('../../src/denials/', import.meta.url);
const advised = ['medical_necessity', 'prior_auth', 'non_covered', 'timely_filing', 'info_requested', 'unspecified'];

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

  it.each(advised)('%s has advice', (id) => {
    const category = categoryById(id);
    expect(category?.callQuestions).toHaveLength(5);
    expect(category?.gather.length).toBeGreaterThanOrEqual(3);
  });

  it('name steps that have words', () => {
    for (const { id, steps: named } of categories) for (const step of named) expect(steps, `${id} → ${step}`).toHaveProperty(step);
  });

  it('know no id that is not theirs', () => {
    expect(categoryById('sunspots')).toBeNull();
  });

  it('speak in short sentences', () => {
    const long = categories.flatMap(({ meaning, gather, callQuestions }) =>
      [meaning, ...gather, ...callQuestions]
        .flatMap(({ en }) => en.split(/(?<=[.?])\s/))
        .filter((sentence) => sentence.split(' ').length > 22),
    );
    expect(long).toEqual([]);
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
