/** The case → what the checks of `claim-errors/` get to see: each claim with what was refused on it, and whether Cigna has decided it. */
import type { Case, CaseClaim } from '../case/case.ts';
import { earliest } from '../claim/day.ts';
import { isSettled } from '../claim/claim.ts';
import type { KnownClaim } from '../claim-errors/index.ts';
import { denialsOf, type Refusals } from '../denials/denials-of.ts';
import statuses from '../denials/statuses.json' with { type: 'json' };

export interface Standing extends KnownClaim {
  /** Cigna has said nothing of it yet. */
  pending: boolean;
}

export const knownClaims = ({ claims }: Case): Standing[] => claims.map((one, at) => standingOf(one, `c${at + 1}`, claims.length === 1));

function standingOf({ claim, dates, told, toldOfIt, received, readings, readIn }: CaseClaim, id: string, isOnly: boolean): Standing {
  const refusals = denialsOf(claim);
  const pending = isPending(claim.status, refusals);
  const sources = readIn.map((seen) => seen.source);
  return {
    id,
    claim,
    processedOn: earliest(dates.filter((date) => date.what === 'processed').map((date) => date.day)),
    told: toldOfIt,
    toldOfAny: told.length === toldOfIt.length ? [] : told.filter((fact) => !toldOfIt.includes(fact)),
    received: received.filter((letter) => isOnly || letter.claim !== null),
    receivedOfAny: received.filter((letter) => !isOnly && letter.claim === null),
    readings,
    refusals,
    pending,
    decided: !pending && (isSettled(claim.amounts) || refusals.denials.some(({ nature }) => nature === 'denial')),
    onlyListed: sources.length > 0 && sources.every((source) => source.kind === 'claim-list'),
    // A row of a list shows so little that all of it is read easily: it vouches for nothing.
    partlyRead: sources.some((source) => source.kind !== 'claim-list' && (source.unread.length > 0 || source.foldedPanels > 0)),
    unread: sources.some((source) => source.kind !== 'claim-list' && source.unread.length > 0),
  };
}

/** A claim of which Cigna has said nothing yet. A refusal on the page outweighs what the status says. */
function isPending(status: string | null, { denials }: Refusals): boolean {
  const spoken =
    status
      ?.toLowerCase()
      .replace(/[^a-z ]+/g, ' ')
      .trim() ?? '';
  return (
    !denials.some((denial) => denial.nature === 'denial') &&
    statuses.pending.some((word) => spoken === word || spoken.startsWith(`${word} `))
  );
}
