import { describe, expect, it } from 'vitest';
import { payWaitOrAsk } from '../../src/cost-share/bill.ts';

const facts = {
  bill: { amount: 12_000, day: '2026-04-20' },
  owed: 12_000,
  billed: 30_000,
  decidedOn: '2026-04-01',
  decided: true,
  disputed: false,
};

describe('pay, wait or ask', () => {
  it.each([
    ['as the page says', {}, { answer: 'pay', finding: 'matches', difference: null }],
    ['less', { bill: { amount: 5_000, day: null } }, { answer: 'pay', finding: 'less', difference: null }],
    ['nothing', { bill: { amount: 0, day: null } }, { answer: 'pay', finding: 'nothing', difference: null }],
    ['as the page says, but something is wrong', { disputed: true }, { answer: 'ask', finding: 'disputed', difference: null }],
    [
      'more, from before the decision',
      { bill: { amount: 30_000, day: '2026-03-30' } },
      { answer: 'wait', finding: 'early', difference: 18_000 },
    ],
    [
      'more, of the day of the decision',
      { bill: { amount: 15_000, day: '2026-04-01' } },
      { answer: 'wait', finding: 'early', difference: 3_000 },
    ],
    ['more, the day after it', { bill: { amount: 15_000, day: '2026-04-02' } }, { answer: 'ask', finding: 'more', difference: 3_000 }],
    ['more, without a date', { bill: { amount: 15_000, day: null } }, { answer: 'ask', finding: 'more', difference: 3_000 }],
    ['the full charge', { bill: { amount: 30_000, day: '2026-04-20' } }, { answer: 'ask', finding: 'full-charge', difference: 18_000 }],
    ['something where nothing is owed', { owed: 0 }, { answer: 'ask', finding: 'nothing-owed', difference: 12_000 }],
    ['not decided yet', { decided: false }, { answer: 'wait', finding: 'undecided', difference: null }],
    ['not known what is owed', { owed: null }, { answer: 'ask', finding: 'unknown', difference: null }],
  ])('%s', (_, change, expected) => expect(payWaitOrAsk({ ...facts, ...change })).toEqual(expected));
});
