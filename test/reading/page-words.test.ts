import { describe, expect, it } from 'vitest';
import { claimsStated, isNetworkBadge, isStatus, speaksOfAppeal } from '../../src/reading/page-words.ts';
import { networkBeside, networkSaid, withoutNetwork } from '../../src/reading/printed-facts.ts';
import { saysDecided } from '../../src/reading/status-words.ts';

describe('a status by itself', () => {
  it.each([
    'Processed',
    'Being processed',
    'Partly approved',
    'Approved in part',
    'Not yet processed',
    'Still being processed',
    'Done',
    'Wrapped up',
    'Needs information',
    'Needs info',
    'We need more information from you',
    'More information needed',
    'Waiting for records from your provider',
    'On hold for information',
    'Closed – paid',
    'Processed – payment sent',
    'Processed, adjusted',
    'Processed – part not covered',
    'Paid in full',
    'Paid, you have a share',
    'We’re working on it',
    'In medical review',
    'Under review',
    'PAID',
    'Procesada',
  ])('%s', (text) => expect(isStatus(text)).toBe(true));

  it.each([
    'Status:',
    'Processed:',
    'Processing date',
    'Processed 2026',
    'Pay provider',
    'Review and pay',
    'Notes needed by the school',
    'Denied claims',
    'Paid, denied, pending',
    'Closed captions',
    'Open a claim',
    'Received by',
    'Was it paid?',
    'Ana Diaz',
  ])('not %s', (text) => expect(isStatus(text)).toBe(false));

  it('says whether a decision was made', () => {
    expect(['Processed', 'Partly denied', 'Finished', 'Closed – paid'].every(saysDecided)).toBe(true);
    expect(['Paid', 'Received', 'Pending', 'Being processed', 'Not yet processed'].some(saysDecided)).toBe(false);
  });
});

describe('a control that asks for another decision', () => {
  it.each([
    'Appeal',
    'Appeal this decision',
    'Appeal claim 55-02390-C',
    'Start an appeal',
    'Contest this claim',
    'Something not right? Contest this claim ›',
    'Ask for a second look',
    'Ask for a reconsideration',
    'Ask us to reconsider',
    'Challenge this result',
    'Challenge our decision online',
    'Disagree with this claim?',
    'Request a dental review',
    'Request a review of this claim',
    'ask Cigna to review this claim again (appeal)',
    'I think this decision is wrong',
    'File a grievance',
    'Get the appeal form (PDF)',
    'Appeal / Apelar',
  ])('%s', (name) => expect(speaksOfAppeal(name)).toBe(true));

  it.each([
    'Appeals & grievances',
    'Appeals',
    'Grievances and appeals center',
    'My appeals',
    'Appeal status',
    'Appeal rights',
    'Read about appeals',
    'Learn how appeals work',
    'Ask a question about this claim',
    'Ask about this claim',
    'Review claim',
    'Request a call',
    'Step challenge',
    'Write a review',
    'Request an ID card',
  ])('not %s', (name) => expect(speaksOfAppeal(name)).toBe(false));
});

describe('the network said by itself', () => {
  it.each([
    ['✓ In network', 'in'],
    ['In your network', 'in'],
    ['In your plan’s network', 'in'],
    ['In-network lab', 'in'],
    ['Network provider', 'in'],
    ['Out of network', 'out'],
    ['Not in network', 'out'],
    ['Not in your plan’s network', 'out'],
    ['Non-network provider', 'out'],
    ['Out of network, paid at in-network level', 'out'],
    ['Outside your network', 'out'],
  ])('%s is %s', (text, network) => expect([isNetworkBadge(text), networkSaid(text)]).toEqual([true, network]));

  it.each(['Network discount', 'Network', 'Out-of-network deductible', 'Find an in-network therapist', 'In network: yes or no?'])(
    'not %s',
    (text) => expect(isNetworkBadge(text)).toBe(false),
  );

  it('the first that is said counts', () => {
    expect(networkSaid('Yes, in network. No extra cost.')).toBe('in');
    expect(networkSaid('in network\nNo. 6140101377')).toBe('in');
    expect([networkSaid('NON-PAR'), networkSaid('PAR')]).toEqual(['out', 'in']);
    expect([withoutNetwork('Ashdown Imaging (PAR)'), networkBeside('Ashdown Imaging (NON-PAR)')]).toEqual(['Ashdown Imaging', 'out']);
  });
});

describe('how many claims a page says there are', () => {
  it.each([
    ['These are the 4 latest claims for you and your family.', 4],
    ['1 – 6 of 31', 31],
    ['Each card is one claim. Total: 5 claims since 1/1/2026.', 5],
    ['Last 90 days · 4 claims · you paid $131.40', 4],
    ['Hello Ana. 5 claims: 2 need you, 3 are done.', 5],
    ['Looking for last year? See 2025 claims', null],
    ['Claims in 2026', null],
    ['See all 40 claims', null],
    ['Claim 6140401756', null],
  ])('%s → %s', (text, count) => expect(claimsStated(text)).toBe(count));
});
