import { expect, test } from 'vitest';
import type { Report, ReportedClaim } from '../../src/advice/report.ts';
import { reportOn, shownBy } from '../../src/browser/tab-report.ts';
import { noAmounts } from '../../src/claim/claim.ts';
import type { Seen } from '../../src/claim/entry.ts';
import { unknownPlan } from '../../src/claim/plan.ts';

const when = { today: '2026-11-22', zone: 'UTC' };

function seen(id: string, on: string, numbers: string[]): Seen {
  const claims = numbers.map((claimNumber): Seen['claims'][number] => ({
    claimNumber,
    coverage: 'medical',
    patient: null,
    provider: null,
    serviceDates: null,
    dates: [{ what: 'processed', day: '2026-11-02' }],
    status: null,
    network: 'unknown',
    amounts: noAmounts(),
    lines: [],
    notes: [],
    sentences: [],
  }));
  return {
    kind: 'seen',
    id,
    on,
    claims,
    source: {
      kind: 'claim-list',
      outcome: 'read',
      rowsStated: null,
      rowsRead: claims.length,
      foldedPanels: 0,
      unread: [],
      appealControls: [],
    },
  };
}

test('a tab shows the claims of its own entry and no other', () => {
  const entries = [seen('one', '2026-11-22', ['A', 'B']), seen('two', '2026-11-22', ['C']), seen('three', '2026-11-22', ['A'])];
  const report = reportOn(unknownPlan(), entries, when);
  const shown = (id: string | null) =>
    shownBy(report, entries, id)
      .map((claim) => report.claims.find((one) => one.id === claim)?.claimNumber)
      .sort();
  expect(shown('one')).toEqual(['A', 'B']);
  expect(shown('two')).toEqual(['C']);
  expect(shown('three')).toEqual(['A']);
  expect(shown('nobody')).toEqual([]);
  expect(shown(null)).toEqual([]);
});

test('the most urgent claim comes first: refused before the rest, then what to do in the portal, then the earlier date', () => {
  const claim = (id: string, refused: boolean, advice: ReportedClaim['portalAppeal']['advice'], actBy: string | null) =>
    ({
      id,
      seenIn: ['s1'],
      denials: refused ? [{}] : [],
      portalAppeal: { advice },
      deadlines: [{ who: 'member', actBy, aimBy: null }],
    }) as unknown as ReportedClaim;
  const claims = [
    claim('fine', false, 'nothing-to-appeal', null),
    claim('later, late', true, 'later', '2027-01-01'),
    claim('unsure', false, 'cannot-tell', null),
    claim('later, soon', true, 'later', '2026-12-01'),
    claim('now', true, 'now', null),
    claim('theirs', true, 'not-at-all', '2026-11-23'),
  ];
  const report = { sources: [{ id: 's1' }], claims } as unknown as Report;
  expect(shownBy(report, [seen('one', '2026-11-22', [])], 'one')).toEqual([
    'now',
    'later, soon',
    'later, late',
    'theirs',
    'unsure',
    'fine',
  ]);
});

test('a report for an earlier day does not know of a reading of a later one', () => {
  const entries = [seen('one', '2026-11-22', ['A'])];
  const earlier = reportOn(unknownPlan(), entries, { today: '2026-11-05', zone: 'UTC' });
  expect(earlier.today).toBe('2026-11-05');
  expect(earlier.claims).toHaveLength(1);
});
