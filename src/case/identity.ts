/** When two readings are about one claim: the same claim number, else the same days, provider and amount billed. */
import type { Claim } from '../claim/claim.ts';
import { bare, isSamePerson } from '../claim/names.ts';

/** What must be equal for two readings without a common number: days and charge. Null where that is not known. */
export function daysAndCharge({ serviceDates, amounts }: Claim): string | null {
  return serviceDates === null || amounts.billed === null ? null : `${serviceDates.from} ${serviceDates.to} ${amounts.billed}`;
}

/** Two claims with equal days and charge: one claim unless both have a number, a person or a provider, and these differ. */
export function mayBeSame(a: Claim, b: Claim): boolean {
  if (a.claimNumber !== null && b.claimNumber !== null) return bare(a.claimNumber) === bare(b.claimNumber);
  if (a.patient !== null && b.patient !== null && !isSamePerson(a.patient, b.patient)) return false;
  return a.provider === null || b.provider === null || bare(a.provider) === bare(b.provider);
}
