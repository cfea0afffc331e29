/**
 * A list that draws only the rows in view, or one page of them at a time: what was read of it before and what is read now are parts of
 * the same list as long as it states the same total and both together do not exceed it.
 */
import type { Claim } from '../claim/claim.ts';
import type { Seen } from '../claim/entry.ts';

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

/** Each row as often as one of the two shows it: equal rows can be two claims. */
function together(before: readonly Claim[], now: readonly Claim[]): Claim[] {
  const left = new Map<string, number>();
  for (const claim of before) left.set(JSON.stringify(claim), (left.get(JSON.stringify(claim)) ?? 0) + 1);
  const more = now.filter((claim) => {
    const count = left.get(JSON.stringify(claim)) ?? 0;
    left.set(JSON.stringify(claim), count - 1);
    return count <= 0;
  });
  return [...before, ...more];
}
