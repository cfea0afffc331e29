import { describe, expect, it } from 'vitest';
import { memberDeadline, shorterThanMinimum } from '../../src/appeals/index.ts';
import { facts, letter, rule } from './facts.ts';

const appeal = rule('internal-appeal');

describe('the worked cases of the rule', () => {
  it.each([
    { name: 'plain, across a clock change', dates: ['2026-01-15'], actBy: '2026-07-14', outer: '2026-07-14' },
    { name: 'day 180 is Veterans Day', dates: ['2026-05-15'], actBy: '2026-11-10', outer: '2026-11-11' },
    { name: "day 180 is New Year's Day, the notice is dated on a Sunday", dates: ['2026-07-05'], actBy: '2026-12-31', outer: '2027-01-01' },
    { name: 'day 180 is a leap day', dates: ['2027-09-02'], actBy: '2028-02-29', outer: '2028-02-29' },
    { name: 'dated on a leap day', dates: ['2028-02-29'], actBy: '2028-08-25', outer: '2028-08-27' },
    {
      name: 'the earliest of three dates; receipt feeds only the outer date',
      dates: ['2026-08-03', '2026-07-30'],
      received: '2026-08-08',
      actBy: '2027-01-26',
      outer: '2027-02-04',
    },
    {
      name: 'a later printed date becomes the outer one',
      dates: ['2026-09-10'],
      printed: '2027-09-10',
      actBy: '2027-03-09',
      outer: '2027-09-10',
    },
  ])('$name', ({ dates, received = null, printed = null, actBy, outer }) => {
    const some = facts({ dates: dates.map((day) => ({ what: 'eob', day })), received, printed });
    expect(memberDeadline(appeal, some, '2026-11-22')).toMatchObject({ actBy, outer });
  });
});

it('is whole: every field of a reported deadline, and nothing else', () => {
  const dates = [
    { what: 'letter', day: '2026-09-14' },
    { what: 'processed', day: '2026-09-10' },
  ] as const;
  expect(memberDeadline(appeal, facts({ dates }), '2026-11-22')).toStrictEqual({
    rule: 'internal-appeal',
    ref: 'R10',
    who: 'member',
    actBy: '2027-03-09',
    outer: '2027-03-09',
    aimBy: '2027-02-23',
    dueOn: null,
    checkOn: null,
    assertOn: null,
    countedFrom: { day: '2026-09-10', what: 'processed' },
    state: 'open',
    evidence: 'Q',
    readOn: '2026-11-22',
    source: { citation: '29 CFR 2560.503-1(h)(3)(i)', url: 'https://www.ecfr.gov/current/title-29/section-2560.503-1' },
  });
});

it('never starts on the day Cigna received the claim from the provider', () => {
  const dates = [
    { what: 'received', day: '2026-08-20' },
    { what: 'processed', day: '2026-09-10' },
  ] as const;
  expect(memberDeadline(appeal, facts({ dates }), '2026-11-22').countedFrom?.day).toBe('2026-09-10');
  expect(memberDeadline(appeal, facts({ dates: [dates[0]] }), '2026-11-22').state).toBe('date-needed');
});

it('passes over a placeholder date that no calendar can count from', () => {
  expect(memberDeadline(appeal, facts(letter('9999-12-31')), '2026-11-22')).toMatchObject({ actBy: null, state: 'date-needed' });
  const soFarAway = { ...letter('2026-09-10'), received: '9999-12-31' };
  expect(memberDeadline(appeal, facts(soFarAway), '2026-11-22').outer).toBeNull();
});

