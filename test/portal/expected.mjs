/**
 * What a reader must find on the practice pages, in the form of `test/pages/README.md`: told from the claims and from what each style says
 * that it prints, never from the pages.
 */
import { claims } from './claims/index.mjs';
import { claimDays, lineAmount, serviceDates, total } from './words.mjs';

export const expectedNothing = (outcome) => ({ outcome, kind: 'none', rowsStated: null, unread: 0, appealControls: [], claims: [] });

/** A list, or what is shown of it: rows `from` to `to` of those that match. No list prints lines or notes. */
export function expectedList({ prints: { list } }, { from = 0, to = claims.length, of = claims } = {}) {
  const row = (claim) => ({
    ...printedFacts(claim, list.facts),
    serviceDates: serviceDates(claim),
    dates: [],
    amounts: amountsOf((name) => total(claim, name), list.amounts),
    lines: [],
    notes: [],
  });
  const rows = of.slice(from, to);
  const outcome = rows.length < of.length ? 'partly-read' : 'read';
  return { outcome, kind: 'claim-list', rowsStated: of.length, unread: 0, appealControls: [], claims: rows.map(row) };
}

export function expectedDetail({ prints: { detail } }, claim) {
  const wanted = typeof detail.amounts === 'function' ? detail.amounts(claim) : detail.amounts;
  const apart = wanted.includes('copay') && wanted.includes('deductible');
  const names = (apart ? [...wanted, 'copayAndDeductible'] : wanted).filter((name) => name !== 'discount' || claim.showsDiscount);
  const { notes } = claim;
  const read = {
    ...printedFacts(claim, detail.facts),
    serviceDates: serviceDates(claim),
    dates: claimDays(claim).map(([what, day]) => ({ what, day })),
    amounts: amountsOf((name) => total(claim, name), names),
    lines: claim.lines.map((line) => ({
      serviceDates: { from: line.day, to: line.day },
      description: line.description,
      amounts: amountsOf((name) => lineAmount(line, name), names),
      notes: line.notes,
    })),
    notes: notes.map(({ code, text }) => ({ code: detail.noteCodes ? code : null, text })),
  };
  const appealControls = claim.appealControl ? [claim.appealControl] : [];
  return { outcome: 'read', kind: 'claim-detail', rowsStated: null, unread: 0, appealControls, claims: [read] };
}

/** Facts that a page does not print are not known from it. */
function printedFacts(claim, names) {
  const fact = (name, unknown) => (names.includes(name) ? claim[name] : unknown);
  return {
    claimNumber: fact('claimNumber', null),
    patient: fact('patient', null),
    provider: fact('provider', null),
    network: fact('network', 'unknown'),
    status: fact('status', null),
  };
}

const amountsOf = (amount, names) =>
  Object.fromEntries(names.map((name) => [name, amount(name)]).filter(([, cents]) => cents !== undefined && cents !== null));
