/**
 * Label wordings that mean the same, gathered here apart from the reader's own list. `printed`: found on a public Cigna page or paper;
 * `plausible`: what a portal designer may well write. A test can count the two apart.
 */
export type Field =
  | 'claimNumber'
  | 'patient'
  | 'provider'
  | 'status'
  | 'network'
  | 'serviceDates'
  | 'processed'
  | 'received'
  | 'description'
  | 'serviceDateAndType'
  | 'noteCodes'
  | 'billed'
  | 'discount'
  | 'notCovered'
  | 'allowed'
  | 'copay'
  | 'deductible'
  | 'copayAndDeductible'
  | 'coinsurance'
  | 'planPaid'
  | 'accountsPaid'
  | 'otherPlanPaid'
  | 'patientResponsibility';

export const wordings: Record<Field, { printed: readonly string[]; plausible: readonly string[] }> = {
  claimNumber: { printed: ['Claim #', 'Reference #', 'Claim/Reference Number'], plausible: ['Claim number', 'Claim No.', 'Claim ID'] },
  patient: { printed: ['For', 'Claim received for', 'Patient name'], plausible: ['Patient', 'Member', 'Family member'] },
  provider: {
    printed: ['Provided by', 'Services provided by'],
    plausible: ['Provider', 'Provider name', 'Health care professional', 'Doctor or facility'],
  },
  status: { printed: ['Status'], plausible: ['Claim status'] },
  network: { printed: ['Provider network status'], plausible: ['Network status', 'Network'] },
  serviceDates: {
    printed: ['Service Date', 'Service dates'],
    plausible: ['Date of service', 'Date(s) of service', 'Dates of service', 'Visit date'],
  },
  processed: {
    printed: ['Processed date', 'Process date', 'Claim processed on'],
    plausible: ['Date processed', 'Processed on', 'Processed'],
  },
  received: { printed: ['Received date'], plausible: ['Date received', 'Claim received on', 'Received on'] },
  description: { printed: ['Type'], plausible: ['Service', 'Type of service', 'Service description', 'Description'] },
  serviceDateAndType: {
    printed: ['Service Date & Type', 'Service Date/Type'],
    plausible: ['Date and type of service', 'Service date and type'],
  },
  noteCodes: { printed: ['See notes', 'Remark codes'], plausible: ['Notes', 'Note codes', 'See note'] },
  billed: { printed: ['Amount billed'], plausible: ['Billed', 'Billed amount', 'Amount charged', 'Billed charges', 'Total billed'] },
  discount: {
    printed: ['Discount', 'Cost Reduction', 'Negotiated Discount'],
    plausible: ['Network discount', 'Plan discount', 'Network savings'],
  },
  notCovered: {
    printed: ['Amount not covered', 'Charges Not Covered/Other'],
    plausible: ['Not covered', 'Not covered amount', 'Non-covered amount', 'Amount denied'],
  },
  allowed: {
    printed: ['Covered amount', 'Allowed Amount', 'Covered Balance'],
    plausible: ['Amount allowed', 'Allowed', 'Plan allowance', 'Eligible amount'],
  },
  copay: { printed: ['Copay', 'Member Copay'], plausible: ['Your copay', 'Copayment'] },
  deductible: { printed: ['Deductible'], plausible: ['Your deductible', 'Applied to deductible', 'Deductible applied'] },
  copayAndDeductible: {
    printed: ['Copay/Deductible', 'Copay/ Deductible', 'Patient copay/ deductible'],
    plausible: ['Copay and deductible', 'Copay & deductible', 'Copay or deductible'],
  },
  coinsurance: { printed: ['Coinsurance', 'Member Coinsurance', 'Patient coinsurance'], plausible: ['Your coinsurance', 'Co-insurance'] },
  planPaid: {
    printed: [
      'What your plan paid',
      'What my CIGNA plan paid',
      'What Cigna plan paid',
      'What My Plan Paid',
      'Plan paid',
      'Amount paid by the plan',
    ],
    plausible: ['Paid by plan', 'Paid by your plan', 'Plan payment', 'Cigna paid'],
  },
  accountsPaid: {
    printed: ['My account paid', 'What my accounts paid'],
    plausible: ['Paid from account', 'Paid from your HSA', 'Health account paid'],
  },
  otherPlanPaid: { printed: [], plausible: ['Other insurance paid', 'Paid by other insurance', 'Paid by other plan'] },
  patientResponsibility: {
    printed: ['What I owe', 'Patient responsibility', 'Member Responsibility', "Customer's responsibility", 'Patient owes'],
    plausible: ['You owe', 'What you owe', 'Amount you owe', 'Your responsibility', 'You may owe'],
  },
};

/** Columns and facts that a page may print and that mean none of our fields. Some hold money or the words of other labels on purpose. */
export const extras: readonly { label: string; values: readonly string[] }[] = [
  { label: 'Claim type', values: ['Medical', 'Dental', 'Behavioral'] },
  { label: 'Group number', values: ['3341182', '00614402'] },
  { label: 'Paid to', values: ['Provider', 'You'] },
  { label: 'Place of service', values: ['Office', 'Outpatient hospital', 'Telehealth'] },
  { label: 'Check number', values: ['10044121', '99871204'] },
  { label: 'Units', values: ['1', '2', '4'] },
  { label: 'Referred by', values: ['K. Amundsen, MD', 'Self'] },
  { label: 'Interest paid', values: ['$0.00', '$1.12'] },
  { label: 'Account number', values: ['PT-20771', '88-1209'] },
];
