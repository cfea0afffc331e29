import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contacts, memberDeadline, memberRule, memberRules, owedRules, planTables, ruleById, rules } from '../../src/appeals/index.ts';
import type { MemberRule } from '../../src/appeals/index.ts';
import { Rule, RuleFile } from '../../src/appeals/rule.ts';
import { PlanRow } from '../../src/appeals/rule-parts.ts';
import { ruleFiles } from '../../src/appeals/rules.ts';
import { sharedWords, SharedWords } from '../../src/appeals/words.ts';
import { facts, letter } from './facts.ts';

const folder = new URL('../../src/appeals/rules/', import.meta.url);
const onDisk = (id: string): unknown => JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));

it('lists every file of the folder once, under its own name', () => {
  expect(rules.map(({ id }) => `${id}.json`).sort()).toEqual(readdirSync(folder).sort());
  expect(ruleById('internal-appeal')?.ref).toBe('R10');
  expect(ruleById('nothing-of-the-kind')).toBeNull();
  expect(memberRule('claim-file')).toBeNull();
});

it('has a schema that refuses what it does not know', () => {
  const appeal = memberRule('internal-appeal')!;
  expect(Rule.safeParse(appeal).success).toBe(true);
  expect(Rule.safeParse({ ...appeal, loophole: true }).success).toBe(false);
  expect(Rule.safeParse({ ...appeal, length: { count: 0, unit: 'calendar-days' } }).success).toBe(false);
  expect(Rule.safeParse({ ...appeal, source: { ...appeal.source, quote: null } }).success).toBe(false);
});

it('has shared words and plan tables of the right shape, every table used', () => {
  expect(SharedWords.parse(sharedWords)).toEqual(sharedWords);
  for (const table of Object.values(planTables)) for (const row of table) expect(PlanRow.parse(row)).toEqual(row);
  expect([...new Set(rules.map(({ plans }) => plans))].sort()).toEqual(Object.keys(planTables).sort());
});

it('takes a sentence of its own before the shared one', () => {
  expect(memberRule('information-request')!.words.late.en).toContain('Send the answer today');
  expect(memberRule('internal-appeal')!.words.late).toBe(sharedWords.member.late);
});

describe.each(rules)('$id', (rule) => {
  it('fits the schema as it stands in the file', () => {
    expect(RuleFile.parse(onDisk(rule.id))).toEqual(ruleFiles.find(({ id }) => id === rule.id));
    expect(Rule.parse(rule)).toEqual(rule);
  });

  it('has a citation with its address, a mark, the day it was read and a plan table', () => {
    expect(rule.source.citation).toMatch(/\S/);
    expect(rule.source.url).toMatch(/^https:\/\//);
    expect(rule.readOn).toMatch(/^20\d\d-/);
    expect(Object.keys(planTables)).toContain(rule.plans);
    // What was not read word for word does not stand as read.
    if (rule.source.quote === null) expect(['R', 'GK']).toContain(rule.evidence);
  });

  it('sends the member to a contact that exists', () => {
    if (rule.contact !== undefined) expect(Object.keys(contacts)).toContain(rule.contact);
  });
});

const spoken: Record<number, string> = { 5: 'five', 120: 'four months' };

describe.each(memberRules)('$id', (rule) => {
  it('quotes the law for its length, where the law has one', () => {
    const said = [rule.source, ...rule.alsoSays].map(({ quote }) => quote ?? '').join(' ');
    const { count } = rule.length;
    const lawful =
      said.includes(`${count} days`) ||
      said.includes(`${count} calendar days`) ||
      said.includes(spoken[count] ?? 'never') ||
      said.includes('6 months');
    // The second level has no number in the law, and what follows a broken rule has no start.
    expect(lawful).toBe(rule.id !== 'second-level-appeal' && rule.id !== 'deemed-exhaustion');
  });

  it('never starts on the day Cigna got the claim', () => {
    expect(rule.startsOn.map(({ what }) => what)).not.toContain('received');
  });

  it('runs beside rules that exist and start on the same letter', () => {
    for (const id of rule.alsoRun ?? []) expect(memberRule(id)?.startsOn).toEqual(rule.startsOn);
  });

  it('shows no date of a program that is not ours, or for which only days are left', () => {
    const words = [
      'michigan-expedited-review',
      'estimate-dispute',
      'marketplace-eligibility',
      'federal-employee-reconsideration',
      'opm-review',
    ];
    const elsewhere = [...words, 'medicare-advantage-reconsideration', 'provider-payment-appeal', 'out-of-network-claim'];
    expect(rule.shows).toBe(elsewhere.includes(rule.id) ? 'words' : 'date');
  });
});

describe.each(owedRules)('$id', (rule) => {
  it('has either a length or a day to ask again', () => {
    expect((rule.length === null) !== (rule.chaseAfter === null)).toBe(true);
  });
});

it('the second level is a guess, and the review from outside runs beside it', () => {
  expect(memberRule('second-level-appeal')).toMatchObject({ evidence: 'GK', alsoRun: ['external-review'] });
});

it('counts what the file says: a number corrected there is the number of the date', () => {
  const file = RuleFile.parse(onDisk('internal-appeal'));
  const corrected = { ...memberRule('internal-appeal')!, ...file, length: { count: 90, unit: 'calendar-days' } } as MemberRule;
  const some = facts(letter('2026-01-15'));
  expect(memberDeadline(corrected, some, '2026-01-20').actBy).toBe('2026-04-15');
  expect(memberDeadline(memberRule('internal-appeal')!, some, '2026-01-20').actBy).toBe('2026-07-14');
});
