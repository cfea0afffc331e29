// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ClaimError, ReportedClaim, ShareTable } from '../../src/advice/report.ts';
import { noAmounts } from '../../src/claim/claim.ts';
import { say, sayCount } from '../../src/screens/say.ts';
import { fakePort } from './fake-port.ts';
import { openPopup } from './open-popup.ts';
import { claim, medicalNecessity, nothingRefused, report } from './samples.ts';

const error = (changes: Partial<ClaimError>): ClaimError => ({
  id: 'surprise-bill',
  name: 'Surprise bill',
  outcome: 'clear',
  because: 'This provider is in network.',
  missing: null,
  asks: null,
  claims: [],
  lines: [],
  working: [],
  table: null,
  who: null,
  step: null,
  source: null,
  ...changes,
});
const row = { allowed: 13240, deductible: 0, copay: 3000, coinsurance: 0, should: 3000, printed: 13240 };
const table: ShareTable = {
  isMost: false,
  rows: [
    { ...row, line: 0, name: 'OFFICE VISIT' },
    { ...row, line: 1, name: null, allowed: 2285, copay: 0, should: 0, printed: null },
  ],
  total: { ...row, allowed: 15525 },
};
const wrongShare = error({
  id: 'cost-share-miscalculation',
  name: 'Wrong share',
  outcome: 'found',
  because: 'That is $102.40 too much.',
  lines: [0],
  working: ['You pay a set copay of $30.00.', 'That is $102.40 too much.'],
  table,
  who: 'cigna',
  step: 'dispute-the-sum',
  source: { citation: 'The plan document', url: null, evidence: 'R' },
});
const lines = ['OFFICE VISIT', null].map((description) => ({
  serviceDates: null,
  description,
  procedureCode: null,
  amounts: noAmounts(),
  notes: [],
}));
const fix = { id: 'dispute-the-sum', title: 'Dispute the sum', why: 'Send Cigna the sum.', by: null, source: null };
const withErrors = (errors: ClaimError[], more: Partial<ReportedClaim> = {}) => claim({ ...nothingRefused, lines, errors, ...more });
const open = async (one: ReportedClaim, others: ReportedClaim[] = []) => {
  const port = fakePort({ state: 'read', report: report([one, ...others]), page: 's1', shown: [one.id] });
  return { port, popup: await openPopup(port) };
};

describe('a mistake that was found', () => {
  it('is told with its line, who acts, what to do and its source, and is what happened', async () => {
    const { popup } = await open(withErrors([wrongShare], { steps: [{ ...fix, id: 'other' }, fix] }));
    expect(popup.title()).toBe(say('what.mistake'));
    const text = popup.text();
    for (const part of [
      'Wrong share',
      'That is $102.40 too much.',
      'Line 1, OFFICE VISIT',
      say('mistakes.who-cigna'),
      'Dispute the sum',
      'Send Cigna the sum.',
    ])
      expect(text).toContain(part);
    expect(text).toContain('Source, second hand: The plan document');
    expect(text).not.toContain(say('by.only-if-wrong'));
    expect(text).toContain(say('by.if-not-mended'));
  });

  it('does not tell twice what stands as the first step', async () => {
    const { popup } = await open(withErrors([wrongShare], { steps: [fix] }));
    expect(popup.text().split('Send Cigna the sum.')).toHaveLength(2);
    expect(popup.text()).toContain(say('mistakes.first'));
  });

  it('names the other claim that it rests on', async () => {
    const other = claim({ id: 'c9', claimNumber: '77001', provider: 'Harbor Lab' });
    const { popup } = await open(withErrors([{ ...wrongShare, claims: ['c9'] }], { id: 'c1' }), [other]);
    expect(popup.text()).toContain(say('mistakes.other', { claim: '77001, Harbor Lab, Sep 14, 2026' }));
  });

  it('puts the claim among those that need the member', async () => {
    const wrong = withErrors([wrongShare], { id: 'c2' });
    const popup = await openPopup(
      fakePort({ state: 'read', report: report([claim({ ...nothingRefused, id: 'c1' }), wrong]), page: 's1', shown: ['c1', 'c2'] }),
    );
    expect(popup.title()).toBe('1 of 2 claims here needs you');
  });
});

