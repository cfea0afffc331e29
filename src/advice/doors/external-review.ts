/**
 * Whether an outside reviewer may look at a refusal after the internal appeal: by what it is about (judgment, rescission, No Surprises), by the
 * kind of plan and of coverage; and who runs it. Ruled out only where the rule says so; what is not known stays open as "it depends".
 */
import { rowFor, ruleById, stateOf } from '../../appeals/index.ts';
import type { Claim } from '../../claim/claim.ts';
import type { Plan } from '../../claim/plan.ts';
import type { ReportedClaim } from '../report.ts';
import { doorWords } from './door-words.ts';
import { widest, type Route } from './route.ts';

type ExternalReview = ReportedClaim['externalReview'];

export function externalReview(routes: readonly Route[], plan: Plan, coverage: Claim['coverage']): ExternalReview {
  const route = widest(routes);
  if (route === null) return null;
  const { external } = doorWords;
  const closed = (open: 'no' | 'elsewhere', ground: string, source = external.source): ExternalReview => ({
    open,
    ground,
    runBy: null,
    binding: null,
    contains: [],
    source,
  });
  if (plan.sponsor === 'federal-employee' || plan.sponsor === 'medicare-advantage') return closed('elsewhere', external.elsewhere.en);
  if (route.external === 'no') return closed('no', route.ground.en, route.source);
  const issue = routes.some((one) => one.row === 18) ? 'no-surprises' : 'other';
  const rule = ruleById(reviewRule(plan))!;
  if (rowFor(rule, plan, coverage, issue)?.answer === 'no')
    return closed('no', plan.grandfathered === true ? external.noReview.en : external.otherCoverage.en);
  return {
    open: route.external,
    ground: route.ground.en,
    runBy: external.runBy[runner(plan)]!.en,
    binding: external.binding.en,
    contains: external.contains.map(({ en }) => en),
    source: route.source,
  };
}

/** The clock that runs. All three are 120 days, so that a wrong guess moves no date. */
export function reviewRule(plan: Plan): 'external-review' | 'hhs-external-review' | 'state-external-review' {
  const by = runner(plan);
  return by === 'state' ? 'state-external-review' : by === 'federal' || by === 'government' ? 'hhs-external-review' : 'external-review';
}

function runner({ sponsor, funding, state }: Plan): 'self-funded' | 'state' | 'federal' | 'government' | 'unknown' {
  if (funding === 'self-funded') return sponsor === 'government' ? 'government' : 'self-funded';
  if (funding === 'unknown' && sponsor !== 'individual') return 'unknown';
  const review = state === null ? undefined : stateOf(state)?.review;
  return review === 'state' || review === 'federal' ? review : 'unknown';
}
