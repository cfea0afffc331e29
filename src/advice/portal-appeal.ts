/**
 * Whether this is the moment for the portal's own appeal control: now, later, not at all (for now), nothing to appeal, cannot tell.
 * Per refusal by the definitions of the design; the claim shows the most urgent. Never assumes that the control exists.
 */
import type { Deadline } from '../appeals/index.ts';
import { daysBetween, formatDay, type Day } from '../claim/day.ts';
import { formatMoney } from '../claim/money.ts';
import { isSettled, type Claim } from '../claim/claim.ts';
import type { Done, Fact } from '../claim/entry.ts';
import { categoryById } from '../denials/index.ts';
import type { Denial, Refusals } from '../denials/denials-of.ts';
import type { Citation, PortalAppeal } from './report.ts';
import type { Errors } from './errors.ts';
import sources from './portal-appeal.json' with { type: 'json' };
import type { Blanks } from '../claim/fill.ts';
import { sayAdvice, type AdviceWordId } from './say.ts';

export interface AppealQuestion {
  claim: Claim;
  refusals: Refusals;
  errors: Pick<Errors, 'appeal' | 'shareChecked'>;
  /** The clock of the internal appeal; null where none is computed. */
  clock: Deadline | null;
  told: readonly Fact[];
  done: readonly Done[];
  /** Cigna has not decided yet. */
  pending: boolean;
  /** Part of this claim could not be read. */
  unread: boolean;
  /** It was seen only as a row of a list, which shows no reasons. */
  onlyListed: boolean;
  control: string | null;
  /** Cigna's answer to the appeal, where there is one. */
  answer: 'upheld' | 'overturned' | null;
}

type Verdict = Omit<PortalAppeal, 'control'>;
const urgency = ['now', 'later', 'cannot-tell', 'not-at-all', 'nothing-to-appeal'] as const;

export function portalAppeal(question: AppealQuestion, today: Day): PortalAppeal {
  const { denials } = question.refusals;
  const verdicts = denials.length > 0 ? denials.map((denial) => forDenial(denial, question, today)) : [withoutDenial(question)];
  if (denials.length > 0 && question.refusals.unexplained !== null) verdicts.push(unexplained(question.refusals.unexplained));
  const [most] = verdicts.sort((a, b) => urgency.indexOf(a.advice) - urgency.indexOf(b.advice));
  return { ...most!, control: { found: question.control !== null, label: question.control } };
}

function forDenial(denial: Denial, question: AppealQuestion, today: Day): Verdict {
  const filed = question.done.findLast((act) => act.act === 'appeal-filed');
  if (question.answer === 'upheld') return say('not-at-all', 'because.not-at-all.upheld', 'answered');
  if (question.answer === 'overturned') return say('not-at-all', 'because.not-at-all.overturned', 'answered');
  if (filed) return say('later', 'because.later.filed', 'one-appeal', { day: formatDay(filed.on) });
  // Waiting would harm: this outweighs even whose task it is.
  const urgent = reasonOfCare(question);
  if (urgent) return urgent;
  if (isProvidersAlone(denial, question))
    return denial.category === 'timely_filing'
      ? say('not-at-all', 'because.not-at-all.timely-filing', 'held-harmless')
      : say('not-at-all', 'because.not-at-all', 'provider-contract');
  const now = reasonForNow(denial, question, today);
  if (now) return now;
  if (denial.category === 'info_requested') return say('later', 'because.later.information', 'information');
  const providerFirst = categoryById(denial.category)?.whoFixes === 'provider';
  return say('later', providerFirst ? 'because.later.provider-first' : 'because.later', 'one-appeal');
}

function reasonOfCare({ told }: AppealQuestion): Verdict | null {
  const care = told.findLast((fact) => fact.fact === 'care');
  if (care?.care === 'ongoing') return say('now', 'because.now.ongoing', 'expedited');
  return care?.care === 'upcoming' && care.urgent === true ? say('now', 'because.now.urgent', 'expedited') : null;
}

