/** Pages full of money, days and claim words that hold no claim: pharmacy prices, an empty list, authorizations, the end of a session. */
import { page } from '../frame.mjs';
import { listPath } from '../styles/tables-2013/list.mjs';

export const pharmacy = () =>
  page({
    title: 'Pharmacy',
    main: `<h2>Prescriptions and prices</h2>
<p>What a 30-day supply costs at a pharmacy in your network. Prices can change from day to day.</p>
<div class="tableWrap"><table id="prices" cellspacing="0">
<tr><th>Prescription</th><th>Pharmacy</th><th>Refills left</th><th>Next refill</th><th class="num">Your price</th></tr>
<tr><td>ATORVASTATIN 20 MG</td><td>FARMACIA NIÑO DE ALMERÍA</td><td>3</td><td>12/04/2026</td><td class="num">$10.00</td></tr>
<tr class="alt"><td>ALBUTEROL INHALER</td><td>PINE STREET PHARMACY</td><td>1</td><td>12/19/2026</td><td class="num">$35.00</td></tr>
<tr><td>LEVOTHYROXINE 75 MCG</td><td>HOME DELIVERY</td><td>0</td><td>11/29/2026</td><td class="num">$4.50</td></tr>
</table></div>
<h4>What you pay for drugs</h4>
<dl><dt>Generic</dt><dd>$10.00 copay</dd><dt>Preferred brand</dt><dd>$35.00 copay</dd><dt>Specialty</dt><dd>20% coinsurance after the deductible</dd></dl>
<p><a class="button" href="/web/secure/my/pharmacy">Refill</a></p>
<p class="small">To see what your plan paid for a prescription, go to <a href="${listPath}">Claims</a>.</p>`,
  });

export const emptyList = () =>
  page({
    title: 'Claims',
    here: listPath,
    main: `<h2>Claims</h2>
<form class="tools" action="${listPath}"><span><label for="who" style="display:inline">View claims for</label> <select id="who"><option>NOA</option><option>ALL</option></select>
<label for="when" style="display:inline">Date range</label> <select id="when"><option>Last 30 Days</option><option>This Year</option></select></span> <a href="${listPath}">All Claims</a></form>
<div class="notice"><p>No claims found. Choose another family member or a longer date range.</p></div>`,
  });

export const authorizations = () =>
  page({
    title: 'Authorizations',
    main: `<h2>Authorizations and referrals</h2>
<p>Requests that a health care professional sent to us before care. An approval is not a promise to pay a claim.</p>
<div class="tableWrap"><table id="authorizations" cellspacing="0">
<tr><th>Reference Number</th><th>Service</th><th>Requested by</th><th>For</th><th>Decision</th><th>Valid</th></tr>
<tr><td>IP0083914207</td><td>PHYSICAL THERAPY, 12 VISITS</td><td>CLÍNICA PEÑALOSA DE TERAPIA FÍSICA</td><td>DANA WHITLOCK</td><td>Approved</td><td>09/01/2026 - 12/31/2026</td></tr>
<tr class="alt"><td>OP0079526618</td><td>SLEEP STUDY</td><td>RIVERBEND SLEEP CLINIC</td><td>MATEO WHITLOCK</td><td>Approved</td><td>08/20/2026 - 11/18/2026</td></tr>
<tr><td>OP0071140935</td><td>NASAL SURGERY</td><td>NORTHGATE SURGERY CENTER</td><td>DANA WHITLOCK</td><td>Approved in part</td><td>05/28/2026 - 08/26/2026</td></tr>
</table></div>`,
  });

export const idle = () =>
  page({
    title: 'Signed out',
    signedIn: false,
    main: `<div class="panel"><h2>You have been logged out</h2>
<p>For your security we ended your session because there was no activity for a while. Please log in again to see your claims.</p>
<p><a class="button" href="/web/public/guest">Log In</a></p></div>`,
  });
