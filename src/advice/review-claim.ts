/** One claim of the case → its part of the report: what was refused, the clocks, the door, the steps, the questions. */
import type { CaseClaim } from '../case/case.ts';
import { businessDaysBefore, rollBack } from '../appeals/index.ts';
import { latest, type Day } from '../claim/day.ts';
import { isBehavioral } from '../codes/behavioral.ts';
import { sayShare } from '../cost-share/index.ts';
import type { KnownCase } from '../claim-errors/index.ts';
import { categoryById } from '../denials/index.ts';
import { answerTo } from './appeal-answer.ts';
import { billOf, billStep } from './bill.ts';
import { caveatsOf } from './caveats.ts';
import { clocksOf } from './clocks.ts';
import { doorsFor } from './doors/doors.ts';
import { externalReview } from './doors/external-review.ts';
import { policyOf } from './doors/policy.ts';
import { routeOf } from './doors/route.ts';
import { reportErrors, whatToDo } from './errors.ts';
import { happenedTo } from './happened.ts';
import { lastHourOf } from './last-hour-of.ts';
import { laterClocks } from './later-clocks.ts';
import type { Standing } from './known-claims.ts';
import { portalAppeal } from './portal-appeal.ts';
import { questionsFor } from './questions.ts';
import type { ReportedClaim } from './report.ts';
import { stepsFor } from './steps.ts';

export function reviewClaim(known: CaseClaim, standing: Standing, all: KnownCase, today: Day, zone: string): ReportedClaim {
  const { claim, told, done } = known;
  const { id, refusals, pending, onlyListed, unread } = standing;
  const { plan } = all;
  const readings = known.readIn.map((seen) => seen.source);
  // Once its own page was read, what a list could not show is about other claims.
  const pages = readings.filter(({ kind }) => kind !== 'claim-list');
  const own = pages.length > 0 ? pages : readings;
  const errors = reportErrors(standing, all);
  const { deadlines, appeal, information, notComputed, assumed, undercut } = clocksOf(known, refusals, pending, plan, today);
  const care = careOf(known, today);
  const categories = [...new Set(refusals.denials.map((denial) => denial.category))];
  const paidLess = refusals.notes.flatMap(({ nature, categories: why }) => (nature === 'adjustment' ? why : []));
  const routes = (categories.length > 0 ? categories : [...new Set(paidLess)]).map((category) => routeOf(category));
  const external = externalReview(routes, plan, claim.coverage);
  const asked = refusals.denials.some((denial) => denial.nature === 'information-requested');
  const issue = routes.some(({ row }) => row === 18) ? 'no-surprises' : 'other';
  const clocks = [
    ...deadlines,
    ...laterClocks({ known, plan, pending, asked, care, urgent: urgentAsTold(known), external, issue, zone }, today),
  ];
  const todo = whatToDo(errors, appeal?.aimBy ?? null);
  const bill = billOf(standing, known.dates, todo.appeal !== null);
  const door = portalAppeal(
    {
      claim,
      refusals,
      errors: todo,
      clock: appeal,
      told,
      done,
      pending,
      unread,
      onlyListed,
      control: known.appealControl,
      answer: answerTo(known),
    },
    today,
  );
  const behavioral = isBehavioral(claim);
  const happened = happenedTo(claim, refusals, { pending, onlyListed, unread });
  const refused = refusals.denials.some((denial) => denial.nature === 'denial');
  const filed = done.some((act) => act.act === 'appeal-filed');
  const share = all.shareOf(standing);
  const networkCounts =
    (share.outcome === 'cannot-tell' && share.missing === 'network') ||
    errors.some(({ id: error, outcome }) => error === 'wrong-network-status' && outcome === 'cannot-tell' && claim.network === 'out');
  const assumptions = share.outcome === 'cannot-tell' ? [] : share.assumed.map((one) => sayShare(`assumed.${one}`));
  return {
    id,
    key: known.key,
    claimNumber: claim.claimNumber,
    coverage: claim.coverage,
    patient: claim.patient,
    provider: claim.provider,
    serviceDates: claim.serviceDates,
    dates: known.dates,
    processedOn: standing.processedOn,
    status: claim.status,
    network: claim.network,
    behavioral: behavioral.answer,
    care,
    amounts: claim.amounts,
    lines: claim.lines,
    notes: refusals.notes,
    seenIn: known.seenIn,
    differences: known.differences,
    happened,
    unexplained: refusals.unexplained,
    denials: refusals.denials.map(({ category, lines, amount, evidence }) => ({ category, lines, amount, evidence })),
    errors,
    bill,
    deadlines: clocks.map((clock) => ({ ...clock, lastHour: lastHourOf(clock, zone) })),
    portalAppeal: door,
    doors: doorsFor({
      known,
      refusals,
      routes,
      found: errors.filter(({ outcome }) => outcome === 'found').map(({ id: error }) => error),
      plan,
      deadlines: clocks,
      care,
      urgent: urgentAsTold(known),
      behavioral: behavioral.answer,
      portal: door,
      external,
      pending,
      today,
    }),
    externalReview: external,
    gather: [...new Set(categories.flatMap((category) => categoryById(category)?.gather.map(({ en }) => en) ?? []))],
    policy: policyOf(routes, claim),
    steps: stepsFor({
      categories: refusals.denials.map((denial) => denial.category).filter((category) => category !== 'unspecified'),
      refused,
      asked,
      unexplained: refusals.unexplained !== null || (refusals.hasUnknownNote && refusals.denials.length === 0),
      pending,
      undecided: happened === 'not-shown',
      onlyListed,
      fixes: todo.steps,
      bill: bill === null ? null : billStep(bill),
      owesNothing: door.advice === 'nothing-to-appeal',
      faster: refused && isUrgent(known) ? 'expedited' : refused && care === 'upcoming' ? 'ask-doctor' : null,
      appeal: {
        aimBy: appeal?.aimBy ?? null,
        // By portal or fax: three business days before it has to be there, or today.
        sendBy: appeal?.actBy == null ? null : latest([businessDaysBefore(appeal.actBy, 3), today]),
        isSoon: door.advice === 'now' && appeal?.state === 'soon',
        isLate: door.advice === 'now' && (appeal?.state === 'late-maybe-in-time' || appeal?.state === 'probably-late'),
        filed,
      },
      sendBy: information?.actBy ?? null,
      askBy: information?.aimBy == null ? null : latest([rollBack(information.aimBy), today]),
    }),
    questions: questionsFor({
      known,
      refusals,
      care,
      appeal,
      information,
      door,
      onlyListed,
      networkCounts,
      plan,
      appealed: filed || answerTo(known) !== null,
      today,
    }),
    told: known.toldOfIt,
    caveats: [...caveatsOf({ known, own, deadlines: clocks, today, notComputed, assumed, undercut, plan, behavioral }), ...assumptions],
  };
}

/** Told, or upcoming when every day of service lies ahead. A day that is over does not say that the care is. */
function careOf({ claim, told }: CaseClaim, today: Day): ReportedClaim['care'] {
  const said = told.findLast((fact) => fact.fact === 'care');
  if (said) return said.care;
  return claim.serviceDates !== null && claim.serviceDates.from > today ? 'upcoming' : 'unknown';
}

function isUrgent({ told }: CaseClaim): boolean {
  const said = told.findLast((fact) => fact.fact === 'care');
  return said?.care === 'ongoing' || (said?.care === 'upcoming' && said.urgent === true);
}

const urgentAsTold = ({ told }: CaseClaim): boolean | null => told.findLast((fact) => fact.fact === 'care')?.urgent ?? null;
