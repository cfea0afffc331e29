import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedRange } from '../../src/reading/printed-date.ts';
import { amountAwaited } from '../../src/reading/told-amounts.ts';
import { factsTold } from '../../src/reading/told-facts.ts';
import type { PrintedField } from '../../src/reading/transcript.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`./told/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const shown = ({ field, text }: PrintedField): string => {
  const range = field.endsWith('Date') ? printedRange(text) : null;
  const days = range && (range.from === range.to ? range.from : `${range.from}..${range.to}`);
  const name = field === 'serviceDate' ? 'service' : field.replace(/Date$/, '');
  return `${name}=${field === 'network' ? (text.startsWith('Out') ? 'out' : 'in') : (days ?? text)}`;
};
const told = (text: string): string[] => factsTold(text).map(shown).sort();

describe.each(['facts', 'facts-held-out', 'facts-fresh', 'facts-last'])('what sentences tell: %s', (name) => {
  it.each(linesOf(name).map((line) => line.split(' => ') as [string, string]))('%s', (text, facts) =>
    expect(told(text)).toEqual(facts === '' || facts === undefined ? [] : facts.split('; ').sort()),
  );
});

describe.each(['no-facts', 'no-facts-held-out'])('what is no fact of this claim: %s', (name) => {
  it.each(linesOf(name))('%s', (text) => expect(told(text)).toEqual([]));
});

it('told twice and differently is not told', () => expect(told('You owe $40.00. You owe $50.00.')).toEqual([]));

describe('words before a figure of its own', () => {
  it.each([
    ['Valley Ridge Imaging charged', 'billed'],
    ["Because it is in network, Cigna's agreed rate took off", 'discount'],
    ['That makes the price your plan accepts', 'allowed'],
    ['Your plan covered its part and sent to Valley Ridge Imaging', 'planPaid'],
    ['Your 20% coinsurance on the rest is', 'coinsurance'],
    ['So you can expect a bill for', 'patientResponsibility'],
    ['You had some deductible left to meet', null],
    ['You already paid', null],
    ['Account balance', null],
  ])('%s: %s', (text, field) => expect(amountAwaited(text)).toBe(field));
});

it('takes time in proportion to a text that grows', () => {
  const bait = ['On May 3, 2026, Ana Diaz ', 'your plan paid of the total ', 'claim number A1-', 'Elm Clinic of the and for '].map(
    (words) => words.repeat(4000),
  );
  const start = performance.now();
  for (const text of bait) factsTold(text);
  expect(performance.now() - start).toBeLessThan(1500);
});
