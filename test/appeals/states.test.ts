import { expect, it } from 'vitest';
import { Contact } from '../../src/appeals/contacts.ts';
import { elsewhere } from '../../src/appeals/elsewhere.ts';
import { contacts, readLongAgo, stateList, stateOf } from '../../src/appeals/index.ts';
import { StateList } from '../../src/appeals/states.ts';

const codes =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AS MP';

it('has every state, the District and five territories once, each with an office and the day it was read', () => {
  expect(StateList.parse(stateList)).toEqual(stateList);
  expect(stateList.states.map(({ code }) => code).sort()).toEqual(codes.split(' ').sort());
  expect(stateOf('HI')).toMatchObject({
    phone: { number: '808-586-2790' },
    window: { count: 130, unit: 'days', evidence: 'P' },
    confidence: 'H',
  });
  expect(stateOf('ZZ')).toBeNull();
});

it('names the federal process where the federal list does, and asks where sources differ', () => {
  const of = (review: string) => stateList.states.filter((state) => state.review === review).map(({ code }) => code);
  expect(of('federal').sort()).toEqual(['AL', 'AS', 'FL', 'GU', 'MP', 'VI']);
  expect(of('ask').sort()).toEqual(['GA', 'PR', 'TX', 'WI']);
  for (const code of of('ask')) expect(stateOf(code)?.note).toContain('Follow the letter');
});

it('gives no window where none is known', () => {
  expect(stateList.states.filter(({ window }) => window === null).map(({ code }) => code)).toEqual(['MO', 'NM', 'PR']);
});

it('has contacts of the right shape', () => {
  for (const contact of Object.values(contacts)) expect(Contact.parse(contact)).toEqual(contact);
  expect(contacts['ebsa']?.phone).toBe('1-866-444-3272');
});

it('says by itself when a state or a contact was read over twelve months ago', () => {
  for (const one of [...stateList.states, ...Object.values(contacts)]) {
    expect(readLongAgo(one, one.readOn)).toBeNull();
    expect(readLongAgo(one, '2036-01-01')).not.toBeNull();
  }
});

it.each([
  ['federal-employee', 'Section 8 of your plan brochure'],
  ['medicare-advantage', 'Call the number on your card'],
] as const)('%s: one sentence and the right address, no clock', (sponsor, words) => {
  const told = elsewhere({ sponsor })!;
  expect(told.rule).toMatchObject({ shows: 'words', words: { arrive: { en: expect.stringContaining(words) } } });
  expect(contacts[told.contact]!.for.en).toContain(words);
});

it('someone who pays alone is sent to the No Surprises Help Desk', () => {
  expect(elsewhere({ sponsor: 'unknown' }, true)).toMatchObject({ rule: { id: 'estimate-dispute' }, contact: 'no-surprises-help-desk' });
  expect(contacts['no-surprises-help-desk']?.phone).toBe('1-800-985-3059');
});

it.each(['employer', 'individual', 'government', 'church', 'unknown'] as const)('%s: our own clocks run', (sponsor) => {
  expect(elsewhere({ sponsor })).toBeNull();
});
