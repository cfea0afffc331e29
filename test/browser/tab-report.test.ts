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
      .shown.map((claim) => report.claims.find((one) => one.id === claim)?.claimNumber)
      .sort();
  expect(shown('one')).toEqual(['A', 'B']);
  expect(shown('two')).toEqual(['C']);
  expect(shown('three')).toEqual(['A']);
  expect(shown('nobody')).toEqual([]);
  expect(shown(null)).toEqual([]);
  expect(shownBy(report, entries, 'two').page).toBe('s2');
  expect(shownBy(report, entries, null).page).toBeNull();
});

test('of the claims that a tab shows, the most urgent comes first', () => {
  const claim = (id: string, happened: ReportedClaim['happened'], state: string | null, actBy: string | null, advice = 'later') =>
    ({
      id,
      happened,
      errors: [],
      seenIn: ['s1'],
      serviceDates: { from: '2026-05-01', to: id === 'fine, new' ? '2026-06-01' : '2026-05-01' },
      portalAppeal: { advice },
      deadlines: state === null ? [] : [{ who: 'member', state, actBy, aimBy: null }],
    }) as unknown as ReportedClaim;
  const claims = [
    claim('fine', 'nothing-refused', 'open', '2026-12-01'),
    claim('fine, new', 'only-listed', null, null),
    claim('later', 'refused', 'open', '2027-01-01'),
    claim('theirs', 'refused', 'soon', '2026-11-23', 'not-at-all'),
    claim('no date', 'unexplained', 'date-needed', null),
    claim('long passed', 'refused', 'late-maybe-in-time', '2026-01-02'),
    claim('just passed', 'refused', 'late-maybe-in-time', '2026-11-20'),
    claim('soon', 'information-requested', 'soon', '2026-11-25'),
  ];
  const report = { sources: [{ id: 's1' }], claims } as unknown as Report;
  expect(shownBy(report, [seen('one', '2026-11-22', [])], 'one').shown).toEqual([
    'soon',
    'just passed',
    'long passed',
    'later',
    'no date',
    'theirs',
    'fine, new',
    'fine',
  ]);
});

test('a report for an earlier day does not know of a reading of a later one', () => {
  const entries = [seen('one', '2026-11-22', ['A'])];
  const earlier = reportOn(unknownPlan(), entries, { today: '2026-11-05', zone: 'UTC' });
  expect(earlier.today).toBe('2026-11-05');
  expect(earlier.claims).toHaveLength(1);
});
