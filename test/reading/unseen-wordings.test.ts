import { describe, expect, it } from 'vitest';
import grammar from '../../src/reading/label-grammar.json' with { type: 'json' };
import { fieldFor, fieldNames, fieldsNamed, isMoneyField } from '../../src/reading/labels.ts';
import { saysSubtotal, saysTotal } from '../../src/reading/page-words.ts';
import { isPersonName } from '../../src/reading/person-name.ts';
import { providerNamed } from '../../src/reading/provider-name.ts';

describe('a label that nobody listed', () => {
  it('goes by rules that name fields and shapes which exist', () => {
    for (const rule of grammar.rules) expect(fieldNames).toContain(rule.field);
    expect(Object.keys(grammar.context).sort()).toEqual(['date', 'identifier', 'money', 'refs', 'sentence', 'text']);
  });

  it.each([
    ['Savings from your plan’s discount', '$208.00', 'discount'],
    ['Max allowed', '$150.00', 'allowed'],
    ['Dentist’s fee (billed)', '$1,200.00', 'billed'],
    ['Pharmacy charged', '$42.10', 'billed'],
    ['What you still owe', '$250.00', 'patientResponsibility'],
    ['Member liability', '$31.00', 'patientResponsibility'],
    ['Amount(s) not covered:', '$100.00', 'notCovered'],
    ['Our payment', '$412.50', 'planPaid'],
    ['PLAN PD', '$72.00', 'planPaid'],
    ['PT RESP', '$18.00', 'patientResponsibility'],
    ['CLM #', 'P-3391', 'claimNumber'],
    ['RCVD', '11/06/26', 'receivedDate'],
    ['Dental claim number', 'D-20917', 'claimNumber'],
    ['Approved and processed', 'Oct 9, 2025', 'processedDate'],
    ['Date of denial letter', 'September 12, 2025', 'letterDate'],
  ])('%s, over %s, is %s', (label, value, field) => expect(fieldFor(label, value)).toBe(field));

  it.each([
    'Deductible remaining',
    'Individual deductible met',
    'Rewards left this year',
    'Estimated savings next year',
    'This charge is not payable.',
    'Discount Drug Mart',
    'Grace Total Care Hospital',
    'Available balance',
    'Premium due',
  ])('%s names no amount', (label) => expect(fieldsNamed(label).filter(isMoneyField)).toEqual([]));

  it('never takes percents for money', () => {
    expect(fieldFor('THE PLAN COVERED (%)', '80')).toBe('percentPaid');
    expect(fieldFor('THE PLAN COVERED (%) ($)', '80.00')).toBe('planPaid');
  });
});

describe('totals', () => {
  it.each([
    'TOTALS',
    'Sum of all services',
    'Totals for claim',
    'Total for this claim',
    'Grand total',
    'Claim Totals',
    'All services',
    'All procedures',
    'All three visits',
    'Altogether',
    'Total (USD)',
    'Whole claim',
    'Sum of charges',
  ])('%s', (text) => expect(saysTotal(text)).toBe(true));
  it.each([
    'Total knee replacement',
    'All claims',
    'Office visit',
    'Whole blood',
    'Charges',
    'Three visits',
    'Services',
    'Totally covered',
    'Summary',
  ])('not %s', (text) => expect(saysTotal(text)).toBe(false));
  it('a subtotal is told apart', () => expect([saysSubtotal('Subtotal'), saysSubtotal('Total')]).toEqual([true, false]));
});

describe('names without a label', () => {
  it.each([
    ['Visit with Dr. Émilie Roy-Bélanger', 'Dr. Émilie Roy-Bélanger'],
    ['Northgate Physical Therapy & Sports Rehab', 'Northgate Physical Therapy & Sports Rehab'],
    ['Juniper Vance, LCSW', 'Juniper Vance, LCSW'],
    ['CLÍNICA PEÑALOSA DE TERAPIA FÍSICA', 'CLÍNICA PEÑALOSA DE TERAPIA FÍSICA'],
    ['St. Brannoc Regional Hospital (Outpatient)', 'St. Brannoc Regional Hospital (Outpatient)'],
    ['Old Mill Pharmacy #204', 'Old Mill Pharmacy #204'],
    ['Bluebell Allergy & Asthma', 'Bluebell Allergy & Asthma'],
    ['Dra. Paloma Restrepo', 'Dra. Paloma Restrepo'],
    ['Foxglove Pain Management', 'Foxglove Pain Management'],
    ['Pain Management', null],
    ['Kidney Stone Removal', null],
    ['Total Joint Replacement', null],
    ['Physical therapy evaluation', null],
    ['PHYSICAL THERAPY', null],
    ['Claim details', null],
    ['Urgent care visit', null],
    ['Your visit on March 4, 2025', null],
    ['Cigna Health and Life Insurance Company', null],
  ])('%s → %s', (text, name) => expect(providerNamed(text)).toBe(name));

  it('a person is two to four names and no words of claims', () => {
    for (const name of ['Ana Díaz', 'Hyacinth Morrow', 'Baby Boy Nwankwo-Hale']) expect(isPersonName(name)).toBe(true);
    for (const text of [
      'Dr. Mirela Stanciu, DDS',
      'Emil Sandoval, DO',
      'FOLLOW-UP CALL',
      'Vaccine, MMR',
      'Care Team',
      'Recent Claims',
      'Patient Portal',
      'July 2026',
      'Ana',
    ])
      expect(isPersonName(text)).toBe(false);
  });
});
