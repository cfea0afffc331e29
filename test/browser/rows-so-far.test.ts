import { expect, test } from 'vitest';
import { withRowsBefore } from '../../src/browser/rows-so-far.ts';
import { noAmounts, type Claim } from '../../src/claim/claim.ts';
import type { Seen } from '../../src/claim/entry.ts';

const claim = (facts: Partial<Claim>): Claim => ({
  claimNumber: null,
  coverage: 'unknown',
  patient: null,
  provider: null,
  serviceDates: null,
  dates: [],
  status: null,
  network: 'unknown',
  amounts: noAmounts(),
  lines: [],
  notes: [],
  sentences: [],
  ...facts,
});

const list = (claims: Claim[], rowsStated: number | null = 4): Seen => ({
  kind: 'seen',
  id: 'seen',
  on: '2026-11-22',
  claims,
  source: {
    kind: 'claim-list',
    outcome: 'partly-read',
    rowsStated,
    rowsRead: claims.length,
    foldedPanels: 0,
    unread: [],
    appealControls: [],
  },
});

const numbered = (claimNumber: string, facts: Partial<Claim> = {}) => claim({ claimNumber, ...facts });
const numbersOf = (seen: Seen | null) => seen?.claims.map((one) => one.claimNumber);

test('rows that were read before and rows that are drawn now add up, and the list is read when all are there', () => {
  const half = withRowsBefore(list([numbered('3')]), list([numbered('1'), numbered('2')]));
  expect([numbersOf(half), half?.source.outcome, half?.source.rowsRead]).toEqual([['1', '2', '3'], 'partly-read', 3]);
  const whole = withRowsBefore(list([numbered('3'), numbered('4')]), list([numbered('1'), numbered('2')]));
  expect([numbersOf(whole), whole?.source.outcome]).toEqual([['1', '2', '3', '4'], 'read']);
});

test('a row that was drawn in part is one row when it is drawn whole', () => {
  const owed = { ...noAmounts(), patientResponsibility: 3500 };
  const whole = withRowsBefore(list([numbered('1', { amounts: owed }), numbered('2')]), list([numbered('1')]));
  expect(numbersOf(whole)).toEqual(['1', '2']);
  expect(whole?.claims[0]?.amounts.patientResponsibility).toBe(3500);
  const unnumbered = withRowsBefore(list([claim({ provider: 'Elm Clinic', amounts: owed })]), list([claim({ provider: 'Elm Clinic' })]));
  expect(unnumbered?.claims.map((one) => one.amounts.patientResponsibility)).toEqual([3500]);
});

test('equal rows of two claims stay two', () => {
  const twin = claim({ provider: 'Elm Clinic' });
  expect(withRowsBefore(list([twin, twin]), list([twin, twin]))?.claims).toHaveLength(2);
  expect(withRowsBefore(list([twin, twin, twin]), list([twin]))?.claims).toHaveLength(3);
});

test('another total, no total or more rows than the total are no parts of one list', () => {
  expect(withRowsBefore(list([numbered('3')], 5), list([numbered('1')], 4))).toBeNull();
  expect(withRowsBefore(list([numbered('3')], null), list([numbered('1')], null))).toBeNull();
  expect(withRowsBefore(list([numbered('3')], 1), list([numbered('1')], 1))).toBeNull();
});
