/**
 * The practice portal: pages of `https://my.cigna.com`, rebuilt from public evidence or as they may look elsewhere, with invented people.
 * `pageFor` takes a path with its query and gives the page, or null where the portal has none. It serves nothing itself.
 */
import { claims } from './claims/index.mjs';
import { otherRoutes } from './plain/index.mjs';
import { styles } from './styles/index.mjs';
import { tables2013 } from './styles/tables-2013/index.mjs';

export { claims, foundingClaims, practiceDay } from './claims/index.mjs';
export { practiceNotice } from './frame.mjs';
export { styles };
export const { listPath, detailPath } = tables2013;

const before = (style) => (style === tables2013 ? '' : `${style.name}-`);

function routesOf(style) {
  const route = (path, name, make, claim = null) => ({
    path,
    name: `${before(style)}${name}`,
    status: 200,
    make,
    style: style.name,
    claim,
  });
  return [
    route(style.listPath, 'claim-list', (load) => style.list(load)),
    ...(style.morePages ?? []).map(({ path, list }, at) => route(path, `claim-list-${at + 2}`, list)),
    ...claims.map((claim) => route(style.detailPath(claim), `claim-${claim.id}`, (load) => style.detail(claim, load), claim)),
  ];
}

/** Every page: its path, what it is, its style and claim (null where it has none), and its maker. The order is the order of a walk. */
export const routes = [...styles.flatMap(routesOf), ...otherRoutes.map((route) => ({ status: 200, style: null, claim: null, ...route }))];

/** `load`: a number in the address for which a page may look different inside. @returns {{ status: number, html: string } | null} */
export function pageFor(path) {
  const { pathname, searchParams } = new URL(path, 'https://my.cigna.com');
  const row = searchParams.get('row');
  const wanted = row === null ? pathname : `${pathname}?row=${row}`;
  const route = routes.find((each) => each.path === wanted);
  return route ? { status: route.status, html: route.make(searchParams.get('load') ?? 1) } : null;
}
