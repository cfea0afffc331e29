/** Invented reports for the screens, one a situation. Nobody in them exists. */
import type { PopupView } from '../../src/browser/messages.ts';
import type { Citation, Deadline, Report, ReportedClaim } from '../../src/advice/report.ts';
import { claimKey, noAmounts } from '../../src/claim/claim.ts';
import { Plan } from '../../src/claim/plan.ts';

export const today = '2026-11-22';

type Source = Report['sources'][number];

export const source = (changes: Partial<Source> = {}): Source => ({
  id: 's1',
  file: null,
  kind: 'claim-detail',
  outcome: 'read',
  rowsStated: null,
  rowsRead: 1,
  foldedPanels: 0,
  unread: [],
  ...changes,
});

export const deadline = (changes: Partial<Deadline> = {}): Deadline => ({
  rule: 'internal-appeal',
  ref: 'R10',
  who: 'member',
  actBy: '2027-04-23',
  outer: '2027-04-25',
  aimBy: '2027-04-09',
  dueOn: null,
  checkOn: null,
  assertOn: null,
  lastHour: null,
  countedFrom: { day: '2026-10-27', what: 'processed' },
  state: 'open',
  evidence: 'Q',
  readOn: '2026-11-22',
  source: { citation: '29 CFR 2560.503-1(h)(3)(i)', url: 'https://www.ecfr.gov/current/title-29/section-2560.503-1' },
  ...changes,
});

export const dateNeeded = (aimBy: string | null): Deadline =>
  deadline({
    actBy: null,
    outer: null,
    aimBy,
    countedFrom: aimBy === null ? null : { day: '2026-09-14', what: 'service' },
    state: 'date-needed',
  });

export function claim(changes: Partial<ReportedClaim> = {}): ReportedClaim {
  const made: ReportedClaim = {
    id: 'c1',
    key: null,
    claimNumber: '4471902836',
    coverage: 'medical',
    patient: 'Rosalind Achterberg',
    provider: 'Harbor Spine Imaging',
    serviceDates: { from: '2026-09-14', to: '2026-09-14' },
    dates: [{ what: 'processed', day: '2026-10-27', source: 's1' }],
    processedOn: '2026-10-27',
    status: 'Processed',
    network: 'in',
    behavioral: 'no',
    care: 'past',
    amounts: { ...noAmounts(), billed: 286000, discount: 72000, notCovered: 214000, planPaid: 0, patientResponsibility: 214000 },
    lines: [],
    notes: [],
    seenIn: ['s1'],
    differences: [],
    happened: changes.denials?.length ? 'refused' : 'nothing-refused',
    unexplained: null,
    denials: [],
    errors: [],
    bill: null,
    deadlines: [deadline()],
    portalAppeal: {
      advice: 'later',
      because: 'You may get only one appeal. Collect the papers first.',
      source: null,
      control: { found: false, label: null },
    },
    doors: [],
    externalReview: null,
    gather: [],
    policy: null,
    steps: [],
    questions: [],
    told: [],
    caveats: [],
    ...changes,
  };
  return { ...made, key: claimKey(made) };
}

export const report = (claims: ReportedClaim[], sources: Source[] = [source()]): Report => ({
  schema: 'recourse-report/1',
  today,
  plan: Plan.parse({}),
  sources,
  letters: [],
  claims,
});

const cigna: Citation = { citation: 'Cigna, Appeals and Grievances', url: null, evidence: 'P' };
const note = (
  text: string,
  nature: ReportedClaim['notes'][number]['nature'],
  categories: string[],
  code: string | null = null,
): ReportedClaim['notes'][number] => ({
  code,
  text,
  nature,
  categories,
  because: nature === 'unrecognised' ? '' : text,
});

const necessityWords = 'The service does not meet the plan’s criteria for medical necessity.';

