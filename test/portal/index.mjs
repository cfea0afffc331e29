/**
 * The practice portal: pages of `https://my.cigna.com` as they may have looked about 2013, rebuilt from public evidence, with invented people.
 * `pageFor` takes a path with its query and gives the page, or null where the portal has none. It serves nothing itself.
 */
import { claimDetail, appealPath } from './claim-detail.mjs';
import { claimList, detailPath, listPath } from './claim-list.mjs';
import { claims } from './claims.mjs';
import * as plain from './plain-pages.mjs';

export { claims, practiceDay } from './claims.mjs';
export { practiceNotice } from './frame.mjs';
export { listPath, detailPath };

/** Every page: its path, what it is, and its maker. The order is the order of a walk. */
export const routes = [
  { path: '/web/public/guest', name: 'sign-in', status: 200, make: plain.signIn },
  { path: '/web/secure/my/home', name: 'home', status: 200, make: plain.home },
  { path: listPath, name: 'claim-list', status: 200, make: claimList },
  ...claims.map((claim) => ({ path: detailPath(claim), name: `claim-${claim.id}`, status: 200, make: () => claimDetail(claim) })),
  { path: appealPath, name: 'appeal', status: 200, make: plain.appeal },
  { path: '/web/secure/my/inbox', name: 'inbox', status: 200, make: plain.inbox },
  { path: '/web/secure/my/glossary', name: 'glossary', status: 200, make: plain.glossary },
  { path: '/web/secure/my/forms', name: 'forms-center', status: 200, make: plain.forms },
  { path: '/web/public/maintenance', name: 'maintenance', status: 200, make: plain.maintenance },
];

/** @returns {{ status: number, html: string } | null} */
export function pageFor(path) {
  const { pathname, searchParams } = new URL(path, 'https://my.cigna.com');
  const row = searchParams.get('row');
  const wanted = row === null ? pathname : `${pathname}?row=${row}`;
  const route = routes.find((each) => each.path === wanted);
  return route ? { status: route.status, html: route.make() } : null;
}
