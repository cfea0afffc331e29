import { describe, expect, it } from 'vitest';
import { codesOfLine } from '../../src/codes/printed-codes.ts';
import { kindsOfService, ServiceKinds } from '../../src/codes/service-kind.ts';
import listed from '../../src/codes/service-kinds.json' with { type: 'json' };

const printed = (procedureCode: string | null, description: string | null = null) =>
  codesOfLine({ procedureCode, description }).map(({ system, code }) => `${system} ${code}`);
const kinds = (procedureCode: string | null, description: string | null = null) =>
  kindsOfService(codesOfLine({ procedureCode, description })).map(({ kind, certainty }) => `${kind} ${certainty}`);

describe('codes as printed', () => {
  it.each([
    ['90837', ['procedure 90837']],
    ['90837-95', ['procedure 90837', 'modifier 95']],
    ['90837 95 GT', ['procedure 90837', 'modifier 95', 'modifier GT']],
    ['0905', ['revenue 0905']],
    ['0905 / H0015', ['revenue 0905', 'procedure H0015']],
    ['CPT 99284', ['procedure 99284']],
    ['0362T', ['procedure 0362T']],
    ['12', []],
    ['', []],
  ])('in the column: %s', (text, expected) => expect(printed(text)).toEqual(expected));

  it.each([
    ['90837 Psychotherapy', ['procedure 90837']],
    ['Office visit (99213)', ['procedure 99213']],
    ['Stay, Dx F32.9, POS 51, Revenue code 0124', ['diagnosis F329', 'revenue 0124', 'place 51']],
    ['Chattanooga TN 37422', []],
    ['Room 90837', []],
    ['12345', []],
    ['POS plan', []],
  ])('in words: %s', (text, expected) => expect(printed(null, text)).toEqual(expected));
});

describe('kinds of service', () => {
  it('are of the shape that is written down, and every range runs upward', () => {
    expect(ServiceKinds.safeParse(listed).error?.issues).toBeUndefined();
    for (const range of listed.kinds.flatMap(({ signs }) => signs.flatMap(({ ranges }) => ranges))) {
      const [from = '', to = from] = range.split('-');
      expect(from.length).toBe(to.length);
      expect(from <= to).toBe(true);
    }
  });

  it('one system is a hint, two that agree are strong', () => {
    expect(kinds('90837')).toEqual(['behavioral hint']);
    expect(kinds('90837', 'Visit, Dx F41.1')).toEqual(['behavioral strong']);
    expect(kinds('99284', 'Visit, POS 23')).toEqual(['emergency strong']);
    expect(kinds('0456')).toEqual(['urgent-care hint']);
    expect(kinds('0450')).toEqual(['emergency hint']);
  });

  it('what is common elsewhere makes nothing strong', () => {
    expect(kinds('90837', 'Visit, Dx F84.0')).toEqual(['behavioral hint']);
    expect(kinds('96130', 'Test, Dx F84.0')).toEqual(['behavioral weak']);
    expect(kinds(null, 'Visit, Dx F17.210')).toEqual(['behavioral weak']);
  });

  it.each(['H1000', 'H1005', 'H1011', 'H0051', 'H2042', '96156', '96171', '99213', '90460'])('%s is not behavioral', (code) =>
    expect(kinds(code).join()).not.toContain('behavioral'),
  );
  it.each(['H0001', 'H0050', 'H2041', '90791', '90899', '0373T', 'S9480', '0914', '1002'])('%s is', (code) =>
    expect(kinds(code)).toContain('behavioral hint'),
  );
  it('radiation therapy is no picture', () => expect(kinds('77300')).toEqual([]));
  it('unknown codes say nothing', () => expect(kinds('ZZZZZ')).toEqual([]));
});
