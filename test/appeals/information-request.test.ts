import { expect, it } from 'vitest';
import { memberDeadline, shorterThanMinimum } from '../../src/appeals/index.ts';
import { facts, letter, rule } from './facts.ts';

const request = rule('information-request');

it('day 45 is a Sunday after a Saturday and Christmas Day: back to Thursday', () => {
  expect(memberDeadline(request, facts(letter('2026-11-12')), '2026-11-22')).toMatchObject({
    rule: 'information-request',
    ref: 'R07',
    actBy: '2026-12-24',
    outer: null,
    aimBy: '2026-12-10',
    state: 'open',
    countedFrom: { day: '2026-11-12', what: 'letter' },
  });
});

it('knows no outer date, so it never says probably late, not even when the day of receipt is told', () => {
  const told = facts({ ...letter('2026-11-12'), received: '2026-11-16' });
  expect(memberDeadline(request, told, '2026-11-24')).toMatchObject({ outer: null, state: 'soon' });
  expect(memberDeadline(request, told, '2027-06-01')).toMatchObject({ outer: null, state: 'late-maybe-in-time' });
});

it('takes a later printed day as the outer date', () => {
  const told = facts({ ...letter('2026-11-12'), received: '2026-11-16', printed: '2027-01-15' });
  expect(memberDeadline(request, told, '2027-01-15')).toMatchObject({
    actBy: '2026-12-24',
    outer: '2027-01-15',
    state: 'late-maybe-in-time',
  });
  expect(memberDeadline(request, told, '2027-01-16').state).toBe('probably-late');
});

it('takes an earlier printed day as the one to act by, and sees that it is short', () => {
  const short = facts({ ...letter('2026-11-12'), printed: '2026-12-12' });
  expect(memberDeadline(request, short, '2026-11-22')).toMatchObject({ actBy: '2026-12-11', outer: null, countedFrom: null });
  expect(shorterThanMinimum(request, short)).toBe(true);
});

it('plans by its own 45 days, not by 180, when the day of the request is not known', () => {
  expect(memberDeadline(request, facts({ serviceFrom: '2026-11-12' }), '2026-11-22')).toMatchObject({
    state: 'date-needed',
    actBy: null,
    outer: null,
    aimBy: '2026-12-24',
    countedFrom: { day: '2026-11-12', what: 'service' },
  });
});
