/** Whether a later reading of a view may take the place of an earlier one: only where nothing that was known is lost. */
import type { Claim } from '../claim/claim.ts';
import type { Seen } from '../claim/entry.ts';
import { classify } from '../denials/index.ts';
import { hasDate } from '../reading/shapes.ts';

export const showsAllOf = (now: Seen, before: Seen): boolean => showsAllOfClaims(now.claims, before.claims);

export const showsAllOfClaims = (now: readonly Claim[], before: readonly Claim[]): boolean => holds(now, before.map(lasting));

/** A page also says "You will be signed out in 4 minutes": only a sentence that tells something of the claim has to stay. */
const lasting = (claim: Claim): Claim => ({ ...claim, sentences: claim.sentences.filter(tells) });
const tells = (sentence: string): boolean => hasDate(sentence) || ['denial', 'information-requested'].includes(classify(sentence).nature);

/** A gap may be filled and a list may grow; nothing else may change. */
function holds(now: unknown, before: unknown): boolean {
  if (before === null || before === 'unknown' || before === now) return true;
  if (Array.isArray(before)) return Array.isArray(now) && before.every((one) => now.some((other) => holds(other, one)));
  if (typeof before !== 'object' || typeof now !== 'object' || now === null) return false;
  return Object.entries(before).every(([name, value]) => holds(now[name as never], value));
}
