/**
 * Clocks that run from what the member asked for: papers, and the outside review. Each runs from the last time that it was asked.
 * Nobody knows when the outside reviewer gets a case: it counts from the day by which the plan must have passed it on, since later is safe.
 */
import { appliesTo, owedDeadline, owedRules, type Deadline, type OwedRule } from '../appeals/index.ts';
import { latest, type Day } from '../claim/day.ts';
import type { Done } from '../claim/entry.ts';
import { reviewRule } from './doors/external-review.ts';
import type { LaterFacts } from './later-clocks.ts';

export function clocksOfRequests(facts: LaterFacts, today: Day): Deadline[] {
  return [...ofPapers(facts, today), ...ofReview(facts, today)];
}

/** Papers that were asked for; of a request that does not say which, the claim file. */
function ofPapers(facts: LaterFacts, today: Day): Deadline[] {
  const asked = facts.known.done.filter(({ act }) => act === 'documents-asked');
  const kinds = [...new Set(asked.map(({ papers }) => papers ?? 'claim-file'))];
  return kinds.flatMap((kind) => owed(facts, kind, { received: lastOf(asked, kind), mailed: null }, today));
}

const lastOf = (asked: readonly Done[], kind: string): Day | null =>
  latest(asked.filter(({ papers }) => (papers ?? 'claim-file') === kind).map(({ on }) => on));

function ofReview(facts: LaterFacts, today: Day): Deadline[] {
  const { done, received } = facts.known;
  const asked = done.findLast(({ act }) => act === 'external-review-asked');
  // An urgent review counts by the hour from an arrival that nobody here knows.
  if (asked === undefined || facts.urgent === true || received.some(({ letter }) => letter === 'external-decision')) return [];
  const [check] = owed(facts, 'preliminary-review', { received: null, mailed: asked.on }, today);
  if (check === undefined) return [];
  const decision = owed(facts, 'external-decision', { received: check.assertOn, mailed: null }, today);
  // A state has steps of its own before the reviewer gets the case.
  return reviewRule(facts.plan) === 'state-external-review' ? decision : [check, ...decision];
}

function owed({ known, plan, issue }: LaterFacts, id: string, start: { received: Day | null; mailed: Day | null }, today: Day): Deadline[] {
  const rule = owedRules.find((one): one is OwedRule => one.id === id);
  if (rule === undefined || appliesTo(rule, plan, known.claim.coverage, issue) === 'no') return [];
  return [owedDeadline(rule, { ...start, levels: null, extended: false, stopped: null }, today)];
}
