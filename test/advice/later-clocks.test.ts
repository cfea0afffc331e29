/** The clocks after an appeal and after what the member asked for, through the whole review. */
import { describe, expect, it } from 'vitest';
import { claimNumber, reported, type Situation } from './whole-report.ts';

const employer: Situation = { category: 'medical_necessity', sponsor: 'employer', funding: 'self-funded', grandfathered: false };
const done = (act: string, on: string, more: object = {}): object => ({ kind: 'done', claim: claimNumber, act, on, ...more });
const answered = (day: string, more: object = {}): object => ({
  kind: 'received',
  claim: claimNumber,
  letter: 'appeal-decision',
  on: day,
  day,
  result: 'upheld',
  ...more,
});
const clock = (situation: Situation, rule: string) => reported(situation).deadlines.find((one) => one.rule === rule);
const rules = (situation: Situation): string[] => reported(situation).deadlines.map(({ rule }) => rule);
const doorIds = (situation: Situation): string[] => reported(situation).doors.map(({ id }) => id);

describe('the answer to an appeal', () => {
  const filed = (more: object = {}): Situation => ({ ...employer, more: [done('appeal-filed', '2026-11-02', more)] });
  it('runs from the day on the portal, and five days later by mail', () => {
    expect(clock(filed({ by: 'portal' }), 'post-service-appeal-decision')).toMatchObject({ dueOn: '2027-01-01', state: 'running' });
    expect(clock(filed(), 'post-service-appeal-decision')).toMatchObject({ dueOn: '2027-01-06' });
  });
  it('is half as long for each of two appeals; a policy of one’s own has one, whatever is told', () => {
    expect(clock({ ...filed({ by: 'fax' }), levels: 2 }, 'post-service-appeal-decision')).toMatchObject({ dueOn: '2026-12-02' });
    expect(clock({ ...filed({ by: 'fax' }), sponsor: 'individual', levels: 2 }, 'post-service-appeal-decision')).toMatchObject({
      dueOn: '2027-01-01',
    });
  });
  it('counts by the hour when it is urgent and the day of arrival is known, else as care to come', () => {
    const urgent = { ...employer, care: 'upcoming' as const, urgent: true };
    const asked = (by?: string): Situation => ({ ...urgent, more: [done('appeal-filed', '2026-11-20', by === undefined ? {} : { by })] });
    expect(clock(asked('phone'), 'urgent-appeal-decision')).toMatchObject({ dueOn: '2026-11-23', state: 'running' });
    expect(rules(asked())).toContain('pre-service-appeal-decision');
  });
});

describe('Cigna is late with it', () => {
  const late: Situation = { ...employer, more: [done('appeal-filed', '2026-09-08', { by: 'fax' })] };
  it('says so only a week after the day, and may open the outside review, within five working days', () => {
    expect(clock(late, 'post-service-appeal-decision')).toMatchObject({ dueOn: '2026-11-07', assertOn: '2026-11-16', state: 'overdue' });
    // Of the plan with two appeals the same filing would be later still; of care that is over 60 days hold.
    expect(clock(late, 'deemed-exhaustion')).toMatchObject({
      countedFrom: { day: '2026-11-16', what: 'miss-asserted' },
      actBy: '2026-11-23',
    });
    expect(reported(late).doors.find(({ id }) => id === 'external-review')).toMatchObject({ open: 'depends', by: '2026-11-23' });
  });
  it('not before: a day that has only passed opens nothing', () => {
    const passed: Situation = { ...employer, more: [done('appeal-filed', '2026-09-20', { by: 'fax' })] };
    expect(clock(passed, 'post-service-appeal-decision')).toMatchObject({ state: 'check' });
    expect(rules(passed)).not.toContain('deemed-exhaustion');
    expect(doorIds(passed)).not.toContain('external-review');
  });
  it('a grandfathered plan does not know it', () => expect(rules({ ...late, grandfathered: true })).not.toContain('deemed-exhaustion'));
});

describe('a second appeal', () => {
  const twice: Situation = {
    ...employer,
    levels: 2,
    more: [done('appeal-filed', '2026-08-03'), answered('2026-10-01'), done('appeal-filed', '2026-11-02', { by: 'portal' })],
  };
  it('is with Cigna, 30 days, while the outside review runs from the first answer', () => {
    expect(rules(twice).sort()).toEqual(['external-review', 'post-service-appeal-decision']);
    expect(clock(twice, 'post-service-appeal-decision')).toMatchObject({ dueOn: '2026-12-02' });
    expect(clock(twice, 'external-review')).toMatchObject({ countedFrom: { day: '2026-10-01' }, actBy: '2027-01-29' });
    expect(doorIds(twice)).toEqual(expect.arrayContaining(['answer-owed', 'external-review']));
    expect(doorIds(twice)).not.toContain('second-level');
  });
});

