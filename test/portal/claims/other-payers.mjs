/** Someone else may pay first, or a payment was changed afterwards. */
import { family, reminder } from './family.mjs';
import { priced, refused } from './priced.mjs';

export const claimsOfOtherPayers = [
  {
    id: 'reprocessed',
    claimNumber: '5723894017',
    patient: family.child,
    provider: 'BRIGHTWATER IMAGING CENTER',
    network: 'in',
    status: 'Adjusted',
    received: '2026-07-20',
    processed: '2026-10-01',
    processedAs: 'label',
    showsDiscount: true,
    splitsCopay: false,
    lines: [
      { day: '2026-07-08', description: 'ULTRASOUND', ...refused({ billed: 42000, discount: 12600, owes: 29400 }), notes: [0] },
      { day: '2026-07-08', description: 'X-RAY WRIST', ...priced({ billed: 16500, discount: 6900, deductible: 9600 }), notes: [1] },
    ],
    notes: [
      { code: 'AP2', text: 'We reviewed your appeal and are keeping our first decision for this service.', category: 'appeal_process' },
      {
        code: 'RC7',
        text: 'THIS CLAIM WAS PROCESSED AGAIN. WHAT WE PAID BEFORE WILL BE TAKEN BACK FROM A LATER PAYMENT TO THE PROVIDER.',
        category: 'payment_admin',
      },
    ],
    standing: [reminder],
    appealControl: null,
  },
  {
    id: 'other-plan-first',
    claimNumber: '5722137509',
    patient: family.spouse,
    provider: 'LAKEMONT LABORATORY',
    network: 'in',
    status: 'Processed',
    received: '2026-05-06',
    processed: '2026-05-13',
    processedAs: 'label',
    showsDiscount: false,
    splitsCopay: false,
    lines: [{ day: '2026-04-28', description: 'LABORATORY', ...refused({ billed: 22850, owes: 22850 }), notes: [0] }],
    notes: [
      {
        code: 'CB1',
        text: 'Our records show that another health plan pays first. Please send us the explanation of benefits from that plan.',
        category: 'cob',
      },
    ],
    standing: [],
    appealControl: null,
  },
  {
    id: 'accident',
    claimNumber: '5721490278',
    patient: family.policyholder,
    provider: 'GRANITE PASS AMBULANCE SERVICE',
    network: 'out',
    status: 'Processed',
    received: '2026-02-16',
    processed: '2026-02-25',
    processedAs: 'sentence',
    showsDiscount: false,
    splitsCopay: false,
    lines: [
      { day: '2026-02-07', description: 'GROUND AMBULANCE', ...refused({ billed: 121500, owes: 121500 }), notes: [0] },
      { day: '2026-02-07', description: 'MILEAGE', ...refused({ billed: 13440, owes: 13440 }), notes: [0] },
    ],
    notes: [
      {
        code: 'OP6',
        text: 'This care may be the responsibility of an auto insurer or another party, and that coverage must pay first.',
        category: 'other_party_liability',
      },
    ],
    standing: [reminder],
    appealControl: null,
  },
];
