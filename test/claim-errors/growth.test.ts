/** Reviewing grows with the claims, not with their square, even where all of them are of one day, one provider or one service. */
import { describe, expect, it } from 'vitest';
import { knownCase, errorsOf } from '../../src/claim-errors/index.ts';
import { knownClaims } from '../../src/advice/known-claims.ts';
import { unknownPlan } from '../../src/claim/plan.ts';
import { claimOf, priced, type Invented } from '../cost-share/invented.ts';
import { cleanYear } from './insurer.ts';

const plan = { ...unknownPlan(), terms: cleanYear(5).terms };

function judgeAll(count: number, make: (at: number) => Invented): number {
  const claims = Array.from({ length: count }, (_, at) => claimOf({ claimNumber: `1${String(at).padStart(9, '0')}`, ...make(at) }));
  // Without the ledger, whose joining of readings has a growth of its own.
  const known = knownClaims({
    plan,
    sources: [],
    received: [],
    claims: claims.map((claim) => ({
      claim,
      key: claim.claimNumber,
      dates: claim.dates.map((date) => ({ ...date, source: 's1' })),
      seenIn: ['s1'],
      differences: [],
      readIn: [],
      told: [],
      toldOfIt: [],
      readings: [{ on: '2026-05-01', kind: 'claim-detail', claim }],
      done: [],
      received: [],
      appealControl: null,
    })),
  });
  const before = process.cpuUsage();
  const all = knownCase(known, plan);
  for (const one of known) errorsOf(one, all);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const day = (at: number): string => `2026-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 27)).padStart(2, '0')}`;
const visit = { lines: [{ description: 'OFFICE VISIT', code: '99213', amounts: priced(12_000, { copay: 3_000 }) }] };
const refused = {
  lines: [{ description: 'OFFICE VISIT', code: '99203', notes: [0], amounts: priced(0, { billed: 12_000, notCovered: 12_000 }) }],
  notes: ['This service is not covered by your plan.'],
};

describe('growth', () => {
  it.each<[string, (at: number) => Invented]>([
    ['over many days', (at) => ({ ...visit, day: day(at), processed: day(at), provider: `Clinic ${at % 40}` })],
    ['one day, one provider, one charge', () => visit],
    ['one provider out of network, all refused', (at) => ({ ...refused, day: day(at), processed: day(at), network: 'out' })],
    ['hospitals of one day', (at) => ({ ...visit, network: at % 2 === 0 ? 'out' : 'in', provider: `Hospital ${at}` })],
  ])('%s', (_, make) => {
    judgeAll(500, make);
    const least = (count: number): number => Math.min(...[1, 2, 3].map(() => judgeAll(count, make)));
    const [small, large] = [least(1_500), least(12_000)];
    // Eight times as many: 8 is linear, 64 the square. Room for the machine.
    expect(large / Math.max(small, 2)).toBeLessThan(20);
  });
});