export const medicalNecessity = claim({
  gather: ['The denial letter.'],
  notes: [
    note(necessityWords, 'denial', ['medical_necessity'], 'VPA'),
    note('You saved $720.00 by using a network provider.', 'adjustment', [], 'A1'),
  ],
  denials: [{ category: 'medical_necessity', lines: [0], amount: 214000, evidence: [necessityWords] }],
  portalAppeal: {
    advice: 'later',
    because: 'Some plans give you one appeal only. Collect the papers first, so that Cigna decides on all of them.',
    source: cigna,
    control: { found: true, label: 'Appeal this decision' },
  },
  steps: [
    {
      id: 'ask-peer-to-peer',
      title: 'Ask your doctor to call Cigna’s doctor today',
      why: 'A talk between the two doctors is often the fastest way to a new decision.',
      by: null,
      source: cigna,
    },
    {
      id: 'ask-criteria',
      title: 'Ask Cigna for the rule it used',
      why: 'You may have it free of charge. Your doctor’s letter should answer it point by point.',
      by: null,
      source: cigna,
    },
    {
      id: 'build-appeal',
      title: 'Write the appeal',
      why: 'Send it with your doctor’s letter, so that it arrives in time.',
      by: '2027-04-09',
      source: null,
    },
  ],
  questions: [{ id: 'care', ask: 'Is this care over, going on now, or still to come?' }],
  caveats: ['We do not know what kind of plan you have. The date fits most plans.'],
});

const authWords = 'Prior authorization was required for this service and was not obtained.';

export const priorAuth = claim({
  id: 'c2',
  claimNumber: '4471902990',
  provider: 'Lakeshore Orthopedics',
  amounts: { ...noAmounts(), billed: 94000, notCovered: 94000, planPaid: 0, patientResponsibility: 0 },
  notes: [note(authWords, 'denial', ['prior_auth'], 'N12')],
  denials: [{ category: 'prior_auth', lines: [0], amount: 94000, evidence: [authWords] }],
  portalAppeal: {
    advice: 'not-at-all',
    because:
      'The provider is in network and this page says that you owe $0.00. Only the provider can mend this. We will ask again well before your date.',
    source: cigna,
    control: { found: false, label: null },
  },
  steps: [
    {
      id: 'ask-provider-about-authorization',
      title: 'Ask the provider’s office if they asked Cigna first',
      why: 'They can send proof, or ask Cigna to look at it now.',
      by: null,
      source: cigna,
    },
    {
      id: 'do-not-pay-yet',
      title: 'Do not pay a bill for this yet',
      why: 'Ask the office to hold your account while this is open.',
      by: null,
      source: null,
    },
  ],
});

export const noDate = claim({
  ...medicalNecessity,
  id: 'c3',
  claimNumber: null,
  dates: [],
  processedOn: null,
  deadlines: [dateNeeded('2027-03-12')],
  questions: [
    { id: 'notice-date', ask: 'What is the date on the notice from Cigna?' },
    { id: 'care', ask: 'Is this care over, going on now, or still to come?' },
  ],
});

export const late = claim({
  ...medicalNecessity,
  id: 'c4',
  deadlines: [
    deadline({
      actBy: '2026-11-13',
      outer: '2026-11-15',
      aimBy: '2026-10-30',
      countedFrom: { day: '2026-05-19', what: 'eob' },
      state: 'late-maybe-in-time',
    }),
  ],
  portalAppeal: {
    advice: 'now',
    because: 'The safe date has passed. You may still be in time, so send it today and ask Cigna to accept it.',
    source: cigna,
    control: { found: false, label: null },
  },
});

const askWords = 'We need the operative report before we can decide on this charge.';

export const informationRequested = claim({
  id: 'c5',
  happened: 'information-requested',
  claimNumber: '4471903104',
  provider: 'Mill Pond Surgery Center',
  amounts: { ...noAmounts(), billed: 512000, planPaid: 0 },
  notes: [note(askWords, 'information-requested', ['info_requested'], 'Q7')],
  deadlines: [
    deadline({
      rule: 'information-request',
      ref: 'R07',
      actBy: '2026-12-11',
      outer: null,
      aimBy: '2026-11-27',
      state: 'soon',
      source: { citation: '29 CFR 2560.503-1(f)(4)', url: null },
    }),
    deadline(),
  ],
  portalAppeal: {
    advice: 'not-at-all',
    because: 'Cigna has not decided yet. It waits for papers. Answer first.',
    source: cigna,
    control: { found: false, label: null },
  },
  steps: [
    {
      id: 'find-who-must-send',
      title: 'Find out who must send the papers',
      why: 'Most often it is the surgeon’s office. Call them and ask for proof that it was sent.',
      by: '2026-11-27',
      source: cigna,
    },
  ],
});

