/** A claim as the texts that the page's script is given: labels and values, nothing to reckon with. */
import { claimDays, dayRange, money, shortDay, total } from '../../words.mjs';

const labels = {
  billed: 'Amount Billed',
  discount: 'Cost Reduction',
  notCovered: 'Amount Not Covered',
  allowed: 'Allowed Amount',
  copay: 'Copay',
  deductible: 'Deductible',
  planPaid: 'What My Plan Paid',
  coinsurance: 'Coinsurance',
  patientResponsibility: 'What I Owe',
};

const dayLabels = { received: 'Received Date', letter: 'Letter Date', processed: 'Processed Date' };

export function printedClaim(claim) {
  const names = Object.keys(labels).filter((name) => name !== 'discount' || claim.showsDiscount);
  const amounts = (valueOf) => names.map((name) => [labels[name], money(valueOf(name))]);
  return {
    member: claim.patient.split(' ')[0],
    row: ['billed', 'planPaid', 'patientResponsibility'].map((name) => [labels[name], money(total(claim, name))]),
    number: claim.claimNumber,
    provider: claim.provider,
    facts: [
      ['For', claim.patient],
      ['Provided By', claim.provider],
      ['Service dates', dayRange(claim, shortDay, ' – ')],
      ['Status', claim.status],
      ['Provider network status', claim.network === 'in' ? 'In network' : 'Out of network'],
      ...claimDays(claim).map(([what, day]) => [dayLabels[what], shortDay(day)]),
    ],
    lines: claim.lines.map((line) => ({
      what: line.description,
      day: shortDay(line.day),
      amounts: amounts((name) => line.amounts[name]),
      notes: line.notes.map((note) => claim.notes[note].code).join(', '),
    })),
    totals: amounts((name) => total(claim, name)),
    notes: claim.notes.map(({ code, text }) => [code, text]),
    standing: claim.standing,
    control: claim.appealControl,
    status: claim.status,
    patient: claim.patient,
  };
}
