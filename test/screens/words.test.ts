import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/claim/fill.ts';
import words from '../../src/screens/words/en.json' with { type: 'json' };
import { say, sayCount, type WordId } from '../../src/screens/say.ts';
import { gradeOf } from './reading-grade.ts';

const folder = new URL('../../src/screens/', import.meta.url).pathname;
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const ids = Object.keys(words) as WordId[];

describe('the words of the screens', () => {
  it('are sentences by name', () => {
    const Words = z.record(
      z.string().check(z.regex(/^[a-z-]+\.[A-Za-z0-9-]+(\.(one|other))?$/)),
      z.string().check(z.minLength(1), z.maxLength(220)),
    );
    expect(() => Words.parse(words)).not.toThrow();
    for (const sentence of Object.values(words)) expect(sentence).toBe(sentence.trim());
    for (const id of ids) if (id.endsWith('.one')) expect(ids).toContain(id.replace(/one$/, 'other'));
  });

  it('are all used', () => {
    const all = code.map(({ text }) => text).join('\n');
    const named = (id: string): boolean => all.includes(`'${id}'`);
    /** Ids that the code builds from a value: `appeal.${advice}`. */
    const built = [...all.matchAll(/`([a-z-]+\.(?:[a-z]+-)?)\$\{[^}]+\}(-body)?`/g)].map(([, head = '', tail = '']) => ({ head, tail }));
    const unused = ids.filter(
      (id) =>
        !named(id) && !named(id.replace(/\.(one|other)$/, '')) && !built.some(({ head, tail }) => id.startsWith(head) && id.endsWith(tail)),
    );
    expect(unused).toEqual([]);
  });

  it('stand nowhere else: no component holds a sentence of its own', () => {
    const found = code.flatMap(({ path, text }) => {
      const bare = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
      const inMarkup = [...bare.matchAll(/>\s*([^<>{}()=;&|]*[A-Za-z]{2,}[^<>{}()=;&|]*)\s*<\//g)].map(([, words = '']) => words.trim());
      const inAttributes = [...bare.matchAll(/\b(?:aria-label|title|placeholder|alt|label)="([^"]+)"/g)].map(([, words = '']) => words);
      const inStrings = [...bare.matchAll(/'([A-Z][^'\n]* [^'\n]*)'/g)]
        .map(([, words = '']) => words)
        .filter((one) => !one.includes('Segoe'));
      return [...inMarkup, ...inAttributes, ...inStrings].map((words) => `${path}: ${words}`);
    });
    expect(found).toEqual([]);
  });

  it('promise no outcome and never say that a right is lost', () => {
    for (const sentence of Object.values(words))
      expect(sentence).not.toMatch(/guarantee|you will win|will be paid|we promise|too late|expired|lost your|cannot appeal|must pay/i);
  });

  it('can be read at grade 7 in the middle and 9 at worst', () => {
    const grades = ids
      .map((id) => ({ id, grade: gradeOf(fill(words[id], new Proxy({}, { get: () => 'May 5' }))) }))
      .filter(({ id }) => !short(words[id]));
    const sorted = grades.map(({ grade }) => grade).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(7);
    expect(grades.filter(({ grade }) => grade > 9)).toEqual([]);
  });
});

/** A label is no sentence: the formula is made for running text. */
const short = (words: string): boolean => words.split(/\s+/).length < 6;

describe('say', () => {
  it('fills the named blanks', () => expect(say('what.refused', { amount: '$5.00' })).toBe('Cigna did not pay $5.00'));
  it('throws when a blank has no value', () => expect(() => say('what.refused')).toThrow(/amount/));
  it('throws when there is no such blank', () => expect(() => say('app.save', { amount: '1' })).toThrow(/amount/));
  it('does not take a value for a blank', () => expect(say('what.refused', { amount: '{day}' })).toBe('Cigna did not pay {day}'));
  it('has a form for one and a form for more', () => {
    expect(sayCount('by.left', 1)).toBe('1 day left');
    expect(sayCount('by.left', 2)).toBe('2 days left');
    expect(sayCount('by.left', 0)).toBe('0 days left');
  });
  it('throws for a sentence of another room whose blank has no value', () => expect(() => fill('Until {outer}.', {})).toThrow(/outer/));
});
