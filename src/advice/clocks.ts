/** Which clocks run on a claim, and from which of its dates. */
import {
  appliesTo,
  elsewhere,
  memberDeadline,
  memberRule,
  printedDeadline,
  shorterThanMinimum,
  type Deadline,
  type MemberRule,
} from '../appeals/index.ts';
import type { CaseClaim } from '../case/case.ts';
import { answerTo, appealWithCigna, refusalsOfAppeal } from './appeal-answer.ts';
import { isSettled, type Claim } from '../claim/claim.ts';
import { earliest, type Day } from '../claim/day.ts';
import type { Plan } from '../claim/plan.ts';
import type { Refusals } from '../denials/denials-of.ts';
import { routeOf } from './doors/route.ts';

export interface Clocks {
  deadlines: Deadline[];
  appeal: Deadline | null;
  information: Deadline | null;
  /** Rules that fit the claim but set no date for this kind of plan. */
  notComputed: MemberRule[];
  /** Rules that were counted although nobody said what kind of plan it is. */
  assumed: MemberRule[];
  /** Rules whose time the printed notice undercuts. */
  undercut: MemberRule[];
}

export function clocksOf(known: CaseClaim, refusals: Refusals, pending: boolean, plan: Plan, today: Day): Clocks {
  const refused = refusals.denials.some((denial) => denial.nature === 'denial');
  const asked = refusals.denials.some((denial) => denial.category === 'info_requested');
  const nothingOwed =
    isSettled(known.claim.amounts) &&
    known.claim.amounts.patientResponsibility === 0 &&
    known.claim.amounts.notCovered === 0 &&
    refusals.unexplained === null &&
    !refusals.hasUnknownNote;
  // A wrong share can be appealed too, so the clock of a claim without refusal is shown unless nothing is owed.
  // An appeal that is with Cigna has met its date.
  const canBeAppealed =
    appealWithCigna(known) === null &&
    answerTo(known) === null &&
    refusalsOfAppeal(known).length === 0 &&
    (refused || (!pending && !nothingOwed));
  const isSurprise = refusals.denials.some(({ category }) => routeOf(category).row === 18);
  const wanted = [...(canBeAppealed ? [appealRule(plan, known.claim.coverage, isSurprise)] : []), ...(asked ? ['information-request'] : [])]
    .map((id) => memberRule(id))
    .filter((rule) => rule !== null);
  const answers = wanted.map((rule) => ({ rule, answer: appliesTo(rule, plan, known.claim.coverage), facts: factsFor(rule, known) }));
  const deadlines = answers.filter(({ answer }) => answer !== 'no').map(({ rule, facts }): Deadline => memberDeadline(rule, facts, today));
  // Where no federal rule sets the time of this plan, what its own notice prints still holds.
  if (elsewhere(plan) === null)
    deadlines.push(
      ...answers.flatMap(({ rule, answer, facts }) =>
        answer === 'no' && facts.printed !== null ? [printedDeadline(rule, facts.printed, today)] : [],
      ),
    );
  return {
    deadlines,
    appeal: deadlines.find(({ rule }) => isAppeal(rule)) ?? null,
    information: deadlines.find((one) => one.rule === 'information-request') ?? null,
    notComputed: answers.filter(({ answer }) => answer === 'no').map(({ rule }) => rule),
    assumed: answers.filter(({ answer }) => answer === 'assumed').map(({ rule }) => rule),
    undercut: answers.filter(({ rule, answer, facts }) => answer !== 'no' && shorterThanMinimum(rule, facts)).map(({ rule }) => rule),
  };
}

/** The law on surprise bills gives the time of an appeal also to plans that no other rule reaches. */
function appealRule(plan: Plan, coverage: Claim['coverage'], isSurprise: boolean): string {
  const reaches = (id: string): boolean => appliesTo(memberRule(id)!, plan, coverage) !== 'no';
  return isSurprise && !reaches('internal-appeal') && reaches('no-surprises-appeal') ? 'no-surprises-appeal' : 'internal-appeal';
}

const isAppeal = (rule: string): boolean => rule === 'internal-appeal' || rule === 'no-surprises-appeal';

function factsFor(rule: MemberRule, { claim, dates, told, received }: CaseClaim) {
  const kind = rule.id === 'information-request' ? 'information-request' : 'claim-denied';
  const letters = received.filter((letter) => letter.letter === kind);
  return {
    dates: [...dates, ...letters.flatMap((letter) => (letter.day === null ? [] : [{ what: 'letter' as const, day: letter.day }]))],
    received: told.findLast((fact) => fact.fact === 'notice-received')?.day ?? null,
    printed: earliest(letters.flatMap((letter) => letter.deadline ?? [])),
    serviceFrom: claim.serviceDates?.from ?? null,
  };
}
