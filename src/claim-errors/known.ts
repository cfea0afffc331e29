/** What a check gets to see: one claim with all that was told of it, and the case around it. Plain facts; nothing is fetched or guessed here. */
import type { Claim } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import type { Fact, Received, SourceKind } from '../claim/entry.ts';
import type { Plan } from '../claim/plan.ts';
import type { ShareCheck } from '../cost-share/index.ts';
import type { Refusals } from '../denials/denials-of.ts';
import type { Index } from './claim-index.ts';

export interface KnownClaim {
  /** `c1`, `c2` … of the report. */
  id: string;
  claim: Claim;
  processedOn: Day | null;
  /** Told of this claim by its name. */
  told: readonly Fact[];
  /** Told of no claim by name. */
  toldOfAny: readonly Fact[];
  /** Letters about this claim by its name. */
  received: readonly Received[];
  /** Letters about no claim by name. */
  receivedOfAny: readonly Received[];
  /** As printed, the earliest first. */
  readings: readonly { on: Day; kind: SourceKind; claim: Claim }[];
  refusals: Refusals;
  /** Cigna has decided it. */
  decided: boolean;
  /** Seen only as a row of a list, which shows no reasons. */
  onlyListed: boolean;
  /** Part of its page could not be read. */
  unread: boolean;
  /** Part of its page was not understood, or was folded: its totals may be of the lines that were read. */
  partlyRead: boolean;
}

export interface KnownCase {
  plan: Plan;
  index: Index;
  shareOf(claim: KnownClaim): ShareCheck;
}
