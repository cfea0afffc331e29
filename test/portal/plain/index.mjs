/** The pages that hold no claim: their paths and names. `outcome` is what a reader must say of each; null where that is left open. */
import { appealPath } from '../styles/tables-2013/detail.mjs';
import { listPath } from '../styles/tables-2013/list.mjs';
import { appeal, appealReceived, confirmationPath } from './appeal-pages.mjs';
import { authorizations, emptyList, idle, pharmacy } from './beside-claims.mjs';
import { forms, glossary, home, inbox, maintenance, signIn } from './first-pages.mjs';

export const otherRoutes = [
  { path: '/web/public/guest', name: 'sign-in', make: signIn, outcome: 'signed-out' },
  { path: '/web/secure/my/home', name: 'home', make: home, outcome: 'not-a-claim-page' },
  { path: appealPath, name: 'appeal', make: appeal, outcome: null },
  { path: confirmationPath, name: 'appeal-received', make: appealReceived, outcome: null },
  { path: `${listPath}/none`, name: 'no-claims-found', make: emptyList, outcome: null },
  { path: '/web/secure/my/authorizations', name: 'authorizations', make: authorizations, outcome: 'not-a-claim-page' },
  { path: '/web/secure/my/pharmacy', name: 'pharmacy', make: pharmacy, outcome: 'not-a-claim-page' },
  { path: '/web/secure/my/inbox', name: 'inbox', make: inbox, outcome: 'not-a-claim-page' },
  { path: '/web/secure/my/glossary', name: 'glossary', make: glossary, outcome: 'not-a-claim-page' },
  { path: '/web/secure/my/forms', name: 'forms-center', make: forms, outcome: 'not-a-claim-page' },
  { path: '/web/public/signed-out', name: 'signed-out-idle', make: idle, outcome: 'signed-out' },
  { path: '/web/public/maintenance', name: 'maintenance', make: maintenance, outcome: 'unavailable' },
];
