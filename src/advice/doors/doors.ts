/**
 * Which ways to change a decision are open on one claim, the first to use first. A closed way is not listed; one of which only an answer or
 * a letter tells is `depends`. Where nothing but a call is known, the free helpers say so.
 */
import { elsewhere, type Deadline } from '../../appeals/index.ts';
import type { CaseClaim } from '../../case/case.ts';
import { formatDay, type Day } from '../../claim/day.ts';
import type { Plan } from '../../claim/plan.ts';
import { categoryById } from '../../denials/index.ts';
import type { Refusals } from '../../denials/denials-of.ts';
import type { Door, PortalAppeal, ReportedClaim } from '../report.ts';
import { answerTo, appealWithCigna, refusalsOfAppeal } from '../appeal-answer.ts';
import { contactsFor, freeHelpers } from './contacts-for.ts';
import { door } from './door-words.ts';
import { reviewRule } from './external-review.ts';
import type { Route } from './route.ts';

export interface DoorFacts {
  known: CaseClaim;
  refusals: Refusals;
  routes: readonly Route[];
  /** Ids of what was found wrong. */
  found: readonly string[];
  plan: Plan;
  deadlines: readonly Deadline[];
  care: ReportedClaim['care'];
  urgent: boolean | null;
  behavioral: ReportedClaim['behavioral'];
  portal: PortalAppeal;
  external: ReportedClaim['externalReview'];
  pending: boolean;
  today: Day;
}

export function doorsFor(facts: DoorFacts): Door[] {
  const { refusals, found } = facts;
  if (refusals.denials.length === 0 && found.length === 0 && !isPaidLess(facts)) return [];
  const program = ownProgram(facts);
  const doors =
    program === null
      ? [
          expedited(facts),
          answerOwed(facts),
          information(facts),
          providerFix(facts),
          peerToPeer(facts),
          internalAppeal(facts),
          secondLevel(facts),
          review(facts),
        ]
      : [program, information(facts), providerFix(facts), peerToPeer(facts)];
  const open = [...doors, complaint(facts)].filter((one) => one !== null).sort((a, b) => order[a.open] - order[b.open]);
  return [...open, helper(facts, open.length === 0)];
}
const order = { now: 0, later: 1, depends: 2 };

const isRefused = ({ refusals }: DoorFacts): boolean => refusals.denials.some(({ nature }) => nature === 'denial');
/** Nothing was refused, but less was paid for a reason that the table has: too small a payment can be appealed too. */
const isPaidLess = ({ refusals, deadlines }: DoorFacts): boolean =>
  refusals.notes.some(({ nature, categories }) => nature === 'adjustment' && categories.length > 0) &&
  deadlines.some(({ rule }) => rule === 'internal-appeal');
const clockOf = ({ deadlines }: DoorFacts, rule: string): Deadline | null => deadlines.find((one) => one.rule === rule) ?? null;
const hasFiled = ({ known }: DoorFacts): boolean => known.done.some(({ act }) => act === 'appeal-filed');
const noDate = (clock: Deadline | null): string => (clock === null ? 'letter' : 'date-needed');

function ownProgram({ plan, today }: DoorFacts): Door | null {
  const program = elsewhere(plan);
  if (program === null) return null;
  const { rule, contact } = program;
  const words = 'trigger' in rule.words ? rule.words.trigger.en : rule.words.when.en;
  return door('own-program', {
    open: 'now',
    how: words,
    rule: rule.id,
    noClock: 'words',
    contacts: contactsFor([contact], plan, today),
    source: { citation: rule.source.citation, url: rule.source.url, evidence: rule.evidence },
  });
}

function expedited(facts: DoorFacts): Door | null {
  const { care, urgent, plan, today, external, behavioral } = facts;
  if (!isRefused(facts) || answerTo(facts.known) !== null || !['upcoming', 'ongoing'].includes(care) || urgent === false) return null;
  return door('expedited-appeal', {
    open: care === 'ongoing' || urgent === true ? 'now' : 'depends',
    asks: 'urgent',
    how: external?.open === 'yes' || external?.open === 'depends' ? 'with-review' : 'any',
    rule: 'expedited-appeal',
    contacts: contactsFor([behavioral === 'yes' ? 'behavioral' : 'id-card'], plan, today),
  });
}

/** The appeal is with Cigna: it owes an answer. */
function answerOwed(facts: DoorFacts): Door | null {
  const filed = appealWithCigna(facts.known);
  if (filed === null) return null;
  const clock = facts.deadlines.find(({ rule }) => rule.endsWith('appeal-decision')) ?? null;
  return door('answer-owed', {
    open: 'now',
    how: clock?.state === 'overdue' ? 'overdue' : 'any',
    blanks: { day: formatDay(filed.on) },
    rule: clock?.rule ?? null,
    by: clock?.dueOn ?? null,
    noClock: 'letter',
    contacts: contactsFor(['id-card'], facts.plan, facts.today),
  });
}

