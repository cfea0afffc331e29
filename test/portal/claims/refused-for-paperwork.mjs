/** Refused because of how the claim was sent: codes, doubles, the wrong address, a provider who may not bill. The provider moves first. */
import { family, reminder } from './family.mjs';
import { priced, refused } from './priced.mjs';

export const claimsRefusedForPaperwork = [
  {
    id: 'bundled',
    claimNumber: '5724770241',
    patient: family.policyholder,
    provider: 'HARBOR STREET DERMATOLOGY',
    network: 'in',
    status: 'Processed',
    received: '2026-08-19',
    processed: '2026-08-27',
    processedAs: 'sentence',
    showsDiscount: true,
    splitsCopay: false,
    lines: [
      { day: '2026-08-11', description: 'REMOVAL OF SKIN LESION', ...priced({ billed: 46500, discount: 15250, share: 20 }), notes: [] },
      { day: '2026-08-11', description: 'WOUND CLOSURE', ...refused({ billed: 21400, discount: 0 }), notes: [0] },
      { day: '2026-08-11', description: 'PATHOLOGY', ...refused({ billed: 16900, discount: 0 }), notes: [1] },
    ],
    notes: [
      {
        code: 'B5I',
        text: 'This service is part of the main procedure done on the same day and is not paid separately.',
        category: 'bundling',
      },
      {
        code: 'CD4',
        text: 'THE PROCEDURE CODE DOES NOT MATCH THE DIAGNOSIS CODE ON THIS CLAIM. THE PROVIDER MAY SEND A CORRECTED CLAIM.',
        category: 'coding',
      },
    ],
    standing: [reminder],
    appealControl: null,
  },
  {
    id: 'duplicate',
    claimNumber: '5726644105',
    patient: family.policyholder,
    provider: 'OAK HOLLOW FAMILY MEDICINE',
    network: 'in',
    status: 'Processed',
    received: '2026-11-03',
    processed: '2026-11-09',
    processedAs: 'label',
    showsDiscount: false,
    splitsCopay: false,
    lines: [{ day: '2026-10-26', description: 'STREP TEST', ...refused({ billed: 4200 }), notes: [0] }],
    notes: [
      {
        code: 'D2',
        text: 'We already received this charge on another claim for the same day and processed it there.',
        category: 'duplicate',
      },
    ],
    standing: [],
    appealControl: null,
  },
  {
    id: 'wrong-payer',
    claimNumber: '5721774630',
    patient: family.spouse,
    provider: 'TWO CREEKS ACUPUNCTURE',
    network: 'out',
    status: 'Processed',
    received: '2026-03-30',
    processed: '2026-04-08',
    processedAs: 'label',
    showsDiscount: false,
    splitsCopay: false,
    lines: [
      { day: '2026-03-19', description: 'CHIROPRACTIC VISIT', ...refused({ billed: 9600 }), notes: [0] },
      { day: '2026-03-26', description: 'MASSAGE', ...refused({ billed: 11000, owes: 11000 }), notes: [1] },
    ],
    notes: [
      {
        code: 'WP1',
        text: 'THIS CLAIM BELONGS TO ANOTHER CLAIMS ADMINISTRATOR. THE PROVIDER MUST SEND IT THERE.',
        category: 'wrong_payer',
      },
      {
        code: 'PE3',
        text: 'The person who gave this service is not a type of health care professional that your plan pays.',
        category: 'provider_eligibility',
      },
    ],
    standing: [],
    appealControl: null,
  },
];
