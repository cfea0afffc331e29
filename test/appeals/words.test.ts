/** Every sentence for members in this room: plain, kind to rights, and without a number that is wrong or out of date. */
import { describe, expect, it } from 'vitest';
import { contacts, planTables, rules, sharedWords, stateList } from '../../src/appeals/index.ts';
import { fill } from '../../src/claim/fill.ts';
import { gradeOf } from '../screens/reading-grade.ts';
import { ruleFiles } from '../../src/appeals/rules.ts';

interface Block {
  name: string;
  en: string;
}
const blocksOf = (name: string, words: Readonly<Record<string, { en: string } | undefined>>): Block[] =>
  Object.entries(words).flatMap(([key, sentence]) => (sentence === undefined ? [] : [{ name: `${name}.${key}`, en: sentence.en }]));

const shared = Object.entries(sharedWords).flatMap(([kind, words]) => blocksOf(kind, words));
const own = ruleFiles.flatMap(({ id, words }) => blocksOf(id, words));
const starts = rules.flatMap((rule) =>
  'startsOn' in rule ? rule.startsOn.map(({ words }) => ({ name: `${rule.id}.startsOn`, en: words.en })) : [],
);
const offices = Object.entries(contacts).flatMap(([id, contact]) => blocksOf(id, { name: contact.name, for: contact.for }));
const all = [...shared, ...own, ...starts, ...offices];

const shown = (en: string): string => fill(en, new Proxy({}, { get: (_, name) => (name === 'count' ? '60' : 'May 5') }));
const sentencesOf = (en: string): string[] =>
  shown(en)
    .split(/(?<=[.!?:])\s+/)
    .filter((one) => one !== '');
const wordsOf = (sentence: string): string[] => sentence.split(/\s+/);

/** Every text of a file but the law's own words. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'quote' ? [] : textsOf(inner)))
      : [];

it('never says that a right is gone, and never promises: no sentence in any file', () => {
  const texts = textsOf([ruleFiles, sharedWords, contacts, stateList, planTables]);
  expect(texts.length).toBeGreaterThan(1000);
  for (const text of texts)
    expect(text).not.toMatch(
      /\b(lost|lose|forfeit\w*|expired?|too late|no longer|waived?|barred|gone|cannot appeal|guarantee\w*|promise|will (win|pay|be paid))\b/i,
    );
});

it('asks for it today in every late sentence', () => {
  const late = all.filter(({ name }) => /\.(?:late|lateUntil|probablyLate)$/.test(name));
  expect(late.length).toBeGreaterThan(5);
  for (const { name, en } of late) expect(en, name).toMatch(/\bSend [a-z ]+ today\b/);
});

it('has no sentence over 20 words', () => {
  const long = all.flatMap(({ name, en }) => sentencesOf(en).flatMap((one) => (wordsOf(one).length > 20 ? [`${name}: ${one}`] : [])));
  expect(long).toEqual([]);
});

/** A label is no sentence: the formula is made for running text. */
const isText = ({ en }: Block): boolean => wordsOf(en).length >= 8;

it('reads at grade 6 at most, each rule as a whole with the sentences it shares', () => {
  const hard = rules.flatMap(({ id, words }) => {
    const grade = gradeOf(
      blocksOf(id, words)
        .filter(isText)
        .map(({ en }) => shown(en))
        .join(' '),
    );
    return grade > 6 ? [`${id}: ${grade.toFixed(1)}`] : [];
  });
  expect(hard).toEqual([]);
});

it('reads at grade 6 at most in the median, and at 8 at worst', () => {
  const grades = all.filter(isText).map(({ name, en }) => ({ name, grade: gradeOf(shown(en)) }));
  const sorted = grades.map(({ grade }) => grade).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(6);
  expect(grades.filter(({ grade }) => grade > 8).map(({ name, grade }) => `${name}: ${grade.toFixed(1)}`)).toEqual([]);
});

describe('blanks', () => {
  const blanks: Record<string, string[]> = {
    counted: ['count', 'start', 'what'],
    planOn: ['count', 'start'],
    lateUntil: ['outer'],
    running: ['due'],
    check: ['due'],
    overdue: ['due'],
    lastHour: ['day', 'time'],
  };
  it.each(all)('$name has no blanks but its own', ({ name, en }) => {
    const found = [...en.matchAll(/\{(\w+)\}/g)].map((blank) => blank[1]).sort();
    const [id, key] = name.split('.') as [string, string];
    // What the law gives no number has no day by which it is due.
    const isUndated = rules.some((rule) => rule.id === id && rule.kind === 'owed-clock' && rule.length === null);
    expect(found).toEqual(isUndated ? [] : (blanks[key] ?? []));
  });
});

describe('numbers that go around and are wrong', () => {
  const external = rules.filter(({ id }) => id.includes('external-review'));
  it('no review from outside is given 30, 45 or 60 days', () => {
    expect(external.length).toBe(4);
    for (const rule of external) expect(JSON.stringify(rule), rule.id).not.toMatch(/\b(?:30|45|60) days\b/);
  });
  it('no state has the windows of a table made by machine', () => {
    for (const { code, window } of stateList.states)
      if (window !== null) expect(window.count * (window.unit === 'months' ? 30 : 1), code).toBeGreaterThanOrEqual(120);
  });
  it('no first appeal is given the 60 days of pensions', () => {
    expect(JSON.stringify(rules.find(({ id }) => id === 'internal-appeal'))).not.toMatch(/\b60 days\b/);
  });
});
