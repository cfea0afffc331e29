import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/claim/money.ts';
import { printedMoney, printedPair } from '../../src/reading/printed-money.ts';
import { isMoney } from '../../src/reading/shapes.ts';

describe('a printed amount', () => {
  it.each([
    ['$1,234.56', 123456],
    ['1234.5', 123450],
    ['$35', 3500],
    ['179.50', 17950],
    ['.50', 50],
    ['$ 12.00', 1200],
    ['-$12.00', -1200],
    ['$-12.00', -1200],
    ['($70.05)', -7005],
    ['$12.00-', -1200],
    ['12.00 CR', -1200],
    ['−$5.00', -500],
    ['100%=$81.65', 8165],
    ['100%=29.35', 2935],
    ['0% = $0.00', 0],
    ['$0.00', 0],
    ['US$ 40.00', 4000],
    ['1,234,567.89', 123456789],
    ['80% $120.00', 12000],
    ['$120.00 (80%)', 12000],
    ['-0.00', 0],
    ['$931.00 *', 93100],
    ['USD 120.50', 12050],
    ['120.50 USD', 12050],
  ])('%s is %i cents', (text, cents) => {
    expect(isMoney(text)).toBe(true);
    expect(printedMoney(text)).toBe(cents);
  });

  it.each(['--', '', 'N/A', '—', '80%', '12/01/2026', 'Claim 12', '1.2.3', '$', 'twelve dollars', '1,23.00', 'A1'])(
    '%s is no amount, and not zero',
    (text) => {
      expect(printedMoney(text)).toBeNull();
    },
  );

  it('reads back every amount that we print', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 999_999_999 }), (cents) => {
        expect(printedMoney(formatMoney(cents))).toBe(cents);
      }),
    );
  });

  it('takes two amounts apart and leaves one alone', () => {
    expect(printedPair('$15.00/$0.00')).toEqual([1500, 0]);
    expect(printedPair('$15.00')).toBeNull();
    expect(printedPair('1/2/3')).toBeNull();
  });
});
