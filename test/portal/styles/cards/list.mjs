/** The list as cards, and the same rows once more as a table that is not displayed. */
import { claims } from '../../claims/index.mjs';
import { dayRange, escape, money, shortSlashed, total } from '../../words.mjs';
import { shell } from '../shell.mjs';
import { labels, pairs } from './labels.mjs';
import { look } from './look.mjs';

export function cardList({ listPath, detailPath }) {
  return shell({
    title: 'Your claims',
    listPath,
    look,
    main: `<main><h1>Your claims</h1>
<div class="bar"><span>${claims.length} claims</span><span><label for="who">Show</label> <select id="who"><option>Everyone</option><option>DANA</option><option>MATEO</option><option>NOA</option></select></span></div>
<div class="wideOnly" style="display:none"><table><tr>${wideColumns.map(([label]) => `<th>${label}</th>`).join('')}</tr>
${claims.map((claim) => `<tr>${wideColumns.map(([, print]) => `<td>${print(claim)}</td>`).join('')}</tr>`).join('\n')}</table></div>
<div class="cards">
${claims.map((claim) => card(claim, detailPath)).join('\n')}
</div></main>`,
  });
}

function card(claim, detailPath) {
  const rows = [
    [labels.provider, escape(claim.provider)],
    [labels.patient, escape(claim.patient)],
    [labels.days, dayRange(claim, shortSlashed, ' to ')],
    [labels.status, claim.status],
    [labels.billed, money(total(claim, 'billed'))],
    [labels.discount, claim.showsDiscount ? money(total(claim, 'discount')) : null],
    [labels.planPaid, money(total(claim, 'planPaid'), '—')],
    [labels.patientResponsibility, money(total(claim, 'patientResponsibility'), '—')],
  ];
  return `<article class="card"><h3>${labels.claimNumber} ${claim.claimNumber}</h3>${pairs(rows)}<a class="go" href="${detailPath(claim)}">See details</a></article>`;
}

const wideColumns = [
  [labels.days, (claim) => dayRange(claim, shortSlashed, ' to ')],
  [labels.claimNumber, (claim) => claim.claimNumber],
  [labels.provider, (claim) => escape(claim.provider)],
  [labels.billed, (claim) => money(total(claim, 'billed'))],
  [labels.patientResponsibility, (claim) => money(total(claim, 'patientResponsibility'), '—')],
];
