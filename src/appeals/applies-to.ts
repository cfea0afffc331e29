/**
 * Whether a rule of the federal law reaches a plan. `no`: compute no date; use the printed one, or ask.
 * `assumed`: nobody said what kind of plan it is; compute the date and say so.
 * Dental and vision can fall outside where medical coverage does not, so the claim's coverage counts too.
 */
import type { Claim } from '../claim/claim.ts';
import type { Plan } from '../claim/plan.ts';
import type { Rule } from './rule.ts';
import type { Issue, PlanRow } from './rule-parts.ts';
import tables from './plan-tables.json' with { type: 'json' };

export const planTables = tables as unknown as Readonly<Record<string, readonly PlanRow[]>>;

type Kind = Pick<Plan, 'sponsor' | 'funding' | 'grandfathered' | 'state'>;

export function appliesTo(
  rule: Pick<Rule, 'plans'>,
  plan: Kind,
  coverage: Claim['coverage'] = 'unknown',
  issue: Issue = 'unknown',
): PlanRow['answer'] {
  return rowFor(rule, plan, coverage, issue)?.answer ?? 'assumed';
}

/** The row that answers, with why and how sure that is. */
export function rowFor(
  rule: Pick<Rule, 'plans'>,
  plan: Kind,
  coverage: Claim['coverage'] = 'unknown',
  issue: Issue = 'unknown',
): PlanRow | undefined {
  return planTables[rule.plans]?.find(
    (row) =>
      (row.sponsor?.includes(plan.sponsor) ?? true) &&
      (row.funding?.includes(plan.funding) ?? true) &&
      (row.grandfathered?.includes(plan.grandfathered) ?? true) &&
      (row.state?.includes(plan.state) ?? true) &&
      (row.coverage?.includes(coverage) ?? true) &&
      (row.issue?.includes(issue) ?? true),
  );
}