describe('the working', () => {
  it('is a table with a part for each line, a head for each row, and no row for a part that is nothing', async () => {
    const { popup } = await open(withErrors([wrongShare]));
    const shown = popup.place.querySelector('table.share')!;
    expect(shown.querySelector('caption')?.textContent).toBe(say('working.caption'));
    const parts = [...shown.querySelectorAll('tbody')].map((body) =>
      [...body.querySelectorAll('tr')].map((one) => [...one.children].map((cell) => cell.textContent)),
    );
    expect(parts).toEqual([
      [
        ['Line 1, OFFICE VISIT'],
        [say('working.allowed'), '$132.40'],
        [say('working.copay'), '$30.00'],
        [say('working.should'), '$30.00'],
        [say('working.printed'), '$132.40'],
      ],
      [['Line 2'], [say('working.allowed'), '$22.85'], [say('working.should'), '$0.00'], [say('working.printed'), say('amounts.unknown')]],
      [
        [say('working.all')],
        [say('working.allowed'), '$155.25'],
        [say('working.copay'), '$30.00'],
        [say('working.should'), '$30.00'],
        [say('working.printed'), '$132.40'],
      ],
    ]);
    for (const head of shown.querySelectorAll('th')) expect(['row', 'rowgroup']).toContain(head.getAttribute('scope'));
  });

  it('says "at most" where the sum is the most that the plan allows', async () => {
    const { popup } = await open(withErrors([{ ...wrongShare, table: { ...table, isMost: true } }]));
    expect(popup.text()).toContain(say('working.at-most'));
    expect(popup.text()).not.toContain(say('working.should'));
  });

  it('can be read out, one sentence after the other', async () => {
    const { popup } = await open(withErrors([wrongShare]));
    expect([...popup.place.querySelectorAll('.aloud li')].map((one) => one.textContent)).toEqual(wrongShare.working);
  });

  it('of a share that is right stays folded', async () => {
    const right = error({ id: 'cost-share-miscalculation', name: 'Wrong share', working: ['So it is right.'], table });
    const { popup } = await open(withErrors([right]));
    expect(popup.button(say('working.clear')).closest('details')?.open).toBe(false);
    expect(popup.title()).toBe(say('what.nothing'));
  });
});

describe('checks without a mistake', () => {
  const gap = error({ id: 'b', name: 'Network', outcome: 'cannot-tell', because: 'No.', missing: 'Was it in network?', asks: 'network' });
  const gap2 = error({
    id: 'c',
    name: 'Discount',
    outcome: 'cannot-tell',
    because: 'No.',
    missing: 'We do not know the network.',
    asks: 'network',
  });
  const shut = error({ id: 'd', name: 'Twice', outcome: 'cannot-tell', because: 'No.', missing: 'Open this claim first.' });

  it('are counted, and "none" is said only of what could be checked', async () => {
    const fine = await open(withErrors([error({ id: 'a' }), error({ id: 'e' })]));
    expect(fine.popup.text()).toContain(say('mistakes.none'));
    expect(fine.popup.text()).toContain(sayCount('mistakes.clear', 2));
    const some = await open(withErrors([error({ id: 'a' }), gap]));
    expect(some.popup.text()).toContain(say('mistakes.none-so-far'));
    const none = await open(withErrors([gap, shut]));
    expect(none.popup.text()).not.toContain(say('mistakes.title'));
  });

  it('that lack an answer ask for it once and say what it is good for; the others say what they need', async () => {
    const { port, popup } = await open(withErrors([error({ id: 'a' }), gap, gap2, shut]));
    expect(popup.hasButton(sayCount('mistakes.open', 3))).toBe(true);
    expect(popup.text()).toContain(say('mistakes.lets-us', { checks: 'Network · Discount' }));
    expect(popup.text()).toContain('Open this claim first.');
    await popup.press(say('questions.answer-named', { question: say('tell.network') }));
    await popup.choose(say('amounts.network-in'));
    await popup.send(say('questions.send'));
    expect(port.asked).toEqual([
      ['tell', { fact: 'network-verified', network: 'in', on: null, how: null }, '4471903377', { replaces: true }],
    ]);
  });
});

describe('why payment was refused', () => {
  it('names the line and its amount, the words that decided and what our words rest on', async () => {
    const told = claim({
      ...medicalNecessity,
      lines: [{ ...lines[0]!, description: 'MRI', amounts: { ...noAmounts(), notCovered: 214000 } }],
      notes: [{ ...medicalNecessity.notes[0]!, because: 'criteria for medical necessity' }],
    });
    const { popup } = await open(told);
    expect(popup.text()).toContain('Line 1, MRI: $2,140.00 not covered');
    const grounds = popup.button(say('reason.why')).closest('details')!;
    expect(grounds.open).toBe(false);
    expect(grounds.querySelector('q')?.textContent).toBe('criteria for medical necessity');
    expect(grounds.textContent).toMatch(/HealthCare\.gov/);
  });
});
