/** What must hold for every plan and every price. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftAfter, percentOf, shareOf, sharesOf, sumOf, type Left, type Sharing } from '../../src/cost-share/share.ts';

const cents = fc.integer({ min: 0, max: 5_000_000 });
const percent = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
);
const sharing: fc.Arbitrary<Sharing> = fc.oneof(
  cents.map((copay) => ({ by: 'copay' as const, copay })),
  percent.map((of) => ({ by: 'percent' as const, percent: of })),
  fc.tuple(cents, percent).map(([copay, of]) => ({ by: 'copay-and-percent' as const, copay, percent: of })),
);
const left: fc.Arbitrary<Left> = fc.record({ deductible: cents, outOfPocket: fc.option(cents) });
const services = fc.array(fc.record({ allowed: cents, sharing }), { maxLength: 8 });

describe('a share', () => {
  it('is never negative, never above the price, its parts add up, and no part is above what is left', () => {
    fc.assert(
      fc.property(cents, sharing, left, (allowed, how, before) => {
        const share = shareOf(allowed, how, before);
        for (const part of [share.copay, share.deductible, share.coinsurance]) expect(part).toBeGreaterThanOrEqual(0);
        expect(share.copay + share.deductible + share.coinsurance).toBe(share.total);
        expect(share.total).toBeLessThanOrEqual(allowed);
        expect(share.deductible).toBeLessThanOrEqual(before.deductible);
        if (before.outOfPocket !== null) expect(share.total).toBeLessThanOrEqual(before.outOfPocket);
      }),
    );
  });

  it('in pieces equals the whole', () => {
    fc.assert(
      fc.property(services, fc.nat(8), left, (all, cut, start) => {
        const whole = sharesOf(all, start);
        const first = sharesOf(all.slice(0, cut), start);
        const between = first.reduce(leftAfter, start);
        expect([...first, ...sharesOf(all.slice(cut), between)]).toEqual(whole);
      }),
    );
  });

  it('never grows when more was met before', () => {
    fc.assert(
      fc.property(services, left, cents, (all, before, less) => {
        const lower = { ...before, deductible: Math.max(0, before.deductible - less) };
        const [more, fewer] = [sumOf(sharesOf(all, before)).total, sumOf(sharesOf(all, lower)).total];
        // Half a cent that goes up on each service is all that may be between.
        expect(fewer).toBeLessThanOrEqual(more + all.length);
      }),
    );
  });

  it('half a cent goes up, exactly', () => {
    expect(percentOf(250, 15)).toBe(38);
    expect(percentOf(10_050, 12.5)).toBe(1256);
    expect(percentOf(333, 20)).toBe(67);
  });
});
