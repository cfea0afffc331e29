/** The claim list of about 2013: eight columns and a link, no claim numbers, `--` for an empty account cell. */
import { claims } from '../../claims/index.mjs';
import { page } from '../../frame.mjs';
import { dayRange, escape, money, slashed, total } from '../../words.mjs';

export const listPath = '/web/secure/my/claims';
export const detailPath = (claim) => `${listPath}/details?row=${claims.indexOf(claim) + 1}`;

export function claimList() {
  return page({
    title: 'Claims',
    here: listPath,
    main: `<h2>Claims</h2>
<p>These are the claims we received for you and your covered family members in the last 12 months. Choose View Details to see how a claim was processed.</p>
<form class="tools" action="${listPath}"><span><label for="who" style="display:inline">View claims for</label> <select id="who"><option>ALL</option><option>DANA</option><option>MATEO</option><option>NOA</option></select>
<label for="when" style="display:inline">Date range</label> <select id="when"><option>This Year</option><option>Last 90 Days</option></select></span> <a href="${listPath}">All Claims</a></form>
<p>Showing 1 - ${claims.length} of ${claims.length} claims</p>
<div class="tableWrap"><table id="claimsTable" class="claim-summary" cellspacing="0">
<tr><th>Service Date</th><th>Provided By</th><th>For</th><th>Status</th><th class="num">Amount Billed</th><th class="num">What Your<br>Plan Paid</th><th class="num">My Account<br>Paid</th><th class="num">What I Owe</th><th>&nbsp;</th></tr>
${claims.map(row).join('\n')}
</table></div>
<p class="small">Amounts may change if a claim is adjusted. A dash (--) means that nothing was paid from an account.</p>`,
  });
}

function row(claim, index) {
  return `<tr${index % 2 ? ' class="alt"' : ''}><td>${dayRange(claim, slashed)}</td><td>${escape(claim.provider)}</td><td>${escape(claim.patient)}</td><td>${claim.status}</td><td class="num">${money(total(claim, 'billed'))}</td><td class="num">${money(total(claim, 'planPaid'))}</td><td class="num">${money(total(claim, 'accountsPaid'))}</td><td class="num">${money(total(claim, 'patientResponsibility'))}</td><td><a href="${detailPath(claim)}" name="claimDetail_${index}">View Details</a></td></tr>`;
}
