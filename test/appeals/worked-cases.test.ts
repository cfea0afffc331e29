/** The worked cases of the domain notes (D.1, D.2) and those of other plans, as data: what a lawyer may read and add to. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appliesTo, memberRules, rules, stateList } from '../../src/appeals/index.ts';
import { answerCase, answerCases } from '../../src/appeals/worked/case.ts';
import { Plan, unknownPlan } from '../../src/claim/plan.ts';
import domainNotes from './cases/domain-notes.json' with { type: 'json' };
import memberClocks from './cases/member-clocks.json' with { type: 'json' };
import noDate from './cases/no-date.json' with { type: 'json' };
import owedClocks from './cases/owed-clocks.json' with { type: 'json' };
import { starts } from './facts.ts';
import { law } from './law.ts';

const all = {
  'domain-notes.json': domainNotes,
  'member-clocks.json': memberClocks,
  'no-date.json': noDate,
  'owed-clocks.json': owedClocks,
};

it('reads every file of cases', () => {
  expect(readdirSync(new URL('cases/', import.meta.url)).sort()).toEqual(Object.keys(all));
  expect(domainNotes).toHaveLength(20);
});

it('has a case of every rule', () => {
  const named = new Set(Object.values(all).flatMap((cases) => cases.map((one) => one.rule)));
  expect(rules.filter(({ ref, id }) => !named.has(ref) && !named.has(id)).map(({ id }) => id)).toEqual([]);
});

it('gives the domain notes back as they stand, their dates computed', () => {
  const asked = domainNotes.map((one): unknown => ({ ...one, act_by: '1999-01-01', outer: '1999-01-01' }));
  expect(answerCases(asked)).toEqual(domainNotes);
});

it.each(memberClocks)('$rule: $name', (one) => {
  const { act_by, outer, error } = answerCase(one);
  expect({ act_by, outer, error }).toEqual({ act_by: one.act_by, outer: one.outer, error: undefined });
});

it.each(owedClocks)('$rule: $name', (one) => {
  const { name: _, rule: __, input: ___, ...days } = one;
  const { message, ...answer } = answerCase(one);
  expect(answer).toEqual({ act_by: null, outer: null, ...days });
  expect(message === undefined).toBe(one.due_on !== null);
});

it.each(noDate)('$rule has no date, and says why', (one) => {
  expect(answerCase(one)).toMatchObject({ act_by: null, outer: null, message: expect.stringContaining('No date is computed.') });
});

describe('over every plan and state', () => {
  const { sponsor, funding } = Plan.shape;
  const plans = sponsor.def.innerType.options.flatMap((who) =>
    funding.def.innerType.options.flatMap((paidBy) =>
      [true, false, null].map((old) => ({ ...unknownPlan(), sponsor: who, funding: paidBy, grandfathered: old })),
    ),
  );
  const states = [null, ...stateList.states.map(({ code }) => code)];
  it('are many', () => expect([plans.length, states.length]).toEqual([63, 57]));

  it.each(memberRules)('$id is dated where a federal minimum may reach, and never after it', (rule) => {
    let next = 0;
    for (const plan of plans)
      for (const state of states) {
        const start = starts[(next += 97) % starts.length]!;
        const name = { 'miss-asserted': 'assert_on', service: 'service_date', bill: 'bill_date', 'appeal-decision': 'final_letter_date' };
        const input = { [(name as Record<string, string>)[rule.startsOn[0]!.what] ?? 'notice_date']: start, plan, state };
        const { act_by, error } = answerCase({ rule: rule.id, input });
        expect(error).toBeUndefined();
        const reached = appliesTo(rule, { ...plan, state }) !== 'no';
        expect(act_by).toBe(reached ? law[rule.id]!.actBy(start) : null);
        if (act_by !== null) expect(act_by <= (law[rule.id]!.last(start) ?? '9999')).toBe(true);
      }
  });
});

describe('a case that cannot be read says why', () => {
  const day = { notice_date: '2026-01-15' };
  it.each([
    [{ rule: 'R99', input: day }, /"R99" is not a clock/],
    [{ input: day }, /null is not a clock/],
    [{ rule: 'R10' }, /"input" is missing/],
    [{ rule: 'R10', input: {} }, /a date that starts the clock is missing/],
    [{ rule: 'R10', input: { notice_date: '2026-02-30' } }, /notice_date: "2026-02-30" is no day/],
    [{ rule: 'R10', input: { notice_date: '9999-12-31' } }, /too far from today/],
    [{ rule: 'R10', input: { notice_date: 20260115 } }, /notice_date: 20260115 is no day/],
    [{ rule: 'R10', input: { ...day, plan: 'XYZ' } }, /plan: "XYZ" is not known/],
    [{ rule: 'R10', input: { ...day, plan: { sponsor: 'circus' } } }, /plan.sponsor/],
    [{ rule: 'R10', input: { ...day, state: 'ZZ' } }, /state: "ZZ"/],
    [{ rule: 'R10', input: { ...day, coverage: 'pets' } }, /coverage/],
    [{ rule: 'R90', input: day }, /"disregarded" is missing/],
    [{ rule: 'R90', input: { ...day, disregarded: ['2025-05-01', '2024-09-24'] } }, /the last day comes before the first/],
    [{ rule: 'R90', input: { ...day, disregarded: ['2025-05-01'] } }, /two days are needed/],
    [{ rule: 'R15', input: {} }, /the day on which it arrived is missing/],
    [{ rule: 'R13', input: { received: '2026-03-07T25:00' } }, /25:00 is no hour/],
    [{ rule: 'R13', input: { received: '2026-03-07T10:00', zone: 'Mars/Base' } }, /"Mars\/Base" is no time zone/],
  ])('%j', (given, error) => {
    expect(answerCase(given)).toMatchObject({ act_by: null, outer: null, error: expect.stringMatching(error) });
  });

  it('and is answered where it stands', () => {
    expect(answerCases([7, { rule: 'R99', input: day, n: 2 }])).toMatchObject([
      { case: 7, act_by: null },
      { n: 2, act_by: null },
    ]);
  });

  it('a field that means nothing is named, and the rest is counted', () => {
    expect(answerCase({ rule: 'R10', input: { ...day, recieved: '2026-01-20' } })).toEqual({
      act_by: '2026-07-14',
      outer: '2026-07-14',
      message: 'Not used: recieved.',
    });
  });
});

describe('the plan of a case', () => {
  const outcome = (plan: unknown) => answerCase({ rule: 'R32', input: { final_letter_date: '2026-03-04', plan } });
  it.each(['SF', 'self-funded', 'ERISA self-insured', 'CH(SF)', ['NFG', 'SF'], { funding: 'self-funded' }])('%j is self-funded', (plan) => {
    expect(outcome(plan).act_by).toBeNull();
  });
  it.each(['FI', 'fully insured', 'IND', 'NFG', 'NFG insured', 'non-GF', 'unknown', { sponsor: 'individual' }])(
    '%j may be insured',
    (plan) => {
      expect(outcome(plan).act_by).toBe('2026-07-02');
    },
  );
});
