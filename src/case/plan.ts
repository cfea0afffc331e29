/** What is known of the plan: what the member told wins, and what its own pages print fills the rest. A later page beats an earlier one. */
import type { Entry } from '../claim/entry.ts';
import type { Plan, PlanTerms } from '../claim/plan.ts';

export function planKnown(told: Plan, entries: readonly Entry[]): Plan {
  const printed = entries.flatMap((entry) => (entry.kind === 'seen' && entry.plan !== undefined ? [entry.plan] : []));
  if (printed.length === 0) return told;
  const terms = [...printed, ...(told.terms === null ? [] : [told.terms])].reduce(filledBy);
  return { ...told, source: told.source ?? 'printed', terms };
}

/** What was met is of one day: an earlier day's figures are not mixed into it. */
const filledBy = (before: PlanTerms, later: PlanTerms): PlanTerms => {
  const metBefore = latestMet(before.metBefore, later.metBefore);
  return { ...(merged(before, later) as PlanTerms), ...(metBefore === undefined ? {} : { metBefore }) };
};

type Met = PlanTerms['metBefore'];
function latestMet(before: Met, later: Met): Met {
  if (before === undefined || later === undefined) return later ?? before;
  if (before.day === later.day) return merged(before, later) as Met;
  return before.day > later.day ? before : later;
}

/** Leaf by leaf: a gap in the later one keeps the earlier value. */
function merged(before: unknown, later: unknown): unknown {
  if (later === null || later === undefined) return before;
  if (typeof before !== 'object' || typeof later !== 'object' || before === null) return later;
  const names = new Set([...Object.keys(before), ...Object.keys(later)]);
  return Object.fromEntries([...names].map((name) => [name, merged(before[name as never], later[name as never])]));
}
