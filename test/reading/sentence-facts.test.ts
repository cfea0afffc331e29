import { describe, expect, it } from 'vitest';
import { sentenceFacts } from '../../src/reading/sentence-facts.ts';

describe('facts in a sentence', () => {
  it('takes each date for what the words before it say', () => {
    expect(sentenceFacts(['Cigna received this claim on January 25, 2022 and processed it on January 29, 2022.']).dates).toEqual([
      { what: 'received', day: '2022-01-25' },
      { what: 'processed', day: '2022-01-29' },
    ]);
  });

  it.each([
    ['We denied this claim on 10/14/2026.', 'processed'],
    ['Your claim was finalized on March 3, 2026.', 'processed'],
    ['This notice is dated March 3, 2026.', 'letter'],
    ['The explanation of benefits was issued on 3/3/2026.', 'eob'],
    ['Posted to your account on 03/03/2026.', 'posted'],
  ])('%s', (text, what) => expect(sentenceFacts([text]).dates.map((date) => date.what)).toEqual([what]));

  it.each([
    'If we have not received your answer by March 3, 2026, we will close the claim.',
    'You must send this before March 3, 2026.',
    'Your claim will be processed by March 3, 2026.',
    'Claims received after March 3, 2026 may be denied.',
    'Save $20.00 until 12/31/2026.',
  ])('a rule or a plan is no fact: %s', (text) => expect(sentenceFacts([text]).dates).toEqual([]));

  it('reads who and when of a summary', () => {
    const facts = sentenceFacts([
      'Summary of a claim for services on November 9, 2015 for services provided by Wellbrook, T, MD',
      'Explanation of benefits for a claim received for LENA HARTIGAN, Reference # 8659',
    ]);
    expect(facts).toMatchObject({
      service: { from: '2015-11-09', to: '2015-11-09' },
      provider: 'Wellbrook, T, MD',
      patient: 'LENA HARTIGAN',
    });
  });
});
