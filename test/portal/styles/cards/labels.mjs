/** What the cards call things; each is a wording of about 2009 where Cigna has printed one. */
export const labels = {
  claimNumber: 'Claim number',
  patient: 'Patient',
  provider: 'Health care professional',
  network: 'Provider network status',
  status: 'Claim status',
  received: 'Received date',
  letter: 'Letter date',
  processed: 'Process date',
  days: 'Date of service',
  billed: 'Amount billed',
  discount: 'Negotiated Discount',
  notCovered: 'Charges Not Covered/Other',
  allowed: 'Covered Balance',
  copay: 'Member Copay',
  deductible: 'Deductible',
  planPaid: 'What Cigna plan paid',
  coinsurance: 'Member Coinsurance',
  patientResponsibility: 'Member Responsibility',
};

/** Pairs of label and value as a description list; a label without a value is left out. */
export const pairs = (rows) =>
  `<dl>${rows
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>`;
