/**
 * A list that draws only the rows in view, or one page of them at a time: what was read of it before and what is read now are parts of
 * the same list as long as it states the same total and both together do not exceed it.
 */
import type { Claim } from '../claim/claim.ts';
import type { Seen } from '../claim/entry.ts';
import { showsAllOfClaims } from './shows-all-of.ts';

/** The reading with the rows of the one before; null where they are not parts of one list. */
export function withRowsBefore(now: Seen, before: Seen): Seen | null {
  const stated = now.source.rowsStated;
  const isPart = (seen: Seen) => seen.source.kind === 'claim-list' && seen.source.rowsStated === stated;
  if (stated === null || !isPart(now) || !isPart(before)) return null;
  const claims = together(before.claims, now.claims);
  if (claims.length > stated) return null;
  const isWhole = claims.length === stated && now.source.unread.length === 0;
  const outcome = isWhole ? ('read' as const) : now.source.outcome;
  return { ...now, source: { ...now.source, outcome, rowsRead: claims.length }, claims };
}

/** Rows drawn again, perhaps with more in them than at first, take the place of what they were; equal rows can be two claims. */
function together(before: readonly Claim[], now: readonly Claim[]): Claim[] {
  const left = [...now];
  const kept = before.map((row) => {
    const at = left.findIndex((other) => isDrawnAgain(other, row));
    return at < 0 ? row : left.splice(at, 1)[0]!;
  });
  return [...kept, ...left];
}

const isDrawnAgain = (now: Claim, before: Claim): boolean =>
  now.claimNumber !== null && before.claimNumber !== null ? now.claimNumber === before.claimNumber : showsAllOfClaims([now], [before]);
