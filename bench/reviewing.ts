/** What it costs to judge many claims, against `JSON.parse` of the same bytes. Run in Node by `scripts/bench.mjs`. */
import { review } from '../src/advice/review.ts';
import { noAmounts } from '../src/claim/claim.ts';
import type { Claim } from '../src/claim/claim.ts';
import type { CaseFile, Seen } from '../src/claim/entry.ts';
import { unknownPlan } from '../src/claim/plan.ts';

const notes = [
  'This service is not medically necessary.',
  'Prior authorization was not obtained for this service.',
  'This service is not covered by your plan.',
  'The claim was received after the time limit for filing.',
  'We need more information from your provider to process this claim.',
  'The discount shown is your savings for using a provider in the network.',
];

/** Invented claims, each with one line and one note. */
function claim(number: number): Claim {
  const amounts = {
    ...noAmounts(),
    billed: 10_000 + number,
    notCovered: number % 6 < 4 ? 10_000 + number : 0,
    patientResponsibility: number % 6 < 4 ? 10_000 + number : 0,
  };
  const day = `2026-${String(1 + (number % 9)).padStart(2, '0')}-${String(1 + (number % 27)).padStart(2, '0')}`;
  return {
    claimNumber: `77${String(number).padStart(10, '0')}`,
    coverage: 'medical',
    patient: 'Ana Example',
    provider: `Clinic ${number % 40}`,
    serviceDates: { from: day, to: day },
    dates: [{ what: 'processed', day }],
    status: 'Processed',
    network: number % 2 ? 'in' : 'out',
    amounts,
    lines: [{ serviceDates: { from: day, to: day }, description: 'Office visit', procedureCode: null, amounts, notes: [0] }],
    notes: [{ code: 'A1', text: notes[number % notes.length] ?? '' }],
    sentences: [],
  };
}

function caseOf(count: number): CaseFile {
  const seen: Seen = {
    id: 'bench',
    kind: 'seen',
    on: '2026-11-22',
    source: { kind: 'claim-list', outcome: 'read', rowsStated: count, rowsRead: count, foldedPanels: 0, unread: [], appealControls: [] },
    claims: Array.from({ length: count }, (_, number) => claim(number)),
  };
  return { plan: unknownPlan(), entries: [seen] };
}

export const bytesOf = (count: number): string => JSON.stringify(caseOf(count));

/** Baseline. */
export const parseOnly = (bytes: string): unknown => JSON.parse(bytes);

export const reviewAll = (bytes: string): number => review(JSON.parse(bytes) as CaseFile, '2026-11-22', 'America/New_York').claims.length;
