/**
 * Nothing but spans and blocks under utility classes, with hashed names that are others on every load (`?load=7`); label above value, notes in
 * words beside the line, no codes. Modern wordings that Cigna is not known to have printed.
 */
import { pathsOf } from '../paths.mjs';
import { spanDetail } from './detail.mjs';
import { spanList } from './list.mjs';

const name = 'spans';
const paths = pathsOf(name);

export const spans = {
  name,
  ...paths,
  list: (load) => spanList(paths, load),
  detail: (claim, load) => spanDetail(claim, paths, load),
  prints: {
    list: { facts: ['patient', 'provider', 'status'], amounts: ['billed', 'patientResponsibility'] },
    detail: {
      facts: ['claimNumber', 'patient', 'provider', 'network', 'status'],
      amounts: ['billed', 'discount', 'allowed', 'notCovered', 'planPaid', 'deductible', 'copay', 'coinsurance', 'patientResponsibility'],
      noteCodes: false,
    },
  },
};
