/** What the errors, the sum and a bill change in the report: the portal's appeal, the steps, the questions, the caveats. */
import { describe, expect, it } from 'vitest';
import { priced, type Invented } from '../cost-share/invented.ts';
import { reviewed } from './reviewed.ts';

const terms = {
  year: { starts: '01-01' },
  inNetwork: {
    deductible: { individual: 50_000, family: null, embedded: null },
    coinsurancePercent: 20,
    outOfPocketMax: { individual: 300_000, family: null },
  },
  metBefore: { day: '2026-01-01', inNetwork: { deductible: { 'Ana Example': 0 } } },
};
const mri = (parts: Parameters<typeof priced>[1]): Invented => ({ lines: [{ description: 'MRI', amounts: priced(100_000, parts) }] });
const right = mri({ deductible: 50_000, coinsurance: 10_000 });
const wrong = mri({ deductible: 50_000, coinsurance: 40_000 });

describe('the portal’s appeal', () => {
  it('a share that was worked out leaves nothing to appeal, and says what was taken for granted', () => {
    const [claim] = reviewed({ claims: [right], plan: { terms } });
    expect(claim!.portalAppeal.advice).toBe('nothing-to-appeal');
    expect(claim!.caveats.join(' ')).toMatch(/claims that we have read/);
  });
  it('the same share without terms is not called checked', () =>
    expect(reviewed({ claims: [right] })[0]!.portalAppeal.advice).toBe('cannot-tell'));
  it('a share that is too high can be appealed, later; the first step is to dispute the sum', () => {
    const [claim] = reviewed({ claims: [wrong], plan: { terms } });
    expect(claim!.portalAppeal.advice).toBe('later');
    expect(claim!.steps.map(({ id }) => id)).toEqual(['dispute-the-sum', 'save-papers', 'build-appeal']);
    expect(claim!.errors.find(({ id }) => id === 'cost-share-miscalculation')!.working.at(-1)).toBe('That is $300.00 too much.');
  });
  it('an error of the office is mended there first', () => {
    const [claim] = reviewed({ claims: [right], told: [{ fact: 'performed', what: 'x-ray' }], plan: { terms } });
    expect(claim!.portalAppeal).toMatchObject({ advice: 'later', because: expect.stringMatching(/without an appeal/) as string });
    expect(claim!.steps[0]!.id).toBe('ask-provider-for-corrected-claim');
  });
  it('an emergency at the wrong share is for now', () => {
    const [claim] = reviewed({
      claims: [{ network: 'out', lines: [{ description: 'EMERGENCY ROOM', amounts: priced(90_000, { coinsurance: 36_000 }) }] }],
    });
    expect(claim!.portalAppeal.advice).toBe('now');
    expect(claim!.steps[0]!.id).toBe('use-emergency-rules');
  });
  it('a claim in process keeps waiting', () => {
    const [claim] = reviewed({
      claims: [{ status: 'In process', amounts: { billed: 10_000 } }],
      told: [{ fact: 'bill', amount: 10_000, day: null }],
    });
    expect(claim!.portalAppeal.advice).toBe('cannot-tell');
    expect(claim!.bill).toMatchObject({ answer: 'wait', finding: 'undecided' });
  });
});

describe('a bill', () => {
  it('as the page says: pay it, where nothing is wrong', () => {
    const [claim] = reviewed({ claims: [right], told: [{ fact: 'bill', amount: 60_000, day: '2026-04-20' }], plan: { terms } });
    expect(claim!.bill).toMatchObject({ answer: 'pay', finding: 'matches', difference: null });
    expect(claim!.steps[0]!.id).toBe('pay-bill');
  });
  it('as the page says, but the page is wrong: ask first', () => {
    const [claim] = reviewed({ claims: [wrong], told: [{ fact: 'bill', amount: 90_000, day: '2026-04-20' }], plan: { terms } });
    expect(claim!.bill).toMatchObject({ answer: 'ask', finding: 'disputed' });
    expect(claim!.steps.map(({ id }) => id).slice(0, 2)).toEqual(['dispute-the-sum', 'ask-bill']);
  });
  it('more than the page says: by how much, and what to ask', () => {
    const [claim] = reviewed({ claims: [right], told: [{ fact: 'bill', amount: 75_000, day: '2026-04-20' }], plan: { terms } });
    expect(claim!.bill).toMatchObject({ answer: 'ask', finding: 'more', difference: 15_000 });
    expect(claim!.bill!.because).toContain('$150.00 more');
    expect(claim!.bill!.ask).toContain('What is the extra $150.00 for?');
  });
  it('told of no claim among several: of none of them', () =>
    expect(
      reviewed({ claims: [right, { ...right, day: '2026-02-01' }], toldOfAny: [{ fact: 'bill', amount: 75_000, day: null }] }).map(
        ({ bill }) => bill,
      ),
    ).toEqual([null, null]));
});

describe('questions', () => {
  it('ask for the network where it decides the share', () => {
    const ids = (claims: Invented[], plan: object): string[] => reviewed({ claims, plan })[0]!.questions.map(({ id }) => id);
    expect(ids([{ ...right, network: 'unknown' }], { terms })).toContain('network');
    expect(ids([{ ...right, network: 'unknown' }], {})).not.toContain('network');
    expect(ids([{ ...right, network: 'out' }], {})).toContain('network');
  });
});

it('every claim has each check once, in one order', () => {
  const claims = reviewed({ claims: [right, { ...wrong, day: '2026-02-01' }] });
  expect(claims.map(({ errors }) => errors.map(({ id }) => id).join())).toEqual([
    claims[0]!.errors.map(({ id }) => id).join(),
    claims[0]!.errors.map(({ id }) => id).join(),
  ]);
  expect(claims[0]!.errors).toHaveLength(13);
});
