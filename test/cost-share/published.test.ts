/** The sums that others published, to the cent. */
import { describe, expect, it } from 'vitest';
import { leftOf, nothingMet, plus } from '../../src/cost-share/met.ts';
import { sharesOf, shareOf, sumOf } from '../../src/cost-share/share.ts';
import published from './published.json' with { type: 'json' };

describe('one person', () => {
  it.each(published.examples)('$source', ({ terms, met, services }) => {
    const shares = sharesOf(
      services.map(({ allowed }) => ({ allowed, sharing: { by: 'percent' as const, percent: terms.percent } })),
      { deductible: terms.deductible - met.deductible, outOfPocket: terms.limit === null ? null : terms.limit - met.outOfPocket },
    );
    expect(shares.map(({ total }) => total)).toEqual(services.map(({ pays }) => pays));
    for (const service of services)
      if ('deductible' in service)
        expect(sumOf(shares)).toMatchObject({ deductible: service.deductible, coinsurance: service.coinsurance });
  });
});

describe('a family', () => {
  it.each(published.families)('$source', ({ terms, services }) => {
    const rules = { deductible: { individual: terms.individual, family: terms.family, embedded: terms.embedded } };
    let met = nothingMet;
    for (const { person, allowed, pays } of services) {
      const left = leftOf(rules, met, person);
      if (typeof left === 'string') throw new Error(left);
      const share = shareOf(allowed, { by: 'percent', percent: terms.percent }, left);
      expect(share.total).toBe(pays);
      met = plus(met, person, { deductible: share.deductible, outOfPocket: share.total });
    }
  });
});
