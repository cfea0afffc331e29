import { describe, expect, it } from 'vitest';
import { nameBySums } from '../../src/reading/named-by-sums.ts';
import { emptyClaim, type PrintedClaim, type PrintedField } from '../../src/reading/transcript.ts';
import type { FieldName } from '../../src/reading/labels.ts';

/** `?` before a name marks an amount whose label is not known. */
const fieldsOf = (amounts: Record<string, string>): PrintedField[] =>
  Object.entries(amounts).map(([name, text]) =>
    name.startsWith('?') ? { field: 'other', label: name.slice(1), text, open: true } : { field: name as FieldName, label: name, text },
  );
const claimOf = (...lines: Record<string, string>[]): PrintedClaim => ({
  ...emptyClaim(),
  lines: lines.map((amounts) => ({ fields: fieldsOf(amounts) })),
});
const nameOf = (claim: PrintedClaim, label: string): FieldName | undefined =>
  claim.lines.flatMap((line) => line.fields).find((one) => one.label === label && !one.open)?.field;

describe('amounts named by what they add up to', () => {
  it('names the price that the plan accepts, line by line', () => {
    const claim = claimOf(
      { billed: '$300.00', discount: '$100.00', '?Counts for benefits': '$200.00' },
      { billed: '$80.00', discount: '$30.00', '?Counts for benefits': '$50.00' },
    );
    expect([...nameBySums(claim)]).toEqual(['Counts for benefits']);
    expect(nameOf(claim, 'Counts for benefits')).toBe('allowed');
  });

  it('names one by the help of another that it has named', () => {
    const claim = claimOf({
      billed: '$300.00',
      discount: '$100.00',
      '?Basis': '$200.00',
      patientResponsibility: '$45.00',
      '?Sent out': '$155.00',
    });
    nameBySums(claim);
    expect([nameOf(claim, 'Basis'), nameOf(claim, 'Sent out')]).toEqual(['allowed', 'planPaid']);
  });

  it.each([
    [
      'one line disagrees',
      claimOf({ billed: '$300.00', discount: '$100.00', '?X': '$200.00' }, { billed: '$80.00', discount: '$30.00', '?X': '$49.00' }),
    ],
    ['two names fit alike', claimOf({ billed: '$300.00', allowed: '$180.00', '?X': '$120.00' })],
    ['two amounts fit one name', claimOf({ billed: '$300.00', discount: '$100.00', '?X': '$200.00', '?Y': '$200.00' })],
    ['it is zero throughout', claimOf({ billed: '$300.00', discount: '$300.00', '?X': '$0.00' })],
    ['it equals another amount', claimOf({ billed: '$200.00', discount: '$100.00', '?X': '$100.00' })],
    ['its name is printed already', claimOf({ billed: '$300.00', discount: '$100.00', allowed: '$200.00', '?X': '$200.00' })],
    ['nothing checks it', claimOf({ billed: '$300.00', '?X': '$200.00' })],
    [
      'out of network nothing is taken off by contract',
      claimOf({ network: 'Out of network', billed: '$300.00', allowed: '$180.00', notCovered: '$0.00', '?X': '$120.00' }),
    ],
  ])('names none where %s', (_, claim) => {
    expect([...nameBySums(claim)]).toEqual([]);
    expect(nameOf(claim, 'X')).toBeUndefined();
  });

  it('takes time in proportion to the lines', () => {
    const lines = Array.from({ length: 500 }, (_, at) => ({ billed: `$${at + 9}.00`, discount: '$4.00', '?X': `$${at + 5}.00` }));
    const started = performance.now();
    expect(nameBySums(claimOf(...lines)).size).toBe(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
