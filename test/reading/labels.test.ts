import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import wordings from '../../src/reading/labels.json' with { type: 'json' };
import { fieldFor, fieldsNamed, shapeOf, type FieldName } from '../../src/reading/labels.ts';

const Labels = z.record(
  z.string(),
  z.strictObject({
    shape: z.enum(['identifier', 'text', 'date', 'code', 'money', 'pair-of-money', 'refs', 'sentence', 'any']),
    printed: z.record(z.string(), z.string().check(z.minLength(3))),
    alike: z.array(z.string()),
  }),
);

const sample: Record<string, string> = {
  identifier: '1234567890',
  text: 'Ana Diaz',
  date: '01/02/2026',
  code: '99213',
  money: '$35.00',
  'pair-of-money': '$15.00/$0.00',
  refs: 'VPA',
  sentence: 'Your plan does not cover this.',
  any: 'x',
};
const all = Object.entries(wordings).flatMap(([field, { printed, alike }]) =>
  [...Object.keys(printed), ...alike].map((wording) => [field as FieldName, wording] as const),
);

describe('labels.json', () => {
  it('has the shape that the reader expects, and says where Cigna printed a wording', () => {
    expect(Labels.safeParse(wordings).error?.issues).toBeUndefined();
  });

  it('names each wording once', () => {
    const seen = new Set<string>();
    const twice = all.filter(([field, wording]) => {
      const key = `${shapeOf(field)} ${wording.toLowerCase()}`;
      return seen.has(key) || !seen.add(key);
    });
    expect(twice).toEqual([]);
  });

  it('knows every wording it lists, in capitals and with a colon too', () => {
    const lost = all.filter(([field, wording]) =>
      [wording, wording.toUpperCase(), `${wording}:`].some((label) => fieldFor(label, sample[shapeOf(field)]!) !== field),
    );
    expect(lost).toEqual([]);
  });
});

describe('near forms, by whole words', () => {
  it.each([
    ['Amount you owe (estimated)', 'patientResponsibility'],
    ['What your Cigna plan paid', 'planPaid'],
    ['TOTAL AMOUNT NOT COVERED', 'notCovered'],
    ['Co-insurance', 'coinsurance'],
    ['Copay &\nDeductible', 'copayAndDeductible'],
    ['Date(s) of Service', 'serviceDate'],
    ['Claim no.', 'claimNumber'],
    ['AMOUNT ELIGIBLE FOR COVERAGE BY THE PLAN(S)', 'allowed'],
  ])('%s names %s', (label, field) => expect(fieldsNamed(label)).toContain(field));

  it.each([
    'You paid',
    'Date',
    'Claim date',
    'Provider address',
    'Not a label at all',
    'constructor',
    '__proto__',
    'toString',
    'Covered by another plan?',
    'Amounts',
  ])('%s names no amount and no date', (label) => {
    expect(fieldsNamed(label).filter((field) => ['money', 'date', 'pair-of-money'].includes(shapeOf(field)))).toEqual([]);
  });

  it('lets the value decide where a label can mean two things, and says nothing where it cannot', () => {
    expect(fieldFor('Claim received', '01/02/2026')).toBe('receivedDate');
    expect(fieldFor('Claim received for', 'ANA DIAZ')).toBe('patient');
    expect(fieldFor('Paid', '$20.00')).toBe('planPaid');
    expect(fieldFor('Paid', '01/02/2026')).toBeNull();
    expect(fieldFor('Amount billed', 'see below')).toBeNull();
  });
});
