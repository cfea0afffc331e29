import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleById, rules } from '../../src/appeals/index.ts';
import { Rule } from '../../src/appeals/rule.ts';

const folder = new URL('../../src/appeals/rules/', import.meta.url);

it('lists every file of the folder once, under its own name', () => {
  expect(rules.map(({ id }) => `${id}.json`).sort()).toEqual(readdirSync(folder).sort());
  expect(ruleById('internal-appeal')?.ref).toBe('R10');
  expect(ruleById('nothing-of-the-kind')).toBeNull();
});

it('has a schema that refuses what it does not know', () => {
  expect(Rule.safeParse({ ...rules[0], loophole: true }).success).toBe(false);
  expect(Rule.safeParse({ ...rules[0], length: { count: 0, unit: 'calendar-days' } }).success).toBe(false);
});

describe.each(rules)('$id', (rule) => {
  const sentences = Object.entries(rule.words);

  it('fits the schema as it stands in the file', () => {
    expect(Rule.parse(JSON.parse(readFileSync(new URL(`${rule.id}.json`, folder), 'utf8')))).toEqual(rule);
  });

  it('quotes the law for its length', () => {
    expect(rule.source.quote).toContain(`${rule.length.count} days`);
    expect(rule.source.citation).toMatch(/^29 CFR 2560\.503-1/);
  });

  it('never starts on the day Cigna got the claim', () => {
    expect(rule.startsOn.map(({ what }) => what)).toEqual(['processed', 'eob', 'letter', 'posted']);
  });

  it('never says that a right is lost, and never promises', () => {
    for (const [, { en }] of sentences)
      expect(en).not.toMatch(/\b(lost|lose|forfeit\w*|expired?|too late|no longer|waived?|guarantee\w*|will (win|pay|be paid))\b/i);
  });

  it('says to send it today in every late sentence', () => {
    for (const late of [rule.words.late, rule.words.lateUntil, rule.words.probablyLate]) expect(late.en).toMatch(/\bSend [a-z ]+ today\b/);
  });

  it('has no blanks but its own', () => {
    const blanks = { counted: ['count', 'start', 'what'], planOn: ['count', 'start'], lateUntil: ['outer'] } as Record<string, string[]>;
    for (const [name, { en }] of sentences)
      expect([...en.matchAll(/\{(\w+)\}/g)].map((blank) => blank[1]).sort(), name).toEqual(blanks[name] ?? []);
  });
});