describe('states, for a notice of 2026-01-15 (act by 2026-07-14)', () => {
  const on = (today: string, received: string | null = null) =>
    memberDeadline(appeal, facts({ ...letter('2026-01-15'), received }), today).state;
  it.each([
    ['2026-06-13', 'open'],
    ['2026-06-14', 'soon'],
    ['2026-07-14', 'soon'],
    ['2026-07-15', 'late-maybe-in-time'],
    ['2031-01-01', 'late-maybe-in-time'],
  ])('on %s, day of receipt not told: %s', (today, state) => expect(on(today)).toBe(state));
  it.each([
    ['2026-07-15', 'late-maybe-in-time'],
    ['2026-07-24', 'late-maybe-in-time'],
    ['2026-07-25', 'probably-late'],
  ])('on %s, received 2026-01-25: %s', (today, state) => expect(on(today, '2026-01-25')).toBe(state));
});

describe('a printed deadline', () => {
  it('wins when it is earlier, moved back to a business day, and then nothing was counted', () => {
    const printed = memberDeadline(appeal, facts({ ...letter('2026-09-10'), printed: '2026-12-26' }), '2026-11-22');
    expect(printed).toMatchObject({ actBy: '2026-12-24', aimBy: '2026-12-10', outer: '2027-03-09', countedFrom: null, state: 'open' });
  });
  it('that says the same day changes nothing', () => {
    const same = facts({ ...letter('2026-09-10'), printed: '2027-03-09' });
    expect(memberDeadline(appeal, same, '2026-11-22')).toStrictEqual(memberDeadline(appeal, facts(letter('2026-09-10')), '2026-11-22'));
  });
  it('does not take away what the day of receipt supports', () => {
    const some = facts({ ...letter('2026-09-10'), received: '2026-09-20', printed: '2027-03-12' });
    expect(memberDeadline(appeal, some, '2026-11-22')).toMatchObject({ actBy: '2027-03-09', outer: '2027-03-19' });
  });
  it.each([
    ['2027-03-08', true],
    ['2027-03-09', false],
    ['2027-04-01', false],
    [null, false],
  ])('%s is shorter than the federal minimum: %s', (printed, shorter) => {
    expect(shorterThanMinimum(appeal, facts({ ...letter('2026-09-10'), printed }))).toBe(shorter);
  });
  it('cannot be called short when nobody knows the start', () => {
    expect(shorterThanMinimum(appeal, facts({ printed: '2026-12-01' }))).toBe(false);
  });
});

describe('no notice date', () => {
  const without = (some: Parameters<typeof facts>[0], today = '2026-11-22') => memberDeadline(appeal, facts(some), today);
  it('asks for it, and plans on the first day of care + 180 rolled back', () => {
    expect(without({ serviceFrom: '2026-07-05' })).toMatchObject({
      state: 'date-needed',
      actBy: null,
      outer: null,
      aimBy: '2026-12-31',
      countedFrom: { day: '2026-07-05', what: 'service' },
    });
  });
  it('still only asks when that day has passed', () => {
    expect(without({ serviceFrom: '2025-01-15' })).toMatchObject({ state: 'date-needed', actBy: null, outer: null, aimBy: '2025-07-14' });
  });
  it('knows nothing without a day of care', () => {
    expect(without({ received: '2026-10-01' })).toMatchObject({
      state: 'date-needed',
      actBy: null,
      outer: null,
      aimBy: null,
      countedFrom: null,
    });
  });
  it('does not plan from care still to come: the notice is older than that', () => {
    expect(without({ serviceFrom: '2026-12-10' })).toMatchObject({ state: 'date-needed', aimBy: null, countedFrom: null });
  });
  it('plans on the printed deadline when that is earlier, or when the other has passed', () => {
    expect(without({ serviceFrom: '2026-07-05', printed: '2026-12-13' })).toMatchObject({
      actBy: null,
      aimBy: '2026-12-11',
      countedFrom: null,
    });
    expect(without({ serviceFrom: '2025-01-15', printed: '2027-01-05' })).toMatchObject({
      actBy: null,
      aimBy: '2027-01-05',
      countedFrom: null,
    });
    expect(without({ serviceFrom: '2026-07-05', printed: '2027-02-01' })).toMatchObject({
      aimBy: '2026-12-31',
      countedFrom: { what: 'service' },
    });
  });
});
