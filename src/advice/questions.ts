/** What only the member can tell, asked where the answer changes the date or the door. */
import type { Deadline } from '../appeals/index.ts';
import type { CaseClaim } from '../case/case.ts';
import { daysBetween, type Day } from '../claim/day.ts';
import type { Plan } from '../claim/plan.ts';
import type { Refusals } from '../denials/denials-of.ts';
import type { PortalAppeal, ReportedClaim } from './report.ts';
import { sayAdvice, type AdviceWordId } from './say.ts';

type QuestionId = AdviceWordId extends infer Id ? (Id extends `question.${infer Name}` ? Name : never) : never;

export interface QuestionFacts {
  known: CaseClaim;
  refusals: Refusals;
  care: ReportedClaim['care'];
  appeal: Deadline | null;
  information: Deadline | null;
  door: PortalAppeal;
  onlyListed: boolean;
  /** Whether the provider was in network decides the share, or the page says it was not. */
  networkCounts: boolean;
  plan: Plan;
  /** An appeal was filed or answered: how many levels there are decides what comes next. */
  appealed: boolean;
  today: Day;
}

/** Days before `actBy` at which "not at all" is asked about again. */
const ASK_AGAIN = 45;

export function questionsFor(facts: QuestionFacts): ReportedClaim['questions'] {
  return asked(facts).map((id) => ({ id, ask: sayAdvice(`question.${id}`) }));
}

function asked(facts: QuestionFacts): QuestionId[] {
  const { known, refusals, care, appeal, information, door, onlyListed, networkCounts, today } = facts;
  const { told, claim } = known;
  const isTold = (fact: string) => told.some((one) => one.fact === fact);
  const refused = refusals.denials.some((denial) => denial.nature === 'denial');
  // A row of a list says too little to ask about: the claim's own page comes first.
  if (onlyListed && !refused) return [];
  const ids: QuestionId[] = [];
  if (
    appeal?.state === 'date-needed' ||
    information?.state === 'date-needed' ||
    (refusals.denials.length > 0 && appeal === null && !facts.appealed && known.dates.length === 0)
  )
    ids.push('notice-date');
  if (appeal !== null && appeal.state.includes('late') && !isTold('notice-received')) ids.push('notice-received');
  if (refused && !isTold('care')) ids.push('care');
  if (refused && care === 'upcoming' && !told.some((one) => one.fact === 'care' && one.urgent !== null)) ids.push('urgent');
  if (refusals.denials.some((denial) => denial.category === 'timely_filing') && !isTold('filed-by')) ids.push('filed-by');
  const decidesOnNetwork = refusals.denials.some((denial) => ['timely_filing', 'prior_auth'].includes(denial.category));
  if ((networkCounts || (decidesOnNetwork && claim.network === 'unknown')) && !isTold('network-verified')) ids.push('network');
  const close = appeal !== null && appeal.actBy !== null && daysBetween(today, appeal.actBy) <= ASK_AGAIN;
  if (door.advice === 'not-at-all' && close && !isTold('bill')) ids.push('billed');
  if (
    refusals.unexplained !== null ||
    refusals.hasUnknownNote ||
    (refused && refusals.denials.every((denial) => denial.category === 'unspecified'))
  )
    ids.push('reason');
  return refused ? [...ids, ...ofPlan(facts)] : ids;
}

/** Asked once for all claims: each answer leads to the next. */
function ofPlan({ plan: { sponsor, funding, state, levels, grandfathered }, appealed }: QuestionFacts): QuestionId[] {
  if (sponsor === 'federal-employee' || sponsor === 'medicare-advantage') return [];
  const ids: QuestionId[] = [];
  if (sponsor === 'unknown') ids.push('plan-sponsor');
  else if (sponsor !== 'individual' && funding === 'unknown') ids.push('plan-funding');
  if (state === null && (sponsor === 'individual' || funding === 'insured')) ids.push('plan-state');
  // An employer's plan differs only in the outside review, which comes after an appeal.
  if (grandfathered === null && sponsor !== 'unknown' && (appealed || sponsor !== 'employer')) ids.push('plan-grandfathered');
  if (appealed && levels === null && sponsor !== 'individual') ids.push('plan-levels');
  return ids;
}
