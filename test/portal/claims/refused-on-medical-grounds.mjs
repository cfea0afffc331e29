/** Refused because of what the care was: unproven, of too high a level, no emergency. Two reasons on each claim. */
import { family, reminder } from './family.mjs';
import { priced, refused } from './priced.mjs';

export const claimsRefusedOnMedicalGrounds = [
  {
    id: 'therapy-level',
    claimNumber: '5724933186',
    patient: family.child,
    provider: 'STILLWATER COUNSELING ASSOCIATES',
    network: 'in',
    status: 'Processed',
    received: '2026-08-31',
    processed: '2026-09-09',
    processedAs: 'label',
    showsDiscount: false,
    splitsCopay: false,
    lines: [
      { day: '2026-08-18', description: 'INTENSIVE OUTPATIENT PROGRAM', ...refused({ billed: 62000, owes: 62000 }), notes: [0] },
      { day: '2026-08-25', description: 'PSYCHOTHERAPY 60 MINUTES', ...refused({ billed: 17500 }), notes: [1] },
    ],
    notes: [
      {
        code: 'L7C',
        text: 'The records support a less intensive level of care than the one that was billed. Routine outpatient treatment would have met the need.',
        category: 'level_of_care',
      },
      {
        code: 'BH2',
        text: 'Mental health services are handled by your behavioral health administrator. The provider must send this claim there.',
        category: 'behavioral_health',
      },
    ],
    standing: ['Questions about mental health or substance use claims go to the behavioral appeals unit that is named on your ID card.'],
    appealControl: null,
  },
  {
    id: 'emergency-room',
    claimNumber: '5724406719',
    patient: family.spouse,
    provider: 'SAINT ODILE REGIONAL HOSPITAL',
    network: 'out',
    status: 'Processed',
    received: '2026-08-10',
    processed: '2026-08-20',
    processedAs: 'sentence',
    showsDiscount: false,
    splitsCopay: true,
    lines: [
      { day: '2026-08-02', description: 'EMERGENCY ROOM', ...refused({ billed: 164000, owes: 164000 }), notes: [0] },
      {
        day: '2026-08-02',
        description: 'EMERGENCY PHYSICIAN',
        ...priced({ billed: 88000, notCovered: 40500, copay: 25000, share: 20 }),
        notes: [1],
      },
    ],
    notes: [
      {
        code: 'E3N',
        text: 'The symptoms that were reported do not meet the plan definition of an emergency, so the emergency room charge is not covered.',
        category: 'not_emergency',
      },
      {
        code: 'NS5',
        text: 'You are protected from balance billing for this service under the No Surprises Act. Your share is based on the recognized amount.',
        category: 'surprise_billing',
      },
    ],
    standing: [reminder],
    appealControl: null,
  },
  {
    id: 'experimental',
    claimNumber: '5722981534',
    patient: family.policyholder,
    provider: 'MERIDIAN GENOMICS INSTITUTE',
    network: 'in',
    status: 'Processed',
    received: '2026-06-04',
    processed: '2026-06-15',
    processedAs: 'label',
    showsDiscount: true,
    splitsCopay: false,
    lines: [
      { day: '2026-05-27', description: 'GENE EXPRESSION TEST', ...refused({ billed: 325000, discount: 40000, owes: 285000 }), notes: [0] },
      {
        day: '2026-05-27',
        description: 'SPECIALIST CONSULTATION',
        ...refused({ billed: 41000, discount: 11500, owes: 29500 }),
        notes: [1],
      },
    ],
    notes: [
      {
        code: 'X1P',
        text: 'This test is considered experimental and unproven for the condition that was reported.',
        category: 'experimental',
      },
      {
        code: 'RF6',
        text: 'Your plan requires a referral from your primary care provider for this visit and we have none on file.',
        category: 'referral',
      },
    ],
    standing: [reminder],
    appealControl: null,
  },
];
