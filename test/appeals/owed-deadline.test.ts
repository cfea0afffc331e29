/** Clocks that others owe, from every day of arrival 2024 through 2032: never called missed early. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deadline as Reported } from '../../src/advice/report.ts';
import { owedDeadline, owedRules, type OwedFacts } from '../../src/appeals/index.ts';
import { owedRule, starts } from './facts.ts';
import { owedLaw } from './law.ts';
import { at, indexOf, isOpen, openDaysAfter, oracleRaw } from './oracle.ts';

const arrived = (received: string, more: Partial<OwedFacts> = {}): OwedFacts => ({
  received,
  mailed: null,
  levels: null,
  extended: false,
  stopped: null,
  ...more,
});
const byDays = owedRules.filter(({ length }) => length?.unit !== 'hours');

it('has the law of every clock that counts days', () => {
  expect(byDays.map(({ id }) => id).sort()).toEqual(Object.keys(owedLaw).sort());
});

describe.each(byDays)('$id', (rule) => {
  const due = owedLaw[rule.id] ?? null;

  it.each([1, 2] as const)('agrees with the oracle for every day of arrival, %d level(s)', (levels) => {
    const wrong = starts.filter((start) => {
      const { dueOn, checkOn, assertOn } = owedDeadline(rule, arrived(start, { levels }), start);
      if (due === null) return dueOn !== null || assertOn !== null || checkOn === null || !isOpen(at(indexOf(checkOn)));
      const last = due(start, levels);
      const told = rule.id === 'preliminary-review' ? openDaysAfter(last, 1) : last;
      let assert = indexOf(told) + 7;
      while (!isOpen(at(assert))) assert++;
      return dueOn !== last || checkOn !== openDaysAfter(told, 1) || assertOn !== at(assert).name;
    });
    expect(wrong).toEqual([]);
  });

  it('is never called missed on or before the lawful day, whatever is known or not', () => {
    const day = fc.nat(starts.length - 1).map((index) => starts[index]!);
    const facts = fc.record({
      received: fc.option(day),
      mailed: fc.option(day),
      levels: fc.constantFrom(null, 1, 2, 3),
      extended: fc.boolean(),
      stopped: fc.option(
        fc.tuple(day, fc.option(fc.nat(60))).map(([from, days]) => ({ from, to: days === null ? null : oracleRaw(from, days) })),
      ),
    });
    fc.assert(
      fc.property(facts, day, (some, today) => {
        const deadline = owedDeadline(rule, some, today);
        expect(Reported.safeParse({ ...deadline, lastHour: null }).success).toBe(true);
        expect([deadline.actBy, deadline.outer]).toEqual([null, null]);
        const start = some.received ?? some.mailed;
        if (start === null) {
          expect(deadline.state).toBe('date-needed');
          return;
        }
        if (due === null || some.stopped?.to === null) {
          expect(deadline.state).not.toBe('overdue');
          return;
        }
        const levels = some.levels === null || some.levels === 1 ? 1 : 2;
        const longer = some.extended ? { 'pre-service-decision': 15, 'post-service-decision': 15, 'hipaa-copy': 30 }[rule.id] : 0;
        const lawful = oracleRaw(due(start, levels), longer ?? 0);
        expect(deadline.assertOn! > lawful && deadline.checkOn! > lawful && deadline.dueOn! >= lawful).toBe(true);
        if (deadline.state === 'overdue') expect(today > oracleRaw(lawful, 6)).toBe(true);
        if (deadline.state === 'check') expect(today > lawful).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('states, for an appeal that arrived on 2026-11-23 (due 2027-01-22)', () => {
  const on = (today: string) => owedDeadline(owedRule('post-service-appeal-decision'), arrived('2026-11-23'), today).state;
  it.each([
    ['2026-11-23', 'running'],
    ['2027-01-22', 'running'],
    ['2027-01-24', 'running'],
    ['2027-01-25', 'check'],
    ['2027-01-28', 'check'],
    ['2027-01-29', 'overdue'],
  ])('%s: %s', (today, state) => expect(on(today)).toBe(state));
});

it('takes plain mail to need five days, and a receipt before that as it is', () => {
  const rule = owedRule('plan-documents');
  const mailed = { mailed: '2026-12-01', received: null };
  expect(owedDeadline(rule, arrived('', mailed), '2026-12-02').dueOn).toBe('2027-01-05');
  expect(owedDeadline(rule, arrived('2026-12-03', { mailed: '2026-12-01' }), '2026-12-04').dueOn).toBe('2027-01-02');
});

it('is whole: every field of a reported deadline, and nothing else', () => {
  expect(owedDeadline(owedRule('external-decision'), arrived('2026-12-02'), '2026-12-03')).toStrictEqual({
    rule: 'external-decision',
    ref: 'R37',
    who: 'reviewer',
    actBy: null,
    outer: null,
    aimBy: null,
    dueOn: '2027-01-16',
    checkOn: '2027-01-19',
    assertOn: '2027-01-25',
    countedFrom: { day: '2026-12-02', what: 'review-received' },
    state: 'running',
    evidence: 'Q',
    readOn: '2026-11-22',
    source: { citation: '45 CFR 147.136(d)(2)(iii)(B)(6)', url: 'https://www.ecfr.gov/current/title-45/section-147.136' },
  });
});

it('has nothing to count from for a placeholder date', () => {
  expect(owedDeadline(owedRule('external-decision'), arrived('9999-12-31'), '2026-12-03')).toMatchObject({
    state: 'date-needed',
    dueOn: null,
  });
});

it('refuses to count days where the law counts hours', () => {
  expect(() => owedDeadline(owedRule('urgent-appeal-decision'), arrived('2026-12-02'), '2026-12-02')).toThrow(/hours/);
});
