/** What was found wrong with a claim, as the report shows it, and what it means for the portal's appeal and the steps. */
import type { Day } from '../claim/day.ts';
import { errorsOf, questionThatFills, wordsOf, type Finding, type KnownCase, type KnownClaim } from '../claim-errors/index.ts';
import type { ReportedClaim, Step } from './report.ts';

type ReportedError = ReportedClaim['errors'][number];

export const reportErrors = (known: KnownClaim, all: KnownCase): ReportedError[] =>
  errorsOf(known, all).map(({ id, finding }) => {
    // Most claims get the same few answers, each made once.
    const shown = reported.get(finding)?.get(id) ?? reportedAs(id, finding);
    if (Object.isFrozen(finding)) reported.set(finding, (reported.get(finding) ?? new Map<string, ReportedError>()).set(id, shown));
    return shown;
  });
const reported = new WeakMap<Finding, Map<string, ReportedError>>();

function reportedAs(id: string, { outcome, because, missing, claims, lines, working, table }: Finding): ReportedError {
  const { name, fix, source } = wordsOf(id);
  const isFound = outcome === 'found';
  return {
    id,
    name: name.en,
    outcome,
    because,
    missing,
    asks: missing === null ? null : questionThatFills(id, missing),
    claims: [...claims],
    lines: [...lines],
    working: [...working],
    table,
    who: isFound ? fix.who : null,
    step: isFound ? fix.step : null,
    source: isFound ? source : null,
  };
}

export interface Errors {
  /** The most urgent of what was found: whether and when to appeal. Null when nothing was found. */
  appeal: 'now' | 'later' | 'provider-first' | null;
  /** The share was worked out, or is nothing, and the amounts add up. */
  shareChecked: boolean;
  /** What to do about each that was found. */
  steps: Step[];
}

export function whatToDo(errors: readonly ReportedError[], aimBy: Day | null): Errors {
  const found = errors.filter(({ outcome }) => outcome === 'found').map(({ id }) => wordsOf(id));
  const ways = found.map(({ fix }) => fix.appeal);
  const isClear = (id: string): boolean => errors.some((error) => error.id === id && error.outcome === 'clear');
  return {
    appeal: (['now', 'later', 'provider-first'] as const).find((way) => ways.includes(way)) ?? null,
    shareChecked: isClear('cost-share-miscalculation') && isClear('unbalanced-amounts'),
    steps: found.map(({ fix, source }) => ({
      id: fix.step,
      title: fix.title.en,
      why: fix.how.en,
      by: fix.appeal === 'now' ? aimBy : null,
      source,
    })),
  };
}
