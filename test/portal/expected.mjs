/** What a reader must find on the practice pages, told from the claims in the form of `test/pages/README.md`. */
import { claims } from './claims.mjs';
import { serviceDates, total } from './words.mjs';

const amountNames = [
  'billed',
  'discount',
  'notCovered',
  'allowed',
  'copay',
  'deductible',
  'copayAndDeductible',
  'planPaid',
  'coinsurance',
  'patientResponsibility',
];

export const expectedNothing = ({ outcome, appealControls }) => ({
  outcome,
  kind: 'none',
  rowsStated: null,
  unread: 0,
  appealControls,
  claims: [],
});

/** The list prints no claim numbers, no network and no lines. */
export function expectedList() {
  const row = (claim) => ({
    claimNumber: null,
    patient: claim.patient,
    provider: claim.provider,
    network: 'unknown',
    status: claim.status,
    serviceDates: serviceDates(claim),
    dates: [],
    amounts: amountsOf((name) => total(claim, name), ['billed', 'planPaid', 'patientResponsibility']),
    lines: [],
    notes: [],
  });
  return { outcome: 'read', kind: 'claim-list', rowsStated: claims.length, unread: 0, appealControls: [], claims: claims.map(row) };
}

export function expectedDetail(claim) {
  const { claimNumber, patient, provider, network, status, notes } = claim;
  const names = amountNames.filter((name) => name !== 'discount' || claim.showsDiscount);
  const day = (what, value) => (value ? [{ what, day: value }] : []);
  const read = {
    claimNumber,
    patient,
    provider,
    network,
    status,
    serviceDates: serviceDates(claim),
    dates: [...day('received', claim.received), ...day('letter', claim.letter), ...day('processed', claim.processed)],
    amounts: amountsOf((name) => sum(claim, name), names),
    lines: claim.lines.map((line) => ({
      serviceDates: { from: line.day, to: line.day },
      description: line.description,
      amounts: amountsOf((name) => lineAmount(claim, line, name), names),
      notes: line.notes,
    })),
    notes,
  };
  return {
    outcome: 'read',
    kind: 'claim-detail',
    rowsStated: null,
    unread: 0,
    appealControls: claim.appealControl ? [claim.appealControl] : [],
    claims: [read],
  };
}

/** A printed `$0.00/$132.40` is copay, deductible and their sum. */
function lineAmount(claim, line, name) {
  if (name === 'copayAndDeductible' && claim.splitsCopay) return line.amounts.copay + line.amounts.deductible;
  return line.amounts[name] ?? null;
}

function sum(claim, name) {
  const known = claim.lines.map((line) => lineAmount(claim, line, name)).filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((all, amount) => all + amount, 0);
}

const amountsOf = (amount, names) => Object.fromEntries(names.map((name) => [name, amount(name)]).filter(([, cents]) => cents !== null));