describe('what was asked for', () => {
  it('the claim file has no number in the law: ask again after two weeks, nothing is called missed', () => {
    const asked: Situation = { ...employer, more: [done('documents-asked', '2026-11-02')] };
    expect(clock(asked, 'claim-file')).toMatchObject({ dueOn: null, checkOn: '2026-11-16', assertOn: null, state: 'check' });
  });
  it('the papers of the plan are owed by whoever runs it; where ERISA does not reach there is no such clock', () => {
    const asked: Situation = { ...employer, more: [done('documents-asked', '2026-11-02', { papers: 'plan-documents' })] };
    expect(clock(asked, 'plan-documents')).toMatchObject({ who: 'plan-administrator', dueOn: '2026-12-02' });
    expect(rules({ ...asked, sponsor: 'individual' })).not.toContain('plan-documents');
  });
  it('the comparison of parity rests on a guess and is marked so', () => {
    const asked: Situation = { ...employer, more: [done('documents-asked', '2026-11-02', { papers: 'comparative-analysis' })] };
    expect(clock(asked, 'comparative-analysis')).toMatchObject({ evidence: 'GK' });
  });
  it('an outside review that was asked for is not asked for again; the plan checks it, then the reviewer has 45 days', () => {
    const asked: Situation = { ...employer, stage: 'upheld-final', more: [done('external-review-asked', '2026-11-16')] };
    expect(rules(asked)).toEqual(['preliminary-review', 'external-decision']);
    expect(clock(asked, 'preliminary-review')!.dueOn! > '2026-11-21').toBe(true);
    expect(doorIds(asked)).not.toContain('external-review');
  });
});

it('a surprise bill keeps its outside review in a grandfathered plan, with its date', () => {
  const surprise: Situation = { category: 'not_emergency', sponsor: 'employer', grandfathered: true, stage: 'upheld-final' };
  expect(reported(surprise).doors.find(({ id }) => id === 'external-review')?.by).toBe('2027-03-05');
  expect(rules({ ...surprise, category: 'medical_necessity' })).toEqual([]);
});

describe('a plan that the federal rules for claims do not reach', () => {
  const old: Situation = { category: 'medical_necessity', sponsor: 'church', grandfathered: true };
  const letter = {
    kind: 'received',
    claim: claimNumber,
    letter: 'claim-denied',
    on: '2026-10-25',
    day: '2026-10-20',
    deadline: '2027-01-18',
  };
  it('gets no date of ours', () => expect(clock(old, 'internal-appeal')).toBeUndefined());
  it('gets the date that its own letter prints, before a holiday that it falls on', () => {
    const printed = { ...old, more: [letter] };
    expect(clock(printed, 'internal-appeal')).toMatchObject({ actBy: '2027-01-15', outer: '2027-01-18', countedFrom: null });
    expect(reported(printed).doors.find(({ id }) => id === 'internal-appeal')).toMatchObject({ by: '2027-01-15' });
  });
  it('has the time of the law on surprise bills for one of those', () => {
    const surprise: Situation = { ...old, sponsor: 'unknown', coverage: 'medical', category: 'not_emergency' };
    expect(rules({ ...surprise, sponsor: 'church' })).toEqual(['no-surprises-appeal']);
    expect(reported({ ...surprise, sponsor: 'church' }).doors.find(({ id }) => id === 'internal-appeal')).toMatchObject({
      rule: 'no-surprises-appeal',
      by: '2027-04-16',
    });
  });
  it('another program gets no date, printed or not', () =>
    expect(clock({ ...old, sponsor: 'federal-employee', more: [letter] }, 'internal-appeal')).toBeUndefined());
});

it('whether the plan is grandfathered is asked where it changes what is open, once the kind of plan is known', () => {
  const asks = (situation: Omit<Situation, 'category'>): boolean =>
    reported({ category: 'medical_necessity', ...situation }).questions.some(({ id }) => id === 'plan-grandfathered');
  expect(asks({ sponsor: 'unknown' })).toBe(false);
  expect(asks({ sponsor: 'church' })).toBe(true);
  expect(asks({ sponsor: 'employer' })).toBe(false);
  expect(asks({ sponsor: 'employer', stage: 'upheld' })).toBe(true);
  expect(asks({ sponsor: 'employer', grandfathered: false, stage: 'upheld' })).toBe(false);
});
