/**
 * Each claim's printed share against the plan's terms, with the sum laid out. A difference is `found` only when no reading of the terms and
 * no order of the claims allows it. `clear` needs all that was met before to be known; a share that is too low is never called an error.
 */
import { isSettled, type Claim } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import type { Cents } from '../claim/money.ts';
import type { PlanTerms } from '../claim/plan.ts';
import { printedShareOf } from './amounts.ts';
import { excessOf } from './excess.ts';
import type { Side } from './met-before.ts';
import { countsFamily } from './met.ts';
import { replay, type Replayed, type ReplayClaim, type ReplayGap } from './replay.ts';
import { sumOf, type Left, type Share } from './share.ts';
import { tableOf, type ShareTable } from './table.ts';
import { workingOf } from './working.ts';

export interface ShareClaim {
  id: string;
  claim: Claim;
  processedOn: Day | null;
  /** Cigna has decided. */
  decided: boolean;
  /** The law makes the in-network share count although the provider is out of network. */
  inNetworkByLaw: boolean;
}

type Missing =
  | ReplayGap
  | 'terms'
  | 'network-terms'
  | 'network'
  | 'decision'
  | 'service-date'
  | 'other-coverage'
  | 'other-plan'
  | 'printed-share'
  | 'met-before'
  | 'earlier-claim'
  | 'order'
  | 'less';

/** What was taken for granted; the words are in `words.json`. */
export type Assumption = 'missing-claims' | 'order' | 'no-surprises' | 'no-yearly-limit' | 'calendar-year';

export type ShareCheck =
  | ({ outcome: 'clear'; nothingOwed: true; assumed: [] } & Sum)
  | ({ outcome: 'clear'; nothingOwed: false; should: Cents; assumed: Assumption[] } & Sum)
  | ({ outcome: 'found'; should: Cents; printed: Cents; lines: number[]; assumed: Assumption[] } & Sum)
  | ({ outcome: 'cannot-tell'; missing: Missing; assumed: Assumption[] } & Sum);

/** The same sum twice: in sentences to read aloud, and as a table. Nothing and null where none was made. */
export interface Sum {
  working: string[];
  table: ShareTable | null;
}
const noSum: Sum = { working: [], table: null };

const cannotTell = (missing: Missing, sum: Sum = noSum, assumed: Assumption[] = []): ShareCheck => ({
  outcome: 'cannot-tell',
  missing,
  assumed,
  ...sum,
});
const nothingOwed: ShareCheck = { outcome: 'clear', nothingOwed: true, assumed: [], ...noSum };

export function checkShares(claims: readonly ShareClaim[], terms: PlanTerms | null): Map<string, ShareCheck> {
  const placed = claims.map((one) => ({ one, place: terms === null ? ('terms' as const) : placeOf(one, terms) }));
  const replayed =
    terms === null
      ? new Map<string, Replayed | ReplayGap>()
      : replay(
          placed.flatMap(({ place }) => (typeof place === 'string' ? [] : [place])),
          terms,
        );
  return new Map(placed.map(({ one, place }) => [one.id, checkOf(one, place, replayed.get(one.id), terms)]));
}

/** Where the claim stands in the replay, or why it has no place there. */
function placeOf({ id, claim, processedOn, decided, inNetworkByLaw }: ShareClaim, terms: PlanTerms): ReplayClaim | Missing {
  if (!decided) return 'decision';
  if (['dental', 'vision', 'pharmacy'].includes(claim.coverage)) return 'other-coverage';
  if (claim.serviceDates === null) return 'service-date';
  if ((claim.amounts.otherPlanPaid ?? 0) > 0) return 'other-plan';
  if (claim.network === 'unknown' && !inNetworkByLaw) return 'network';
  const side: Side = claim.network === 'in' || inNetworkByLaw ? 'inNetwork' : 'outOfNetwork';
  return terms[side] === undefined ? 'network-terms' : { id, claim, processedOn, serviceOn: claim.serviceDates.from, side };
}

function checkOf(
  { claim, decided, inNetworkByLaw }: ShareClaim,
  place: ReplayClaim | Missing,
  found: Replayed | ReplayGap | undefined,
  terms: PlanTerms | null,
): ShareCheck {
  const { amounts } = claim;
  const printed = printedShareOf(amounts);
  if (decided && amounts.patientResponsibility === 0 && (printed ?? 0) === 0 && isSettled(amounts)) return nothingOwed;
  if (terms === null) return cannotTell('terms');
  if (typeof place === 'string') return cannotTell(place);
  if (found === undefined || typeof found === 'string') return cannotTell(found ?? 'terms');
  if (printed === null) return cannotTell('printed-share');
  return verdict(found, printed, place, terms, inNetworkByLaw && claim.network !== 'in');
}

function verdict(
  replayed: Replayed,
  printed: Cents,
  { side, claim: { lines } }: ReplayClaim,
  terms: PlanTerms,
  byLaw: boolean,
): ShareCheck {
  const { services, left, isKnown, afterGap, isOrderAssumed } = replayed;
  const own = terms[side]!;
  const should = sumOf(replayed.should).total;
  const assumed = (...more: Assumption[]): Assumption[] => [
    ...more,
    ...(byLaw ? (['no-surprises'] as const) : []),
    ...(own.outOfPocketMax === undefined ? (['no-yearly-limit'] as const) : []),
    ...(terms.year === undefined ? (['calendar-year'] as const) : []),
  ];
  const sumWith = (shares: readonly Share[], before: Left, limit: Cents): Sum => {
    const laid = { services, shares, printed, should: limit, isMost: limit !== should };
    return { working: workingOf({ ...laid, left: before }), table: tableOf({ ...laid, lines }) };
  };
  const laidOut = (limit: Cents): Sum =>
    limit === sumOf(replayed.most).total && limit !== should
      ? sumWith(replayed.most, replayed.leftAtMost, limit)
      : sumWith(replayed.should, left, limit);
  // What others of the family met may have ended the deductible: without it no family plan is judged.
  if (!isKnown && countsFamily(own)) return cannotTell('met-before');
  const excess = excessOf(replayed, lines, printed);
  if (excess.amount > 0) {
    const most = printed - excess.amount;
    return { outcome: 'found', should: most, printed, lines: excess.lines, assumed: assumed(), ...laidOut(most) };
  }
  const sum = laidOut(should);
  if (!isKnown) return cannotTell('met-before', sum, assumed());
  if (afterGap) return cannotTell('earlier-claim', sum, assumed());
  if (Math.abs(printed - should) <= Math.max(1, services.length))
    return {
      outcome: 'clear',
      nothingOwed: false,
      should,
      assumed: assumed('missing-claims', ...(isOrderAssumed ? (['order'] as const) : [])),
      ...sum,
    };
  return cannotTell(printed < should ? 'less' : 'order', sum, assumed());
}
