/** Server-rendered tables, as the portal was about 2013. The only style whose layout rests on evidence. */
import { claimDetail } from './detail.mjs';
import { claimList, detailPath, listPath } from './list.mjs';

const columns = ['billed', 'discount', 'notCovered', 'allowed', 'copayAndDeductible', 'planPaid', 'coinsurance', 'patientResponsibility'];

export const tables2013 = {
  name: 'tables-2013',
  listPath,
  detailPath,
  list: claimList,
  detail: claimDetail,
  prints: {
    list: { facts: ['patient', 'provider', 'status'], amounts: ['billed', 'planPaid', 'accountsPaid', 'patientResponsibility'] },
    detail: {
      facts: ['claimNumber', 'patient', 'provider', 'network', 'status'],
      amounts: (claim) => (claim.splitsCopay ? columns.toSpliced(4, 0, 'copay', 'deductible') : columns),
      noteCodes: true,
    },
  },
};
