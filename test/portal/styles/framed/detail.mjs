/** One claim within the frame: facts as sentences of label and value, the services as a table, the notes as a list. */
import { appealPath } from '../tables-2013/detail.mjs';
import { claimDays, dashed, dayRange, escape, money, total } from '../../words.mjs';
import { shell } from '../shell.mjs';
import { frameOf, look } from './frame-page.mjs';

const columns = [
  ['billed', 'Charges'],
  ['discount', 'Plan discount'],
  ['notCovered', 'Not covered'],
  ['allowed', 'Allowed amount'],
  ['copay', 'Copayment'],
  ['deductible', 'Deductible'],
  ['coinsurance', 'Coinsurance'],
  ['planPaid', 'Amount paid by the plan'],
  ['patientResponsibility', 'Patient responsibility'],
];
const dayLabels = { received: 'Date received', letter: 'Letter date', processed: 'Date processed' };

export function framedDetail(claim, { listPath }) {
  return shell({
    title: 'Claim',
    listPath,
    look,
    main: `<main><p><a href="${listPath}">Back to the list</a></p>${frameOf({ title: 'Claim', height: 640, body: body(claim) })}</main>`,
  });
}

function body(claim) {
  const shown = columns.filter(([name]) => name !== 'discount' || claim.showsDiscount);
  const amounts = (valueOf) => shown.map(([name]) => `<td class="num">${money(valueOf(name), 'N/A')}</td>`).join('');
  const facts = [
    ['Patient', escape(claim.patient)],
    ['Provider', escape(claim.provider)],
    ['Provider network', claim.network === 'in' ? 'In network' : 'Out of network'],
    ['Dates of service', dayRange(claim, dashed, ' to ')],
    ['Status', claim.status],
    ...claimDays(claim).map(([what, day]) => [dayLabels[what], dashed(day)]),
  ];
  return `<h2>Claim number ${claim.claimNumber}</h2>
<div class="facts">${facts.map(([label, value]) => `<p>${label}: <b>${value}</b></p>`).join('')}</div>
<div class="wide"><table><thead><tr><th>Date of service</th><th>Service</th>${shown.map(([, label]) => `<th class="num">${label}</th>`).join('')}<th>Remark codes</th></tr></thead><tbody>
${claim.lines.map((line) => `<tr><td>${dashed(line.day)}</td><td>${escape(line.description)}</td>${amounts((name) => line.amounts[name])}<td>${line.notes.map((note) => claim.notes[note].code).join(', ')}</td></tr>`).join('\n')}
<tr class="sums"><td colspan="2">Total</td>${amounts((name) => total(claim, name))}<td></td></tr></tbody></table></div>
${claim.notes.length > 0 ? `<h2>Remarks</h2><ul>${claim.notes.map(({ code, text }) => `<li>${code}: ${escape(text)}</li>`).join('')}</ul>` : ''}
${claim.appealControl ? `<p><a class="button" target="_top" href="${appealPath}">${claim.appealControl}</a></p>` : ''}
${claim.standing.map((text) => `<p class="small">${escape(text)}</p>`).join('')}`;
}
