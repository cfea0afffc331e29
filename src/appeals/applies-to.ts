/**
 * Whether a rule of the federal law reaches a plan. `no`: compute no date; use the printed one, or ask.
 * `assumed`: nobody said what kind of plan it is; compute the date and say so.
 * Dental and vision can fall outside where medical coverage does not, so the claim's coverage counts too.
 */
import type { Claim } from '../claim/claim.ts';
import type { Plan } from '../claim/plan.ts';
import type { Rule } from './rule.ts';

export function appliesTo(
  rule: Rule,
  plan: Pick<Plan, 'sponsor' | 'grandfathered'>,
  coverage: Claim['coverage'] = 'unknown',
): 'yes' | 'no' | 'assumed' {
  const row = rule.plans.find(
    (row) =>
      (row.sponsor?.includes(plan.sponsor) ?? true) &&
      (row.grandfathered?.includes(plan.grandfathered) ?? true) &&
      (row.coverage?.includes(coverage) ?? true),
  );
  return row?.answer ?? 'assumed';
}
