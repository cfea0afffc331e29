/**
 * The six claims that the walk, the journeys and the saved pages began with. Their days are chosen around `practiceDay`: one appeal is due
 * soon, one late, one open, one has no date to count from, one is not decided, and in one nothing was refused.
 */
import { family, reminder } from './family.mjs';
import { priced, refused, undecided } from './priced.mjs';

const nothingRefused = {
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
    { day: '2026-10-21', description: 'OFFICE VISIT', ...priced({ billed: 21500, discount: 8260, deductible: 13240 }), notes: [0] },
    { day: '2026-10-21', description: 'LABORATORY', ...priced({ billed: 6400, discount: 4115, deductible: 2285 }), notes: [0] },
    { day: '2026-10-21', description: 'IMMUNIZATION', ...priced({ billed: 11200, discount: 3370 }), notes: [0, 1] },
  ],
  notes: [
    { code: 'VPA', text: 'CIGNA NETWORK DISCOUNT APPLIED. MEMBER NOT LIABLE.', category: null },
    { code: 'DG', text: 'These procedures are not subject to the plan deductible.', category: null },
  ],
  standing: [reminder],
  appealControl: null,
};

const informationRequested = {
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
    { day: '2026-10-02', description: 'AMBULATORY SURGERY', ...undecided(384000), notes: [0] },
    { day: '2026-10-02', description: 'ANESTHESIA', ...undecided(47000), notes: [0] },
  ],
  notes: [
    {
      code: 'K31',
      text: 'We cannot finish this claim yet. We asked you for details about how the injury happened. Please send the requested information within 45 days.',
      category: 'info_requested',
    },
  ],
  standing: ['EOB not available'],
  appealControl: null,
};

const priorAuth = {
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
    ...refused({ billed: 22000 }),
    notes: [0],
  })),
  notes: [
    {
      code: 'P4K',
      text: 'PRIOR AUTHORIZATION WAS REQUIRED FOR THIS SERVICE AND WAS NOT OBTAINED. THE HEALTH CARE PROFESSIONAL MAY NOT BILL THE PATIENT FOR THIS AMOUNT.',
      category: 'prior_auth',
    },
  ],
  standing: [reminder],
  appealControl: null,
};

const medicalNecessity = {
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
    { day: '2026-05-12', description: 'MRI LUMBAR SPINE', ...refused({ billed: 214000, discount: 64000, owes: 150000 }), notes: [0] },
    { day: '2026-05-12', description: 'OFFICE VISIT', ...priced({ billed: 18500, discount: 6120, copay: 3000, share: 20 }), notes: [1] },
  ],
  notes: [
    {
      code: 'M2C',
      text: 'The information we received does not show that this service was medically necessary under our coverage policy, so it is not covered.',
      category: 'medical_necessity',
    },
    { code: 'VPA', text: 'CIGNA NETWORK DISCOUNT APPLIED. MEMBER NOT LIABLE.', category: null },
  ],
  standing: [reminder],
  appealControl: 'Appeal this decision',
};

const nonCovered = {
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
    { day: '2026-04-16', description: 'PREVENTIVE VISIT', ...priced({ billed: 24500, discount: 7730 }), notes: [] },
    { day: '2026-04-16', description: 'TRAVEL IMMUNIZATION', ...refused({ billed: 14500, discount: 0, owes: 14500 }), notes: [0] },
  ],
  notes: [{ code: 'NT', text: 'Your plan does not provide benefits for this service.', category: 'non_covered' }],
  standing: [],
  appealControl: 'Dispute this claim',
};

const timelyFiling = {
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
  lines: [{ day: '2026-01-06', description: 'LABORATORY', ...refused({ billed: 31275 }), notes: [0] }],
  notes: [
    {
      code: 'T19',
      text: 'THIS CLAIM WAS RECEIVED AFTER THE TIME LIMIT FOR FILING IN THE PROVIDER CONTRACT. THE PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT.',
      category: 'timely_filing',
    },
  ],
  standing: [reminder],
  appealControl: null,
};

export const foundingClaims = [nothingRefused, informationRequested, priorAuth, medicalNecessity, nonCovered, timelyFiling];
