/**
 * Cigna's own clocks: the first decision on a claim that waits, and the answer to an appeal. Later is the safe side here: nobody may be told that
 * an answer is overdue when it is not. What is not told is taken so: plain mail, the longer time, one appeal.
 */
import { appliesTo, hourDeadline, owedDeadline, owedRules, type Deadline } from '../appeals/index.ts';
import type { Day } from '../claim/day.ts';
import { appealWithCigna, refusalsOfAppeal } from './appeal-answer.ts';
import type { LaterFacts } from './later-clocks.ts';

export function clocksOfCigna(facts: LaterFacts, today: Day): Deadline[] {
  const { known, plan } = facts;
  const filed = appealWithCigna(known);
  const id = filed === null ? firstDecision(facts) : answerRule(facts);
  const rule = owedRules.find((one) => one.id === id);
  if (rule === undefined || appliesTo(rule, plan, known.claim.coverage) === 'no') return [];
  const received = known.dates.find(({ what }) => what === 'received')?.day ?? null;
  const isAtOnce = filed?.by === 'portal' || filed?.by === 'fax' || filed?.by === 'phone';
  const arrived = filed === null ? received : isAtOnce ? filed.on : null;
  if (rule.length?.unit === 'hours') {
    if (arrived === null) return [];
    const { dueAt: _, ...deadline } = hourDeadline(rule, { received: { day: arrived, time: null }, zone: facts.zone }, today);
    return [deadline];
  }
  const clock = {
    received: arrived,
    mailed: filed !== null && !isAtOnce ? filed.on : null,
    levels: plan.sponsor === 'individual' ? 1 : refusalsOfAppeal(known).length > 0 ? 2 : plan.levels,
    // Whether Cigna wrote in time that it needs longer is not known of a claim, so the longer time counts.
    extended: filed === null,
    stopped: null,
  };
  return [owedDeadline(rule, clock, today)];
}

/** While Cigna waits for papers its clock stands still. */
function firstDecision({ known, pending, asked, care }: LaterFacts): string | null {
  if (!pending || asked || !known.dates.some(({ what }) => what === 'received')) return null;
  return care === 'upcoming' || care === 'ongoing' ? 'pre-service-decision' : 'post-service-decision';
}

/** An urgent appeal counts by the hour, but only where it is known when it arrived: by mail the ordinary time is all that can be said. */
function answerRule({ known, care, urgent }: LaterFacts): string {
  if (care !== 'upcoming' && care !== 'ongoing') return 'post-service-appeal-decision';
  const by = appealWithCigna(known)?.by;
  const isAtOnce = by === 'portal' || by === 'fax' || by === 'phone';
  return urgent === true && isAtOnce ? 'urgent-appeal-decision' : 'pre-service-appeal-decision';
}
