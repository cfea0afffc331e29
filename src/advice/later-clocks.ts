/**
 * The clocks after the first refusal: Cigna's own, once a claim or an appeal is with it, and the member's, once the appeal was turned down.
 * The time for an outside review runs from the first answer too, since nobody knows whether the plan has a second appeal (domain notes A.7).
 */
import {
  appliesTo,
  memberDeadline,
  memberRule,
  owedDeadline,
  owedRules,
  type MemberRule,
  type OwedRule,
  type Deadline,
} from '../appeals/index.ts';
import type { CaseClaim } from '../case/case.ts';
import { earliest, type Day } from '../claim/day.ts';
import type { Plan } from '../claim/plan.ts';
import { answerTo } from './appeal-answer.ts';
import { reviewRule } from './doors/external-review.ts';
import type { ReportedClaim } from './report.ts';

export interface LaterFacts {
  known: CaseClaim;
  plan: Plan;
  pending: boolean;
  /** Cigna waits for papers. */
  asked: boolean;
  care: ReportedClaim['care'];
  external: ReportedClaim['externalReview'];
}

export function laterClocks(facts: LaterFacts, today: Day): Deadline[] {
  const answer = answerTo(facts.known);
  if (answer === 'overturned') return [];
  return answer === 'upheld' ? afterAnswer(facts, today) : owed(facts, today);
}

function afterAnswer({ known, plan, external }: LaterFacts, today: Day): Deadline[] {
  const letters = known.received.filter(({ letter }) => letter === 'appeal-decision');
  const isFinal = letters.some(({ final }) => final === true) || letters.length > 1 || plan.levels === 1;
  const ids = [
    ...(isFinal ? [] : ['second-level-appeal']),
    ...(external?.open === 'yes' || external?.open === 'depends' ? [reviewRule(plan)] : []),
  ];
  const facts = {
    dates: letters.flatMap(({ day }) => (day === null ? [] : [{ what: 'appeal-decision' as const, day }])),
    received: null,
    printed: earliest(letters.flatMap(({ deadline }) => deadline ?? [])),
    serviceFrom: null,
  };
  return ids
    .map((id) => memberRule(id))
    .filter((rule): rule is MemberRule => rule !== null && appliesTo(rule, plan, known.claim.coverage) !== 'no')
    .map((rule) => memberDeadline(rule, facts, today));
}

/** Later is the safe side here: nobody may be told that an answer is overdue when it is not. Of care whose time is not told the longer one counts. */
function owed({ known, plan, pending, asked, care }: LaterFacts, today: Day): Deadline[] {
  const filed = known.done.findLast(({ act }) => act === 'appeal-filed');
  const received = known.dates.find(({ what }) => what === 'received')?.day ?? null;
  const isAhead = care === 'upcoming' || care === 'ongoing';
  const id = filed !== undefined ? (isAhead ? 'pre-service-appeal-decision' : 'post-service-appeal-decision') : 'post-service-decision';
  // While Cigna waits for papers its clock stands still.
  if (filed === undefined && (!pending || asked || received === null)) return [];
  const rule = owedRules.find((one): one is OwedRule => one.id === id);
  if (rule === undefined || appliesTo(rule, plan, known.claim.coverage) === 'no') return [];
  // Whether Cigna wrote in time that it needs longer is not known of a claim, so the longer time counts.
  const facts = {
    received: filed === undefined ? received : null,
    mailed: filed?.on ?? null,
    levels: plan.levels,
    extended: filed === undefined,
    stopped: null,
  };
  return [owedDeadline(rule, facts, today)];
}
