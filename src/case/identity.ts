/** When two readings are about one claim: the same claim number, else the same days, provider and amount billed. */
import type { Claim } from '../claim/claim.ts';

/** Claim numbers are compared without spaces, dashes and case. */
export const sameNumber = (a: string, b: string): boolean => bare(a) === bare(b);

export function isSameClaim(a: Claim, b: Claim): boolean {
  if (a.claimNumber !== null && b.claimNumber !== null) return sameNumber(a.claimNumber, b.claimNumber);
  if (a.serviceDates === null || b.serviceDates === null || a.amounts.billed === null || a.amounts.billed !== b.amounts.billed) return false;
  const sameDays = a.serviceDates.from === b.serviceDates.from && a.serviceDates.to === b.serviceDates.to;
  return sameDays && (a.provider === null || b.provider === null || bare(a.provider) === bare(b.provider));
}

/** Whether a told, done or received entry is about the claim of that key. Null names every claim. */
export const isAbout = (about: string | null, key: string | null): boolean => about === null || (key !== null && sameNumber(about, key));

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
