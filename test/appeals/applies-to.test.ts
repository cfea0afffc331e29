import { describe, expect, it } from 'vitest';
import { appliesTo, rules } from '../../src/appeals/index.ts';
import { Coverage } from '../../src/claim/claim.ts';
import { Plan, unknownPlan } from '../../src/claim/plan.ts';

const plan = (some: Partial<Plan>): Plan => ({ ...unknownPlan(), ...some });

describe.each(rules)('$id', (rule) => {
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

  it('answers for every plan from a row of its table, not by accident', () => {
    const last = rule.plans.at(-1);
    expect([last?.sponsor, last?.grandfathered, last?.coverage]).toEqual([undefined, undefined, undefined]);
    for (const sponsor of Plan.shape.sponsor.def.innerType.options)
      for (const grandfathered of [true, false, null])
        for (const coverage of Coverage.options) {
          const never = sponsor === 'federal-employee' || sponsor === 'medicare-advantage';
          expect(appliesTo(rule, plan({ sponsor, grandfathered }), coverage) === 'no' || !never).toBe(true);
        }
  });
});
