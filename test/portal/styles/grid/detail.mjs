/** One claim as a grid with grouped heads; bare figures in the lines, dollars in the totals; notes as tips in the last cell. */
import { appealPath } from '../tables-2013/detail.mjs';
import { bareMoney, claimDays, dayRange, escape, isoDay, money, total } from '../../words.mjs';
import { shell } from '../shell.mjs';
import { look } from './look.mjs';
import { cell, head, row } from './parts.mjs';

const groups = [
  ['Charges', ['billed', 'Amount billed'], ['discount', 'Discount'], ['notCovered', 'Amount not covered'], ['allowed', 'Covered amount']],
  ['Plan', ['planPaid', 'Plan paid']],
  [
    'Your share',
    ['copay', 'Copay'],
    ['deductible', 'Deductible'],
    ['coinsurance', 'Coinsurance'],
    ['patientResponsibility', 'Patient owes'],
  ],
];
const columns = groups.flatMap(([, ...members]) => members);
const dayLabels = { received: 'Received date', letter: 'Letter date', processed: 'Processed date' };

export function gridDetail(claim, { listPath }) {
  const facts = [
    ['Reference #', claim.claimNumber],
    ['Patient name', escape(claim.patient)],
    ['Provided by', escape(claim.provider)],
    ['Status', claim.status],
    ['Service dates', dayRange(claim, isoDay, ' – ')],
    ...claimDays(claim).map(([what, day]) => [dayLabels[what], isoDay(day)]),
  ];
  return shell({
    title: 'Claim detail',
    listPath,
    look,
    main: `<main><p><a href="${listPath}">Claims</a></p><h1>Claim detail</h1>
<div class="facts">${facts.map(([label, value]) => `<p><strong>${label}:</strong>${value}</p>`).join('\n')}
<p>PROVIDER NETWORK STATUS: ${claim.network === 'in' ? 'IN NETWORK' : 'OUT OF NETWORK'}</p></div>
<div class="scroll"><div role="grid" class="lines" aria-label="Claim detail" aria-rowcount="${claim.lines.length + 3}">
${row([cell(''), cell(''), ...groups.map(([name, ...members]) => head(name, { over: members.length, kind: 'group' })), cell('')], { kind: 'heads' })}
${row([head('Service date'), head('Type'), ...columns.map(([, label]) => head(label, { kind: 'num' })), head('See notes')], { kind: 'heads' })}
${claim.lines.map((line, at) => serviceRow(claim, line, at)).join('\n')}
${row([cell('TOTALS'), cell(''), ...columns.map(([name]) => cell(amount(claim, name, total(claim, name), money), 'num')), cell('')], { kind: 'sums' })}
</div></div>
${claim.appealControl ? `<p><a class="button" href="${appealPath}">${claim.appealControl}</a></p>` : ''}
${claim.standing.map((text) => `<p class="small">${escape(text)}</p>`).join('\n')}</main>`,
  });
}

function serviceRow(claim, line, at) {
  return row([
    cell(isoDay(line.day)),
    cell(escape(line.description)),
    ...columns.map(([name]) => cell(amount(claim, name, line.amounts[name], bareMoney), 'num')),
    cell(line.notes.map((note) => tip(claim, note, at)).join(' ')),
  ]);
}

/** Without a discount the column is there and empty. */
const amount = (claim, name, cents, print) => (name === 'discount' && !claim.showsDiscount ? '' : print(cents));

/** On most claims the tip stands under its mark; on these it shows only while the mark is pointed at. */
const hoverOnly = ['prior-auth', 'duplicate', 'reprocessed', 'not-eligible'];

function tip(claim, note, at) {
  const { code, text } = claim.notes[note];
  if (hoverOnly.includes(claim.id)) return `<button type="button" class="tip" title="${escape(text)}">${code}</button>`;
  const id = `tip-${at}-${note}`;
  return `<button type="button" class="tip" aria-describedby="${id}">${code}</button><span role="tooltip" id="${id}">${escape(text)}</span>`;
}
