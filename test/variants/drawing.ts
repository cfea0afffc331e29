import type { Labels } from './entry.ts';
import type { Ink } from './ink.ts';
import type { InventedClaim } from './invented-claim.ts';
import type { Printing } from './printing.ts';
import type { Random } from './random.ts';

/** What every maker of a page is given. */
export interface Drawing {
  random: Random;
  ink: Ink;
  labels: Labels;
  printing: Printing;
  claims: readonly InventedClaim[];
}
