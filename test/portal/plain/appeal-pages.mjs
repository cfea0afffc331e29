/** The portal's own appeal: the form, and what it says when it was sent. Nothing is sent; the case number is invented. */
import { claims } from '../claims/index.mjs';
import { page } from '../frame.mjs';
import { appealPath } from '../styles/tables-2013/detail.mjs';
import { listPath } from '../styles/tables-2013/list.mjs';

export const confirmationPath = `${appealPath}/received`;

export const appeal = () =>
  page({
    title: 'Appeals',
    here: listPath,
    main: `<h2>Ask us to look at a decision again</h2>
<p>Tell us why you do not agree. You can add papers before you send.</p>
<form action="${confirmationPath}"><label for="why">Why do you disagree?</label><textarea id="why" rows="6" cols="60"></textarea>
<label for="papers">Add papers</label><input id="papers" type="file" disabled>
<p><button class="button" type="submit">Send</button> &nbsp; <a href="${listPath}">Cancel</a></p></form>
<p class="small">Practice: nothing is sent.</p>`,
  });

export const appealReceived = () =>
  page({
    title: 'Appeal received',
    here: listPath,
    main: `<h2>We received your appeal</h2>
<p>Keep this page for your records.</p>
<div class="facts">
<p><span class="lbl">Case number:</span> AP-2026-0047193</p>
<p><span class="lbl">About Claim #</span> ${claims.find(({ id }) => id === 'medical-necessity').claimNumber}</p>
<p><span class="lbl">Received:</span> 11/22/2026 at 4:07 PM ET</p>
</div>
<p>We will send you our decision in writing within 60 days.</p>
<p><a href="${listPath}">View all Claims</a></p>
<p class="small">Practice: nothing was sent.</p>`,
  });
