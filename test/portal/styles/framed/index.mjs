/**
 * A portal whose claims live in a frame of the same origin: the list is virtual (only the rows in view are in the document, and scrolling
 * uses them again), the total is told outside the frame, the detail is framed too. Wordings of the international paper and of modern portals.
 */
import { claims } from '../../claims/index.mjs';
import { pathsOf } from '../paths.mjs';
import { framedDetail } from './detail.mjs';
import { framedList } from './list.mjs';

const name = 'framed';
const paths = pathsOf(name);

export const framed = {
  name,
  ...paths,
  list: () => framedList(paths),
  /** Only a window on the rows is there at any time; it must be scrolled from end to end. */
  isVirtual: true,
  rowHeight: 44,
  firstRows: { from: 0, to: Math.min(12, claims.length) },
  detail: (claim) => framedDetail(claim, paths),
  prints: {
    list: { facts: ['claimNumber', 'patient', 'provider'], amounts: ['billed', 'patientResponsibility'] },
    detail: {
      facts: ['claimNumber', 'patient', 'provider', 'network', 'status'],
      amounts: ['billed', 'discount', 'notCovered', 'allowed', 'copay', 'deductible', 'coinsurance', 'planPaid', 'patientResponsibility'],
      noteCodes: true,
    },
  },
};