export const nothingRefused = claim({
  id: 'c6',
  claimNumber: '4471903377',
  provider: 'Dr. Odalys Brandvold',
  amounts: {
    ...noAmounts(),
    billed: 18000,
    discount: 6000,
    notCovered: 0,
    allowed: 12000,
    copay: 3000,
    planPaid: 9000,
    patientResponsibility: 3000,
  },
  notes: [note('You saved $60.00 by using a network provider.', 'adjustment', [])],
  portalAppeal: {
    advice: 'cannot-tell',
    because: 'Nothing was refused. We have not checked the sum.',
    source: null,
    control: { found: false, label: null },
  },
});

export const unrecognised = claim({
  id: 'c7',
  happened: 'note-not-understood',
  claimNumber: '4471903512',
  notes: [note('ZQ9 see remarks under plan provision 14.', 'unrecognised', [], 'ZQ9')],
  portalAppeal: {
    advice: 'cannot-tell',
    because: 'We do not know what the note means, so we cannot say if an appeal would help.',
    source: null,
    control: { found: false, label: null },
  },
  steps: [
    {
      id: 'ask-reason-in-writing',
      title: 'Ask Cigna for the reason in writing',
      why: 'You have a right to a reason that you can understand.',
      by: null,
      source: cigna,
    },
  ],
});

const unread: Source['unread'] = [
  { text: '$1,2O4.00', why: 'value-not-understood' },
  { text: 'Tier adj.', why: 'label-not-known' },
  { text: 'See note 4', why: 'note-not-printed' },
];

const list = report(
  [medicalNecessity, priorAuth, informationRequested, nothingRefused],
  [source({ kind: 'claim-list', outcome: 'partly-read', rowsStated: 24, rowsRead: 18, foldedPanels: 3, unread })],
);
const typed = report(
  [
    claim({
      ...medicalNecessity,
      claimNumber: null,
      provider: null,
      serviceDates: null,
      notes: [medicalNecessity.notes[0]!],
      amounts: { ...noAmounts(), notCovered: 214000 },
    }),
  ],
  [source({ kind: 'pasted' })],
);

const read = (one: ReportedClaim, changes: Partial<Source> = {}): PopupView => ({
  state: 'read',
  report: report([one], [source(changes)]),
  page: 's1',
  shown: [one.id],
});

/** Every state of the popup by a name of its own. */
export const views = {
  'medical-necessity': read(medicalNecessity),
  'prior-auth': read(priorAuth),
  'date-needed': read(noDate),
  'date-needed-passed': read(claim({ ...noDate, deadlines: [dateNeeded('2026-06-12')] })),
  late: read(late),
  'information-requested': read(informationRequested),
  'nothing-refused': read(nothingRefused),
  unrecognised: read(unrecognised),
  'partly-read': {
    state: 'partly-read',
    report: report([medicalNecessity], [source({ outcome: 'partly-read', unread, foldedPanels: 1 })]),
    page: 's1',
    shown: ['c1'],
  },
  list: { state: 'partly-read', report: list, page: 's1', shown: ['c5', 'c1', 'c2', 'c6'] },
  'list-clear': {
    state: 'read',
    report: report([nothingRefused, { ...nothingRefused, id: 'c8', claimNumber: '4471903378' }], [source({ kind: 'claim-list' })]),
    page: 's1',
    shown: ['c6', 'c8'],
  },
  'list-needs-you': {
    state: 'read',
    report: report([medicalNecessity, nothingRefused], [source({ kind: 'claim-list' })]),
    page: 's1',
    shown: ['c1', 'c6'],
  },
  'empty-list': { state: 'read', report: report([], [source({ kind: 'claim-list', rowsStated: 0, rowsRead: 0 })]), page: 's1', shown: [] },
  pasted: { state: 'not-on-mycigna', typedReport: typed },
  'unknown-layout': { state: 'unknown-layout', report: null },
  'unknown-layout-typed': { state: 'unknown-layout', report: typed },
  'signed-out': { state: 'signed-out', report: report([medicalNecessity, priorAuth]) },
  unavailable: { state: 'unavailable', report: null },
  'not-a-claim-page': { state: 'not-a-claim-page', report: null },
  'not-on-mycigna': { state: 'not-on-mycigna', typedReport: null },
  'not-yet-read': { state: 'not-yet-read' },
  'consent-needed': { state: 'consent-needed' },
  'site-access-off': { state: 'site-access-off' },
  'reload-needed': { state: 'reload-needed' },
  'storage-failed': { state: 'storage-failed' },
} satisfies Record<string, PopupView>;
