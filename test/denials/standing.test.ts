import { describe, expect, it } from 'vitest';
import { isStanding } from '../../src/denials/standing.ts';

describe('text that stands on every document', () => {
  it.each([
    'Reminder: A coverage determination or prior authorization made before a service is not a promise to pay. The plan must be in force. Services must be medically necessary, and exclusions apply.',
    'If you do not agree with this decision, you may appeal in writing within 180 days. You may send medical records with your appeal.',
    'You have the right to receive, free of charge, copies of the criteria we used to decide medical necessity.',
    'This is not a bill.',
    'Coinsurance means the share of the cost that you pay.',
    'For help in your language, call the number on your ID card.',
    'This is the portion of your bill that is not covered by your plan. You may or may not need to pay this amount.',
    'Approval of this service is not a guarantee of payment.',
  ])('%s', (text) => expect(isStanding(text)).toBe(true));
});

describe('text that is about this claim', () => {
  it.each([
    'No prior authorization is on file.',
    'This claim was denied. You may appeal within 180 days.',
    'Not covered by your plan.',
    'Please send us the operative report.',
    '$500.00 of this charge was applied to your deductible.',
    'Jane Roe, office visit',
    '',
  ])('%s', (text) => expect(isStanding(text)).toBe(false));
});