function information(facts: DoorFacts): Door | null {
  if (!facts.refusals.denials.some(({ category }) => category === 'info_requested')) return null;
  const clock = clockOf(facts, 'information-request');
  return door('information', {
    open: 'now',
    rule: 'information-request',
    by: clock?.actBy ?? null,
    noClock: noDate(clock),
    contacts: contactsFor(['provider', 'id-card'], facts.plan, facts.today, addressOf(facts, 'information-request')),
  });
}

function providerFix({ refusals, plan, today }: DoorFacts): Door | null {
  const mends = refusals.denials.some(({ category, nature }) => nature === 'denial' && categoryById(category)?.whoFixes === 'provider');
  return mends ? door('provider-fix', { open: 'now', contacts: contactsFor(['provider'], plan, today) }) : null;
}

function peerToPeer(facts: DoorFacts): Door | null {
  if (!isRefused(facts) || hasFiled(facts) || answerTo(facts.known) !== null || !facts.routes.some(({ doctorTalks }) => doctorTalks))
    return null;
  return door('peer-to-peer', { open: 'now', rule: 'peer-to-peer', contacts: contactsFor(['doctor'], facts.plan, facts.today) });
}

function internalAppeal(facts: DoorFacts): Door | null {
  const { portal, pending, plan, today, behavioral } = facts;
  if (pending || hasFiled(facts) || answerTo(facts.known) !== null || !['now', 'later', 'cannot-tell'].includes(portal.advice)) return null;
  if (!isRefused(facts) && !isPaidLess(facts) && portal.advice === 'cannot-tell') return null;
  const clock = clockOf(facts, 'internal-appeal') ?? clockOf(facts, 'no-surprises-appeal');
  return door('internal-appeal', {
    open: portal.advice === 'cannot-tell' ? 'depends' : (portal.advice as 'now' | 'later'),
    asks: 'reason',
    because: portal.because,
    how: portal.control.found ? 'control' : 'any',
    rule: clock?.rule ?? 'internal-appeal',
    by: clock?.actBy ?? null,
    noClock: noDate(clock),
    contacts: contactsFor(
      [behavioral === 'yes' ? 'behavioral' : 'id-card', 'cigna-appeals'],
      plan,
      today,
      addressOf(facts, 'claim-denied'),
    ),
  });
}

function secondLevel(facts: DoorFacts): Door | null {
  const clock = clockOf(facts, 'second-level-appeal');
  if (clock === null) return null;
  return door('second-level', {
    open: (facts.plan.levels ?? 0) > 1 ? 'now' : 'depends',
    asks: 'plan-levels',
    rule: clock.rule,
    by: clock.actBy,
    noClock: 'date-needed',
    contacts: contactsFor(['id-card'], facts.plan, facts.today, addressOf(facts, 'appeal-decision')),
  });
}

function review(facts: DoorFacts): Door | null {
  const { external, plan, today } = facts;
  const missed = clockOf(facts, 'deemed-exhaustion');
  const isOpen = refusalsOfAppeal(facts.known).length > 0 || missed !== null;
  if (!isOpen || facts.known.done.some(({ act }) => act === 'external-review-asked')) return null;
  if (external === null || (external.open !== 'yes' && external.open !== 'depends')) return null;
  const clock = clockOf(facts, reviewRule(plan)) ?? missed;
  const offices =
    clock?.rule === 'state-external-review' ? ['state'] : clock?.rule === 'hhs-external-review' ? ['hhs-external-review'] : ['id-card'];
  return door('external-review', {
    open: external.open === 'yes' && clock !== missed ? 'now' : 'depends',
    ...(clock !== null && clock === missed ? { because: 'missed' } : {}),
    blanks: { ground: external.ground },
    rule: clock?.rule ?? null,
    by: clock?.actBy ?? null,
    noClock: 'date-needed',
    contacts: contactsFor(offices, plan, today, addressOf(facts, 'appeal-decision')),
    source: external.source,
  });
}

function complaint({ routes, found, plan, today }: DoorFacts): Door | null {
  const isSurprise = routes.some(({ row }) => row === 18) || ['surprise-bill', 'emergency-out-of-network'].some((id) => found.includes(id));
  return isSurprise
    ? door('surprise-bill-complaint', {
        open: 'now',
        rule: 'no-surprises-complaint',
        contacts: contactsFor(['no-surprises-help-desk'], plan, today),
      })
    : null;
}

const helper = ({ plan, today }: DoorFacts, isAlone: boolean): Door =>
  door('free-help', { open: 'now', how: isAlone ? 'none-known' : 'any', contacts: freeHelpers(plan, today) });

const addressOf = ({ known }: DoorFacts, letter: string): string | null =>
  known.received.findLast((one) => one.letter === letter && one.address !== null)?.address ?? null;
