import { describe, expect, it } from 'vitest';
import { appliesTo, planTables, rowFor, rules } from '../../src/appeals/index.ts';
import { Coverage } from '../../src/claim/claim.ts';
import { Plan, unknownPlan } from '../../src/claim/plan.ts';

const plan = (some: Partial<Plan>): Plan => ({ ...unknownPlan(), ...some });

const claims = rules.filter(({ plans }) => plans === 'claims-regulation');

describe.each(claims)('$id', (rule) => {
  it.each([
    [{ sponsor: 'employer' }, 'yes'],
    [{ sponsor: 'employer', grandfathered: true }, 'yes'],
    [{ sponsor: 'employer', funding: 'self-funded' }, 'yes'],
    [{ sponsor: 'individual', grandfathered: false }, 'yes'],
    [{ sponsor: 'individual', grandfathered: true }, 'no'],
    [{ sponsor: 'individual', grandfathered: null }, 'assumed'],
    [{ sponsor: 'government', grandfathered: false }, 'yes'],
    [{ sponsor: 'government', grandfathered: true }, 'no'],
    [{ sponsor: 'government' }, 'assumed'],
    [{ sponsor: 'church', grandfathered: false }, 'assumed'],
    [{ sponsor: 'church', grandfathered: true }, 'no'],
    [{ sponsor: 'federal-employee' }, 'no'],
    [{ sponsor: 'medicare-advantage' }, 'no'],
    [{}, 'assumed'],
    [{ grandfathered: true }, 'assumed'],
  ] as const)('%j: %s', (some, answer) => expect(appliesTo(rule, plan(some))).toBe(answer));

  it('reaches dental and vision only where an employer gives them', () => {
    expect(appliesTo(rule, plan({ sponsor: 'employer' }), 'dental')).toBe('yes');
    expect(appliesTo(rule, plan({ sponsor: 'individual', grandfathered: false }), 'dental')).toBe('no');
    expect(appliesTo(rule, plan({ sponsor: 'government', grandfathered: false }), 'vision')).toBe('no');
    expect(appliesTo(rule, plan({ sponsor: 'individual', grandfathered: false }), 'medical')).toBe('yes');
    expect(appliesTo(rule, plan({}), 'dental')).toBe('assumed');
  });
});

describe.each(Object.entries(planTables))('%s', (plans, table) => {
  it('answers for every plan from a row of its table, not by accident', () => {
    const { answer: _, because: __, evidence: ___, ...conditions } = table.at(-1)!;
    expect(conditions).toEqual({});
    for (const sponsor of Plan.shape.sponsor.def.innerType.options)
      for (const grandfathered of [true, false, null])
        for (const coverage of Coverage.options) expect(rowFor({ plans }, plan({ sponsor, grandfathered }), coverage)).toBeDefined();
  });

  it('reaches neither federal employees nor Medicare, unless it is made for them', () => {
    const made = ['federal-employees', 'medicare-advantage', 'all-plans', 'self-pay', 'not-erisa'];
    if (made.includes(plans)) return;
    expect(appliesTo({ plans }, plan({ sponsor: 'federal-employee' }))).toBe('no');
    expect(appliesTo({ plans }, plan({ sponsor: 'medicare-advantage' }))).toBe('no');
  });
});

it('external review of a grandfathered plan is open for surprise bills only', () => {
  const old = plan({ sponsor: 'employer', grandfathered: true });
  const review = { plans: 'external-review' };
  expect([appliesTo(review, old), appliesTo(review, old, 'medical', 'no-surprises')]).toEqual(['no', 'yes']);
});

it('a second level is never certain, and an individual policy has none', () => {
  const second = { plans: 'second-level' };
  expect(appliesTo(second, plan({ sponsor: 'employer' }))).toBe('assumed');
  expect(appliesTo(second, plan({ sponsor: 'individual', grandfathered: false }))).toBe('no');
});

it('plan documents are owed under ERISA only', () => {
  const documents = { plans: 'erisa-documents' };
  expect(appliesTo(documents, plan({ sponsor: 'employer', funding: 'self-funded' }))).toBe('yes');
  expect(appliesTo(documents, plan({ sponsor: 'government' }))).toBe('no');
});