/** The other overrides of the domain notes B.1. */
function reasonForNow(denial: Denial, { clock, told, errors }: AppealQuestion, today: Day): Verdict | null {
  if (clock?.state === 'late-maybe-in-time' || clock?.state === 'probably-late') return say('now', 'because.now.late', 'time-to-appeal');
  if (clock?.state === 'soon' && denial.nature === 'denial')
    return say('now', 'because.now.soon', 'time-to-appeal', { days: daysBetween(today, clock.actBy ?? today) });
  if (errors.appeal === 'now') return say('now', 'because.now.emergency', 'surprise-bills');
  if (told.some((fact) => fact.fact === 'everything-attached')) return say('now', 'because.now.complete', 'one-appeal');
  const promise = told.find((fact) => fact.fact === 'fix-promised' && daysBetween(fact.day, today) >= 30);
  if (promise?.fact === 'fix-promised') return say('now', 'because.now.promise', 'one-appeal', { day: formatDay(promise.day) });
  const memberFiled = denial.category === 'timely_filing' && told.some((fact) => fact.fact === 'filed-by' && fact.who === 'member');
  return memberFiled ? say('now', 'because.now.member-filed', 'time-to-appeal') : null;
}

/** Only the provider can fix it, it is printed in network, and those lines cost the member nothing. */
function isProvidersAlone(denial: Denial, { claim, told }: AppealQuestion): boolean {
  if (denial.nature !== 'denial' || claim.network !== 'in' || categoryById(denial.category)?.whoFixes !== 'provider') return false;
  if (told.some(saysItCosts)) return false;
  const owed = denial.lines.map((index) => claim.lines[index]!.amounts.patientResponsibility);
  return owed.length > 0 && !owed.includes(null) ? owed.every((cents) => cents === 0) : claim.amounts.patientResponsibility === 0;
}

/** The member knows better than the page: a bill came, the share was corrected, or the claim was the member's own to send. */
const saysItCosts = (fact: Fact): boolean =>
  (fact.fact === 'bill' && fact.amount > 0) ||
  (fact.fact === 'filed-by' && fact.who === 'member') ||
  (fact.fact === 'correction' && fact.field === 'patientResponsibility' && typeof fact.value === 'number' && fact.value > 0);

function withoutDenial({ claim, refusals, errors, done, pending, unread, onlyListed }: AppealQuestion): Verdict {
  if (errors.appeal !== null && !pending) return forError(errors.appeal, done);
  if (refusals.unexplained !== null) return unexplained(refusals.unexplained);
  if (pending) return say('cannot-tell', 'because.cannot-tell.pending', 'adverse-decision');
  if (refusals.hasUnknownNote) return say('cannot-tell', 'because.cannot-tell.note', 'adverse-decision');
  if (onlyListed) return say('cannot-tell', 'because.cannot-tell.listed', 'adverse-decision');
  if (unread) return say('cannot-tell', 'because.cannot-tell.unread', 'adverse-decision');
  if (claim.amounts.notCovered === null) return say('cannot-tell', 'because.cannot-tell.not-shown', 'adverse-decision');
  if (!isSettled(claim.amounts)) return say('cannot-tell', 'because.cannot-tell.unpaid', 'adverse-decision');
  // A share of nothing cannot be too high, and one that was worked out is as it should be: those sums are checked.
  if (claim.amounts.patientResponsibility === 0) return say('nothing-to-appeal', 'because.nothing-to-appeal', 'claims-and-eobs');
  if (errors.shareChecked) return say('nothing-to-appeal', 'because.nothing-to-appeal.checked', 'claims-and-eobs');
  return say('cannot-tell', 'because.cannot-tell.sum', 'adverse-decision');
}

/** Nothing was refused, but something is wrong: a share that is too high is a decision that can be appealed. */
function forError(way: NonNullable<Errors['appeal']>, done: readonly Done[]): Verdict {
  const filed = done.findLast((act) => act.act === 'appeal-filed');
  if (filed) return say('later', 'because.later.filed', 'one-appeal', { day: formatDay(filed.on) });
  if (way === 'now') return say('now', 'because.now.emergency', 'surprise-bills');
  return say('later', way === 'later' ? 'because.later.error' : 'because.later.provider-first', 'one-appeal');
}

const unexplained = (cents: number): Verdict =>
  say('cannot-tell', 'because.cannot-tell.unexplained', 'adverse-decision', { amount: formatMoney(cents) });

const say = (advice: Verdict['advice'], id: AdviceWordId, source: keyof typeof sources, blanks: Blanks = {}): Verdict => ({
  advice,
  because: sayAdvice(id, blanks),
  source: sources[source] as Citation,
});
