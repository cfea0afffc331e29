/**
 * The invented family's six claims, as meaning: money in whole cents, days `YYYY-MM-DD`. Nobody here exists.
 * `amounts` of a line holds what the page prints for it; what is left out is printed as `--` or not at all.
 * The days are chosen around `practiceDay`: one appeal is due soon, one late, one open, one has no date to count from.
 */

/** The day for which the practice claims were written. */
export const practiceDay = '2026-11-22';

export const family = { policyholder: 'DANA WHITLOCK', spouse: 'MATEO WHITLOCK', child: 'NOA WHITLOCK' };

const reminder =
  'Reminder: A coverage determination, prior authorization, or certification that is made prior to a service being performed is not a promise to pay for the service at any particular rate or amount. ' +
  'What is paid depends on the terms of the plan on the day of the service.';

/** Newest service first, as the list shows them. */
export const claims = [
  {
    id: 'nothing-refused',
    claimNumber: '5726481907',
    patient: family.child,
    provider: 'TALL PINES PEDIATRICS PC',
    network: 'in',
    status: 'Processed',
    received: '2026-10-27',
    processed: '2026-11-04',
    processedAs: 'sentence',
    showsDiscount: true,
    splitsCopay: true,
    lines: [
      { day: '2026-10-21', description: 'OFFICE VISIT', amounts: { billed: 21500, discount: 8260, notCovered: 0, allowed: 13240, copay: 0, deductible: 13240, planPaid: 0, coinsurance: 0, patientResponsibility: 13240 }, percent: 0, notes: [0] },
      { day: '2026-10-21', description: 'LABORATORY', amounts: { billed: 6400, discount: 4115, notCovered: 0, allowed: 2285, copay: 0, deductible: 2285, planPaid: 0, coinsurance: 0, patientResponsibility: 2285 }, percent: 0, notes: [0] },
      { day: '2026-10-21', description: 'IMMUNIZATION', amounts: { billed: 11200, discount: 3370, notCovered: 0, allowed: 7830, copay: 0, deductible: 0, planPaid: 7830, coinsurance: 0, patientResponsibility: 0 }, percent: 100, notes: [0, 1] },
    ],
    notes: [
      { code: 'VPA', text: 'CIGNA NETWORK DISCOUNT APPLIED. MEMBER NOT LIABLE.' },
      { code: 'DG', text: 'These procedures are not subject to the plan deductible.' },
    ],
    standing: [reminder],
    appealControl: null,
  },
  {
    id: 'information-requested',
    claimNumber: '5726190355',
    patient: family.policyholder,
    provider: 'NORTHGATE SURGERY CENTER',
    network: 'in',
    status: 'Pending',
    received: '2026-10-09',
    letter: '2026-10-26',
    processed: null,
    processedAs: null,
    showsDiscount: false,
    splitsCopay: false,
    lines: [
      { day: '2026-10-02', description: 'AMBULATORY SURGERY', amounts: { billed: 384000 }, percent: null, notes: [0] },
      { day: '2026-10-02', description: 'ANESTHESIA', amounts: { billed: 47000 }, percent: null, notes: [0] },
    ],
    notes: [{ code: 'K31', text: 'We cannot finish this claim yet. We asked you for details about how the injury happened. Please send the requested information within 45 days.' }],
    standing: ['EOB not available'],
    appealControl: null,
  },
  {
    id: 'prior-auth',
    claimNumber: '5725877640',
    patient: family.policyholder,
    provider: 'CLÍNICA PEÑALOSA DE TERAPIA FÍSICA',
    network: 'in',
    status: 'Processed',
    received: '2026-10-05',
    processed: '2026-10-14',
    processedAs: 'label',
    showsDiscount: false,
    splitsCopay: false,
    lines: ['2026-09-15', '2026-09-22', '2026-09-29'].map((day) => ({
      day,
      description: 'PHYSICAL THERAPY',
      amounts: { billed: 22000, notCovered: 22000, allowed: 0, copayAndDeductible: 0, planPaid: 0, coinsurance: 0, patientResponsibility: 0 },
      percent: 0,
      notes: [0],
    })),
    notes: [{ code: 'P4K', text: 'PRIOR AUTHORIZATION WAS REQUIRED FOR THIS SERVICE AND WAS NOT OBTAINED. THE HEALTH CARE PROFESSIONAL MAY NOT BILL THE PATIENT FOR THIS AMOUNT.' }],
    standing: [reminder],
    appealControl: null,
  },
  {
    id: 'medical-necessity',
    claimNumber: '5722604483',
    patient: family.spouse,
    provider: 'BRIGHTWATER IMAGING CENTER',
    network: 'in',
    status: 'Processed',
    received: '2026-05-21',
    processed: '2026-06-08',
    processedAs: 'sentence',
    showsDiscount: true,
    splitsCopay: false,
    lines: [
      { day: '2026-05-12', description: 'MRI LUMBAR SPINE', amounts: { billed: 214000, discount: 64000, notCovered: 150000, allowed: 0, copayAndDeductible: 0, planPaid: 0, coinsurance: 0, patientResponsibility: 150000 }, percent: 0, notes: [0] },
      { day: '2026-05-12', description: 'OFFICE VISIT', amounts: { billed: 18500, discount: 6120, notCovered: 0, allowed: 12380, copayAndDeductible: 3000, planPaid: 7504, coinsurance: 1876, patientResponsibility: 4876 }, percent: 80, notes: [1] },
    ],
    notes: [
      { code: 'M2C', text: 'The information we received does not show that this service was medically necessary under our coverage policy, so it is not covered.' },
      { code: 'VPA', text: 'CIGNA NETWORK DISCOUNT APPLIED. MEMBER NOT LIABLE.' },
    ],
    standing: [reminder],
    appealControl: 'Appeal this decision',
  },
  {
    id: 'non-covered',
    claimNumber: '5721339016',
    patient: family.child,
    provider: 'TALL PINES PEDIATRICS PC',
    network: 'in',
    status: 'Processed',
    received: '2026-04-22',
    processed: '2026-04-30',
    processedAs: 'sentence',
    showsDiscount: true,
    splitsCopay: false,
    lines: [
      { day: '2026-04-16', description: 'PREVENTIVE VISIT', amounts: { billed: 24500, discount: 7730, notCovered: 0, allowed: 16770, copayAndDeductible: 0, planPaid: 16770, coinsurance: 0, patientResponsibility: 0 }, percent: 100, notes: [] },
      { day: '2026-04-16', description: 'TRAVEL IMMUNIZATION', amounts: { billed: 14500, discount: 0, notCovered: 14500, allowed: 0, copayAndDeductible: 0, planPaid: 0, coinsurance: 0, patientResponsibility: 14500 }, percent: 0, notes: [0] },
    ],
    notes: [{ code: 'NT', text: 'Your plan does not provide benefits for this service.' }],
    standing: [],
    appealControl: 'Dispute this claim',
  },
  {
    id: 'timely-filing',
    claimNumber: '5720951172',
    patient: family.spouse,
    provider: 'LAKEMONT LABORATORY',
    network: 'in',
    status: 'Processed',
    received: null,
    processed: null,
    processedAs: null,
    showsDiscount: false,
    splitsCopay: false,
    lines: [
      { day: '2026-01-06', description: 'LABORATORY', amounts: { billed: 31275, notCovered: 31275, allowed: 0, copayAndDeductible: 0, planPaid: 0, coinsurance: 0, patientResponsibility: 0 }, percent: 0, notes: [0] },
    ],
    notes: [{ code: 'T19', text: 'THIS CLAIM WAS RECEIVED AFTER THE TIME LIMIT FOR FILING IN THE PROVIDER CONTRACT. THE PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT.' }],
    standing: [reminder],
    appealControl: null,
  },
];
