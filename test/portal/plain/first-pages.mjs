/** The pages that are not about a claim: sign-in, home, inbox, glossary, forms, maintenance. Full of claim words on purpose. */
import { listPath } from '../styles/tables-2013/list.mjs';
import { page } from '../frame.mjs';

export const signIn = () =>
  page({
    title: 'Log In',
    signedIn: false,
    main: `<div class="panel"><h2>Log in to myCigna</h2>
<p>See your claims, coverage and ID cards in one place.</p>
<form id="userForm" action="/web/secure/my/home" method="post">
<label for="username">User ID</label><input id="username" name="username" autocomplete="off">
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="off">
<p><input id="loginbutton" class="button" type="submit" value="Log In"></p>
</form>
<p class="small">Your account is frozen after five invalid login attempts.</p>
<p class="small">Practice: nothing that you type is kept or sent.</p></div>`,
  });

export const home = () =>
  page({
    title: 'Home',
    here: '/web/secure/my/home',
    main: `<h2>Welcome, DANA!</h2>
<p>You have new activity on your claims.</p>
<ul><li><a href="${listPath}">View all Claims</a></li><li><a href="/web/secure/my/inbox">Inbox</a></li><li><a href="/web/secure/my/forms">Forms Center</a></li></ul>
<h4>Manage My Health</h4><p>A yearly check-up is covered at no cost to you when you see a provider in your network.</p>`,
  });

export const inbox = () =>
  page({
    title: 'Inbox',
    here: '/web/secure/my/inbox',
    main: `<h2>Secure Inbox</h2>
<p>Every secure email expires in 60 days, including any secure email that you have sent.</p>
<p><a class="button" href="/web/secure/my/inbox">Compose</a></p>
<div class="tableWrap"><table id="messages" cellspacing="0">
<tr><th>From</th><th>Subject</th><th>Date</th></tr>
<tr><td>Customer Service</td><td>Your question about a claim</td><td>11/12/2026</td></tr>
<tr class="alt"><td>Customer Service</td><td>A new explanation of benefits is ready</td><td>11/05/2026</td></tr>
<tr><td>Wellness</td><td>You have $150.00 in rewards left this year</td><td>10/28/2026</td></tr>
</table></div>`,
  });

export const glossary = () =>
  page({
    title: 'Glossary',
    here: '/web/secure/my/glossary',
    main: `<h2>Words on your claims and what they mean</h2>
<dl>
<dt>Amount Billed</dt><dd>What your health care professional charged for the service.</dd>
<dt>Discount</dt><dd>What you save by seeing a professional in the network. A visit billed at $250.00 may cost $160.00 after the discount.</dd>
<dt>Amount Not Covered</dt><dd>The part of the charge that the plan does not pay, for example because prior authorization was not obtained or a service is not medically necessary.</dd>
<dt>Covered Amount</dt><dd>The part of the charge that the plan uses to work out payment.</dd>
<dt>Copay/Deductible</dt><dd>A set amount you pay for a visit, and what you pay each year before the plan starts to pay.</dd>
<dt>What Your Plan Paid</dt><dd>The part of the charge that the plan sent to the professional.</dd>
<dt>Coinsurance</dt><dd>Your share after the deductible, such as 20%.</dd>
<dt>What I Owe</dt><dd>What the professional may bill you.</dd>
<dt>Claim #</dt><dd>The number we give to each claim. Have it ready when you call.</dd>
<dt>Denied</dt><dd>A claim or a part of it that the plan did not pay.</dd>
</dl>`,
  });

export const forms = () =>
  page({
    title: 'Forms Center',
    here: '/web/secure/my/forms',
    main: `<h2>Forms Center</h2>
<ul>
<li><a href="/web/secure/my/forms#medical-claim">Medical Claim Form</a></li>
<li><a href="/web/secure/my/forms#dental-claim">Dental Claim Form</a></li>
<li><a href="/web/secure/my/forms#appeal">Customer Appeal Request</a></li>
<li><a href="/web/secure/my/forms#authorization">Authorization to Share Information</a></li>
</ul>
<h4 id="appeal">Customer Appeal Request</h4>
<p>Send the form with a copy of your explanation of benefits and any records that support you. You will receive the decision in writing.</p>
<h4 id="medical-claim">Medical Claim Form</h4><p>Use this form when the professional does not send the claim for you.</p>
<h4 id="dental-claim">Dental Claim Form</h4><p>Use this form for dental services.</p>
<h4 id="authorization">Authorization to Share Information</h4><p>Use this form to let someone speak with us for you.</p>`,
  });

export const maintenance = () =>
  page({
    title: 'Maintenance Notice',
    signedIn: false,
    main: `<div class="notice"><h2>Maintenance Notice</h2>
<p>This page is currently unavailable. We are sorry for any inconvenience. Please bear with us while we work to correct the issue.</p></div>`,
  });
