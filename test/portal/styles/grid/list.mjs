/** One page of the list. The grid states how many rows there are in all; twelve of them stand on a page. */
import { claims } from '../../claims/index.mjs';
import { bareMoney, dayRange, escape, isoDay, total } from '../../words.mjs';
import { shell } from '../shell.mjs';
import { look } from './look.mjs';
import { cell, head, row } from './parts.mjs';

export function gridList(number, { listPath, detailPath, pagePath, rowsOnPage, pageCount }) {
  const from = (number - 1) * rowsOnPage;
  const shown = claims.slice(from, from + rowsOnPage);
  const link = (to, words) => (to >= 1 && to <= pageCount ? `<a href="${pagePath(to)}">${words}</a>` : '');
  return shell({
    title: 'Claims',
    listPath,
    look,
    main: `<main><h1>Claims</h1>
<div class="pages"><span>${from + 1} - ${from + shown.length} of ${claims.length} claims</span>${link(number - 1, 'Previous')}${link(number + 1, 'Next')}</div>
<div class="scroll"><div role="grid" class="list" aria-label="Claims" aria-rowcount="${claims.length + 1}" aria-colcount="${columns.length}">
${row(
  columns.map(([label, , kind]) => head(label, { kind })),
  { at: 1, kind: 'heads' },
)}
${shown
  .map((claim, at) =>
    row(
      columns.map(([, print, kind]) => cell(print(claim, detailPath), kind)),
      { at: from + at + 2 },
    ),
  )
  .join('\n')}
</div></div>
<p class="small">Amounts in US dollars.</p></main>`,
  });
}

const columns = [
  ['Status', (claim) => claim.status],
  ['Reference #', (claim, detailPath) => `<a href="${detailPath(claim)}">${claim.claimNumber}</a>`],
  ['Patient name', (claim) => escape(claim.patient)],
  ['Provided by', (claim) => escape(claim.provider)],
  ['Service dates', (claim) => dayRange(claim, isoDay, ' – ')],
  ['Plan paid', (claim) => bareMoney(total(claim, 'planPaid')), 'num'],
  ['Patient owes', (claim) => bareMoney(total(claim, 'patientResponsibility')), 'num'],
  ['Amount billed', (claim) => bareMoney(total(claim, 'billed')), 'num'],
];
