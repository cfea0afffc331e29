/**
 * Cards of `dl`, one a claim and one a service, as responsive portals draw them: the same rows stand on the page twice, once as a table for
 * wide screens that is not displayed. Notes are paragraphs behind an accordion. Wordings of about 2009.
 */
import { pathsOf } from '../paths.mjs';
import { cardDetail } from './detail.mjs';
import { cardList } from './list.mjs';

const name = 'cards';
const paths = pathsOf(name);

export const cards = {
  name,
  ...paths,
  list: () => cardList(paths),
  detail: (claim) => cardDetail(claim, paths),
  prints: {
    list: {
      facts: ['claimNumber', 'patient', 'provider', 'status'],
      amounts: ['billed', 'discount', 'planPaid', 'patientResponsibility'],
    },
    detail: {
      facts: ['claimNumber', 'patient', 'provider', 'network', 'status'],
      amounts: ['billed', 'discount', 'notCovered', 'allowed', 'deductible', 'copay', 'planPaid', 'coinsurance', 'patientResponsibility'],
      noteCodes: true,
    },
  },
};
