/** The addresses of a style: its list, and one page a claim. They tell nothing of what is on them. */
import { claims } from '../claims/index.mjs';

export function pathsOf(style) {
  const listPath = `/web/secure/${style}/claims`;
  return { listPath, detailPath: (claim) => `${listPath}/${claims.indexOf(claim) + 1}` };
}
