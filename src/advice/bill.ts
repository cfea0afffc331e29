/** A bill that the member typed in: pay it, wait, or ask. */
import { earliest } from '../claim/day.ts';
import { formatMoney } from '../claim/money.ts';
import type { KnownClaim } from '../claim-errors/index.ts';
import { payWaitOrAsk, sayShare } from '../cost-share/index.ts';
import type { CaseClaim } from '../case/case.ts';
import type { Citation, ReportedClaim, Step } from './report.ts';
import sources from './portal-appeal.json' with { type: 'json' };

type ReportedBill = NonNullable<ReportedClaim['bill']>;

/** The latest bill told of this claim; a newer one replaces the one before. */
export function billOf({ claim, told, decided, refusals }: KnownClaim, dates: CaseClaim['dates'], hasErrors: boolean): ReportedBill | null {
  const bill = told.findLast((fact) => fact.fact === 'bill');
  if (bill === undefined) return null;
  const owed = claim.amounts.patientResponsibility;
  const { answer, finding, difference } = payWaitOrAsk({
    bill,
    owed,
    billed: claim.amounts.billed,
    decidedOn: earliest(dates.filter(({ what }) => what !== 'received').map(({ day }) => day)),
    decided,
    disputed: hasErrors || refusals.denials.length > 0,
  });
  const blanks = { bill: formatMoney(bill.amount), owed: formatMoney(owed ?? 0), difference: formatMoney(difference ?? 0) };
  const asked = finding in questions ? sayShare(questions[finding as keyof typeof questions], blanks) : null;
  return { amount: bill.amount, day: bill.day, answer, finding, difference, because: sayShare(`bill.${finding}`, blanks), ask: asked };
}

const questions = {
  more: 'ask.more',
  'full-charge': 'ask.full-charge',
  'nothing-owed': 'ask.nothing-owed',
  disputed: 'ask.disputed',
  unknown: 'ask.unknown',
  early: 'ask.early',
} as const;

export const billStep = ({ answer, because, ask }: ReportedBill): Step => ({
  id: `${answer}-bill`,
  title: sayShare(`step.${answer}`),
  why: ask === null ? because : `${because} ${ask}`,
  by: null,
  source: sources['claims-and-eobs'] as Citation,
});
