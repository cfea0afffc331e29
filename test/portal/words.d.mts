import type { AmountName } from '../../src/claim/claim.ts';

export function bothShares(amounts: Partial<Record<AmountName, number>>): number | undefined;
