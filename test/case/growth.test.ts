/**
 * Reviewing looks at each claim and each entry a number of times that does not depend on how many there are. Reads are counted, not
 * time: every read of a field of the case file, however deep. A check or a join that walks over all claims for each claim is seen here.
 */
import { describe, expect, it } from 'vitest';
import { review } from '../../src/advice/review.ts';
import type { Entry } from '../../src/claim/entry.ts';
import { unknownPlan, type Plan } from '../../src/claim/plan.ts';
import { cleanYear } from '../claim-errors/insurer.ts';
import { claimOf, priced, type Invented } from '../cost-share/invented.ts';

function counted<T extends object>(value: T, count: { reads: number }): T {
  return new Proxy(value, {
    get(target, name) {
      count.reads += 1;
      const inner: unknown = Reflect.get(target, name);
      return typeof inner === 'object' && inner !== null ? counted(inner, count) : inner;
    },
  });
}

const day = (at: number): string => `2026-${String(1 + (at % 9)).padStart(2, '0')}-${String(1 + (at % 27)).padStart(2, '0')}`;

function reads(count: number, make: (at: number) => Invented, plan: Plan): number {
  const claims = Array.from({ length: count }, (_, at) => claimOf({ claimNumber: `1${String(at).padStart(9, '0')}`, ...make(at) }));
  const seen: Entry = {
    id: 'seen',
    kind: 'seen',
    on: '2026-11-22',
    source: { kind: 'claim-detail', outcome: 'read', rowsStated: count, rowsRead: count, foldedPanels: 0, unread: [], appealControls: [] },
    claims,
  };
  const told = claims.map(({ claimNumber }, at): Entry => ({
    id: `t${at}`,
    kind: 'told',
    on: '2026-11-22',
    claim: claimNumber,
    told: { fact: 'bill', amount: 12_000, day: null },
  }));
  const tally = { reads: 0 };
  const entries = [seen, ...told].map((entry) => counted(entry, tally));
  expect(review({ plan, entries }, '2026-11-22', 'America/New_York').claims).toHaveLength(count);
  return tally.reads;
}

const visit = { lines: [{ description: 'OFFICE VISIT', code: '99213', amounts: priced(12_000, { copay: 3_000 }) }] };
const refused = {
  lines: [{ description: 'OFFICE VISIT', code: '99203', notes: [0], amounts: priced(0, { billed: 12_000, notCovered: 12_000 }) }],
  notes: ['This service is not covered by your plan.'],
};

describe('ten times the claims, with a bill told of each', () => {
  it.each<[string, (at: number) => Invented, Plan]>([
    ['over many days', (at) => ({ ...visit, day: day(at), processed: day(at), provider: `Clinic ${at % 40}` }), unknownPlan()],
    ['with the year replayed', (at) => ({ ...visit, day: day(at), processed: day(at) }), { ...unknownPlan(), terms: cleanYear(5).terms }],
    ['one day, one provider, one charge', () => visit, unknownPlan()],
    ['one provider out of network, all refused', (at) => ({ ...refused, day: day(at), network: 'out' }), unknownPlan()],
  ])('%s', (_, make, plan) => {
    const [small, large] = [reads(100, make, plan), reads(1_000, make, plan)];
    // Ten is linear, a hundred the square; sorting and the neighbours of a crowded day need some room.
    expect(large / small).toBeLessThan(14);
  });
});
