/** One claim of the case → its part of the report: what was refused, the clocks, the door, the steps, the questions. */
import type { Case, CaseClaim } from '../case/case.ts';
import { businessDaysBefore, rollBack } from '../appeals/index.ts';
import { earliest, latest, type Day } from '../claim/day.ts';
import { isBehavioral } from '../codes/behavioral.ts';
import { denialsOf, type Refusals } from '../denials/denials-of.ts';
import { caveatsOf } from './caveats.ts';
import { clocksOf } from './clocks.ts';
import { happenedTo } from './happened.ts';
import { portalAppeal } from './portal-appeal.ts';
import { questionsFor } from './questions.ts';
import type { ReportedClaim } from './report.ts';
import { stepsFor } from './steps.ts';
import statuses from '../denials/statuses.json' with { type: 'json' };

export function reviewClaim(known: CaseClaim, id: string, { plan }: Case, today: Day): ReportedClaim {
  const { claim, told, done } = known;
  const refusals = denialsOf(claim);
  const pending = isPending(claim.status, refusals);
  const own = known.readIn.map((seen) => seen.source);
  const onlyListed = own.length > 0 && own.every((source) => source.kind === 'claim-list');
  // A row of a list shows so little that all of it is read easily: it vouches for nothing.
  const unread = own.some((source) => source.kind !== 'claim-list' && source.unread.length > 0);
  const { deadlines, appeal, information, notComputed, assumed, undercut } = clocksOf(known, refusals, pending, plan, today);
  const door = portalAppeal(
    {
      claim,
      refusals,
      clock: appeal,
      told,
      done,
      pending,
      unread,
      onlyListed,
      control: known.appealControl,
    },
    today,
  );
  const care = careOf(known, today);
  const behavioral = isBehavioral(claim);
  const happened = happenedTo(claim, refusals, { pending, onlyListed, unread });
  const refused = refusals.denials.some((denial) => denial.nature === 'denial');
  const filed = done.some((act) => act.act === 'appeal-filed');
  return {
    id,
    key: known.key,
    claimNumber: claim.claimNumber,
    coverage: claim.coverage,
    patient: claim.patient,
    provider: claim.provider,
    serviceDates: claim.serviceDates,
    dates: known.dates,
    processedOn: earliest(known.dates.filter((date) => date.what === 'processed').map((date) => date.day)),
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
    errors: [],
    deadlines,
    portalAppeal: door,
    steps: stepsFor({
      categories: refusals.denials.map((denial) => denial.category).filter((category) => category !== 'unspecified'),
      refused,
      asked: refusals.denials.some((denial) => denial.nature === 'information-requested'),
      unexplained: refusals.unexplained !== null || (refusals.hasUnknownNote && refusals.denials.length === 0),
      pending,
      undecided: happened === 'not-shown',
      onlyListed,
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
    questions: questionsFor({ known, refusals, care, appeal, information, door, onlyListed, today }),
    caveats: caveatsOf({ known, own, deadlines, notComputed, assumed, undercut, plan, behavioral }),
  };
}

/** A claim of which Cigna has said nothing yet. A refusal on the page outweighs what the status says. */
function isPending(status: string | null, { denials }: Refusals): boolean {
  const spoken =
    status
      ?.toLowerCase()
      .replace(/[^a-z ]+/g, ' ')
      .trim() ?? '';
  return (
    !denials.some((denial) => denial.nature === 'denial') &&
    statuses.pending.some((word) => spoken === word || spoken.startsWith(`${word} `))
  );
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
