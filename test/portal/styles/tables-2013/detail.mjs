/**
 * The claim detail of about 2013 with its oddities: `Claim # …` in an h3, one table of service lines whose first cell holds day, NBSP, bullet,
 * line break and type; no Discount column without a discount; a percent and a figure in one cell; a TOTALS row; the notes in a second table.
 */
import { claims } from '../../claims/index.mjs';
import { detailPath, listPath } from './list.mjs';
import { page } from '../../frame.mjs';
import { bothShares, escape, longDay, money, slashed, total } from '../../words.mjs';

export const appealPath = `${listPath}/appeal`;

export function claimDetail(claim) {
  const next = claims[claims.indexOf(claim) + 1];
  return page({
    title: 'Claim Details',
    here: listPath,
    main: `<div class="pager"><a href="${listPath}">&lt; View all Claims</a>${next ? `<a href="${detailPath(next)}">Next Claim &gt;</a>` : ''}</div>
<h3>Claim # ${claim.claimNumber}</h3>
<div class="facts">
<p><span class="lbl">For:</span> ${escape(claim.patient)}</p>
<p><span class="lbl">Provided By:</span> ${escape(claim.provider)}</p>
<p><span class="lbl">Status:</span> ${claim.status}</p>
<p>Provider network status: ${claim.network === 'in' ? 'IN NETWORK' : 'OUT OF NETWORK'}</p>
${dates(claim)}</div>
<div class="tableWrap">${linesTable(claim)}</div>
<h4>Notes</h4>
<div class="tableWrap"><table id="claimNotes" cellspacing="0">
${claim.notes.map((note) => `<tr><td>${note.code}</td><td>${escape(note.text)}</td></tr>`).join('\n')}
</table></div>
${claim.appealControl ? `<p><a class="button" href="${appealPath}">${claim.appealControl}</a></p>` : ''}
${claim.standing.map((text) => `<p class="small">${escape(text)}</p>`).join('\n')}`,
  });
}

function dates(claim) {
  if (claim.processedAs === 'sentence')
    return `<p>Cigna received this claim on ${longDay(claim.received)} and processed it on ${longDay(claim.processed)}.</p>\n`;
  const printed = [
    ['Received Date', claim.received],
    ['Letter Date', claim.letter],
    ['Claim Processed On', claim.processed],
  ];
  return printed.map(([label, day]) => (day ? `<p><span class="lbl">${label}:</span> ${slashed(day)}</p>\n` : '')).join('');
}

function linesTable(claim) {
  const columns = amountColumns.filter(({ name }) => name !== 'discount' || claim.showsDiscount);
  const line = (each, index) =>
    `<tr${index % 2 ? ' class="alt"' : ''}><td>${slashed(each.day)}&nbsp;&nbsp;&bull;&nbsp;\n${escape(each.description)}</td>${columns.map((column) => `<td class="num">${column.print(each.amounts, claim, each.percent)}</td>`).join('')}<td>${each.notes.map((note) => claim.notes[note].code).join(', ')}</td></tr>`;
  const sums = Object.fromEntries(['copay', 'deductible', ...columns.map(({ name }) => name)].map((name) => [name, total(claim, name)]));
  return `<table id="claimDetail" cellspacing="0">
<tr><th>Service Date/<br>Type</th>${columns.map((column) => `<th class="num">${column.head}</th>`).join('')}<th>See Notes</th></tr>
${claim.lines.map(line).join('\n')}
<tr class="totals"><td>TOTALS</td>${columns.map((column) => `<td class="num">${column.print(sums, claim, null)}</td>`).join('')}<td>&nbsp;</td></tr>
</table>`;
}

const plain = (name, head) => ({ name, head, print: (amounts) => money(amounts[name]) });

const amountColumns = [
  plain('billed', 'Amount<br>Billed'),
  plain('discount', 'Discount'),
  plain('notCovered', 'Amount Not<br>Covered'),
  plain('allowed', 'Covered<br>Amount'),
  {
    name: 'copayAndDeductible',
    head: 'Copay/<br>Deductible',
    print: (amounts, claim) => (claim.splitsCopay ? `${money(amounts.copay)}/${money(amounts.deductible)}` : money(bothShares(amounts))),
  },
  {
    name: 'planPaid',
    head: 'What Your<br>Plan Paid',
    print: (amounts, _claim, percent) => (percent === null ? money(amounts.planPaid) : `${percent}% = ${money(amounts.planPaid)}`),
  },
  plain('coinsurance', 'Coinsurance'),
  plain('patientResponsibility', 'What I Owe'),
];
