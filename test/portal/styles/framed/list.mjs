/** The virtual list: a table whose body holds a window of rows between two spacers, made again at every scroll. */
import { claims } from '../../claims/index.mjs';
import { asScript, dashed, dayRange, escape, money, total } from '../../words.mjs';
import { shell } from '../shell.mjs';
import { frameOf, look } from './frame-page.mjs';

export function framedList({ listPath, detailPath }) {
  const rows = claims.map((claim) => {
    const cells = columns.map(([, print, kind = '']) => `<td class="${kind}">${print(claim)}</td>`);
    return `<tr>${cells.join('')}<td><a target="_top" href="${detailPath(claim)}">Open</a></td></tr>`;
  });
  return shell({
    title: 'Claims',
    listPath,
    look,
    main: `<main><h1>Claims</h1><p>You have ${claims.length} claims in the last 12 months. Scroll to see them all.</p>
${frameOf({
  title: 'Claims',
  height: 470,
  body: `<div class="window"><table><thead><tr>${columns.map(([label, , kind = '']) => `<th class="${kind}">${label}</th>`).join('')}<th></th></tr></thead><tbody></tbody></table></div>`,
  script: windowScript(rows),
})}</main>`,
  });
}

const windowScript = (rows) => `
const rows = ${asScript(rows)}, rowHeight = 44;
const place = document.querySelector('.window'), body = document.querySelector('tbody');
const spacer = (count) => count > 0 ? '<tr class="space" aria-hidden="true"><td style="height:' + count * rowHeight + 'px" colspan="7"></td></tr>' : '';
let shown = -1;
function draw() {
  const first = Math.min(Math.max(0, Math.floor(place.scrollTop / rowHeight) - 1), Math.max(0, rows.length - 12)), last = Math.min(rows.length, first + 12);
  if (first === shown) return;
  shown = first;
  body.innerHTML = spacer(first) + rows.slice(first, last).join('') + spacer(rows.length - last);
}
place.addEventListener('scroll', draw);
draw();
`;

const columns = [
  ['Claim number', (claim) => claim.claimNumber],
  ['Date of service', (claim) => dayRange(claim, dashed, ' to ')],
  ['Patient', (claim) => escape(claim.patient)],
  ['Provider', (claim) => escape(claim.provider)],
  ['Total charges', (claim) => money(total(claim, 'billed')), 'num'],
  ['Patient responsibility', (claim) => money(total(claim, 'patientResponsibility'), 'N/A'), 'num'],
];
