/**
 * The clocks after the first refusal: Cigna's own, once a claim or an appeal is with it, and the member's, once the appeal was turned down.
 * The time for an outside review runs from the first answer too, since nobody knows whether the plan has a second appeal (domain notes A.7).
 */
import { appliesTo, memberDeadline, memberRule, type Deadline, type MemberRule } from '../appeals/index.ts';
import type { CaseClaim } from '../case/case.ts';
import { earliest, type Day } from '../claim/day.ts';
import type { Plan } from '../claim/plan.ts';
import { answerTo, refusalsOfAppeal } from './appeal-answer.ts';
import { clocksOfCigna } from './clocks-of-cigna.ts';
import { clocksOfRequests } from './clocks-of-requests.ts';
import { reviewRule } from './doors/external-review.ts';
import type { ReportedClaim } from './report.ts';

export interface LaterFacts {
  known: CaseClaim;
  plan: Plan;
  pending: boolean;
  /** Cigna waits for papers. */
  asked: boolean;
  care: ReportedClaim['care'];
  /** The doctor says that it cannot wait, as told. */
  urgent: boolean | null;
  external: ReportedClaim['externalReview'];
  /** What the refusal is about, where the law makes a difference of it. */
  issue: 'no-surprises' | 'other';
  zone: string;
}

export function laterClocks(facts: LaterFacts, today: Day): Deadline[] {
  if (answerTo(facts.known) === 'overturned') return clocksOfRequests(facts, today);
  const cigna = clocksOfCigna(facts, today);
  return [...cigna, ...afterMiss(facts, cigna, today), ...afterAnswer(facts, today), ...clocksOfRequests(facts, today)];
}

/** Cigna let its day for an appeal pass: the law may open the outside review before any answer, and nobody is sure for how long (R40). */
function afterMiss({ known, plan }: LaterFacts, cigna: readonly Deadline[], today: Day): Deadline[] {
  const missed = cigna.find(({ rule, state }) => rule.endsWith('appeal-decision') && state === 'overdue');
  const rule = memberRule('deemed-exhaustion');
  if (missed?.assertOn == null || rule === null || plan.grandfathered === true) return [];
  if (appliesTo(rule, plan, known.claim.coverage) === 'no') return [];
  const dates = [{ what: 'miss-asserted' as const, day: missed.assertOn }];
  return [memberDeadline(rule, { dates, received: null, printed: null, serviceFrom: null }, today)];
}

function afterAnswer({ known, plan, external, issue }: LaterFacts, today: Day): Deadline[] {
  const letters = refusalsOfAppeal(known);
  const isDone = known.done.some(({ act }) => act === 'external-review-asked');
  if (letters.length === 0) return [];
  const isFinal = letters.some(({ final }) => final === true) || letters.length > 1 || plan.levels === 1;
  const isAgainWithCigna = answerTo(known) === null;
  const ids = [
    ...(isFinal || isAgainWithCigna ? [] : ['second-level-appeal']),
    ...(!isDone && (external?.open === 'yes' || external?.open === 'depends') ? [reviewRule(plan)] : []),
  ];
  const dates = letters.flatMap(({ day }) => (day === null ? [] : [{ what: 'appeal-decision' as const, day }]));
  // A day printed on a letter that offers a second appeal may be that appeal's: for both it can only come too early.
  const printed = earliest(letters.flatMap(({ deadline }) => deadline ?? []));
  return ids
    .map((id) => memberRule(id))
    .filter((rule): rule is MemberRule => rule !== null && appliesTo(rule, plan, known.claim.coverage, issue) !== 'no')
    .map((rule) => memberDeadline(rule, { dates, received: null, printed, serviceFrom: null }, today));
}
