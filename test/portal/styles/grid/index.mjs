/**
 * ARIA grids on plain blocks, page by page: grouped heads on the detail, more rows stated than are there, notes as tips beside the line.
 * Wordings of the explanation of payment of about 2022.
 */
import { claims } from '../../claims/index.mjs';
import { pathsOf } from '../paths.mjs';
import { gridDetail } from './detail.mjs';
import { gridList } from './list.mjs';

const name = 'grid';
const paths = pathsOf(name);
const rowsOnPage = 12;
const pageCount = Math.ceil(claims.length / rowsOnPage);
const pagePath = (number) => (number === 1 ? paths.listPath : `${paths.listPath}/page/${number}`);

export const grid = {
  name,
  ...paths,
  list: () => gridList(1, { ...paths, pagePath, rowsOnPage, pageCount }),
  /** The other pages of the list, with the rows that stand on them. */
  morePages: Array.from({ length: pageCount - 1 }, (_, at) => ({
    path: pagePath(at + 2),
    list: () => gridList(at + 2, { ...paths, pagePath, rowsOnPage, pageCount }),
    rows: { from: (at + 1) * rowsOnPage, to: (at + 2) * rowsOnPage },
  })),
  firstRows: { from: 0, to: rowsOnPage },
  detail: (claim) => gridDetail(claim, paths),
  prints: {
    list: { facts: ['claimNumber', 'patient', 'provider', 'status'], amounts: ['billed', 'planPaid', 'patientResponsibility'] },
    detail: {
      facts: ['claimNumber', 'patient', 'provider', 'network', 'status'],
      amounts: ['billed', 'discount', 'notCovered', 'allowed', 'planPaid', 'copay', 'deductible', 'coinsurance', 'patientResponsibility'],
      noteCodes: true,
    },
  },
};
