/**
 * The core's one front door: what is known → the report. A pure function: the ledger, today and the zone are all that it sees.
 * `zone` is the member's time zone. Days are counted without it; only the hour at which a last day ends is told in it.
 */
import { caseOf } from '../case/case.ts';
import type { CaseFile } from '../claim/entry.ts';
import type { Day } from '../claim/day.ts';
import { knownCase } from '../claim-errors/index.ts';
import { knownClaims } from './known-claims.ts';
import { reviewClaim } from './review-claim.ts';
import type { Report } from './report.ts';

export function review(file: CaseFile, today: Day, zone: string): Report {
  const known = caseOf(file);
  const standings = knownClaims(known);
  const all = knownCase(standings, known.plan);
  const claims = known.claims.map((claim, at) => reviewClaim(claim, standings[at]!, all, today, zone));
  return {
    schema: 'recourse-report/1',
    today,
    plan: known.plan,
    sources: known.sources.map(({ id, seen: { source } }) => ({
      id,
      file: null,
      kind: source.kind,
      outcome: source.outcome,
      rowsStated: source.rowsStated,
      rowsRead: source.rowsRead,
      foldedPanels: source.foldedPanels,
      unread: source.unread,
    })),
    letters: known.received.map((letter) => ({
      source: null,
      kind: letter.letter,
      day: letter.day,
      reference: letter.reference,
      claims: known.claims.flatMap((claim, at) => (claim.received.includes(letter) ? [`c${at + 1}`] : [])),
      result: letter.result,
      final: letter.final,
      deadline: letter.deadline,
      address: letter.address,
    })),
    claims,
  };
}
