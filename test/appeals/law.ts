/**
 * Every clock of the member once more, with the numbers written from the law's text and not read from `rules/`.
 * `last`: the latest lawful day, counted from the date of the notice as if it came that very day. Null: the law sets none.
 */
import { at, extended, indexOf, lastOpen, monthsOn, openDaysAfter, oracleActBy, oracleRaw } from './oracle.ts';

interface Law {
  actBy: (start: string) => string;
  outer: (start: string) => string | null;
  last: (start: string) => string | null;
}

const days = (count: number, outer: Law['outer'] = (start) => oracleRaw(start, count)): Law => ({
  actBy: (start) => oracleActBy(start, count),
  outer,
  last: (start) => oracleRaw(start, count),
});

/** "If there is no corresponding date … the first day of the fifth month", then on to the next open day. */
const fourMonths = (start: string): string => {
  const { same, firstOfNext } = monthsOn(start, 4);
  return extended(same ?? firstOfNext);
};

const review: Law = {
  actBy: (start) => {
    const { same, lastOfMonth } = monthsOn(start, 4);
    const byDays = oracleRaw(start, 120);
    return lastOpen((same ?? lastOfMonth) < byDays ? (same ?? lastOfMonth) : byDays);
  },
  outer: fourMonths,
  last: (start) => monthsOn(start, 4).same ?? monthsOn(start, 4).lastOfMonth,
};

export const law: Readonly<Record<string, Law>> = {
  'internal-appeal': days(180),
  'information-request': days(45, () => null),
  'second-level-appeal': { ...days(60, () => null), last: () => null },
  'external-review': review,
  'hhs-external-review': review,
  'state-external-review': review,
  rescission: days(180),
  'no-surprises-appeal': days(180),
  // Opens at once; the four months from a letter that never came are safe to measure from the day it was missed.
  'deemed-exhaustion': { actBy: (start) => openDaysAfter(start, 5), outer: () => null, last: (start) => oracleRaw(start, 113) },
  'out-of-network-claim': days(180),
  'michigan-expedited-review': days(10, () => null),
  'estimate-dispute': days(120),
  'marketplace-eligibility': days(90),
  'federal-employee-reconsideration': {
    ...days(180, (start) => monthsOn(start, 6).same ?? monthsOn(start, 6).lastOfMonth),
    last: (start) => monthsOn(start, 6).same ?? monthsOn(start, 6).lastOfMonth,
  },
  'opm-review': days(90),
  'medicare-advantage-reconsideration': days(60, (start) => oracleRaw(start, 65)),
  'provider-payment-appeal': days(180),
};

/** "Not later than": the day, after which an answer is late. Levels are one or two; null where the law has no number. */
export const owedLaw: Readonly<Record<string, ((start: string, levels: 1 | 2) => string) | null>> = {
  'pre-service-decision': (start) => oracleRaw(start, 15),
  'post-service-decision': (start) => oracleRaw(start, 30),
  'pre-service-appeal-decision': (start, levels) => oracleRaw(start, levels === 2 ? 15 : 30),
  'post-service-appeal-decision': (start, levels) => oracleRaw(start, levels === 2 ? 30 : 60),
  'plan-documents': (start) => oracleRaw(start, 30),
  'hipaa-copy': (start) => oracleRaw(start, 30),
  'comparative-analysis': (start) => oracleRaw(start, 30),
  'external-decision': (start) => oracleRaw(start, 45),
  'preliminary-review': (start) => openDaysAfter(start, 5),
  'claim-file': null,
  'parity-criteria': null,
};

/** 29 USC 1148: the days of the period are struck from the calendar, and the clock runs over what is left. */
export function struckOut(start: string, days: number, from: string, to: string): string {
  let index = indexOf(start);
  let struck = 0;
  for (let run = 0; run < days;) {
    index++;
    const { name } = at(index);
    if (name >= from && name <= to && struck < 365) struck++;
    else run++;
  }
  return at(index).name;
}
