/** The sum of a claim's share as rows, one a service: to look at while the sentences of `working.ts` are read aloud. Whole cents. */
import type { ServiceLine } from '../claim/claim.ts';
import type { Cents } from '../claim/money.ts';
import { printedShareOf } from './amounts.ts';
import type { Service } from './services.ts';
import { sumOf, type Share } from './share.ts';

interface SharePrinted {
  allowed: Cents;
  copay: Cents;
  deductible: Cents;
  coinsurance: Cents;
  /** What the member's share should be by the plan's terms; in a table of the most, what it can be at most. */
  should: Cents;
  /** What the page asks for; null where it does not say. */
  printed: Cents | null;
}

export interface ShareTable {
  /** The sum is the most that the terms allow, not the one that we expect. */
  isMost: boolean;
  /** `line`: index of the claim's line; null where the claim prints totals only. */
  rows: (SharePrinted & { line: number | null; name: string | null })[];
  total: SharePrinted;
}

interface Laid {
  services: readonly Service[];
  shares: readonly Share[];
  lines: readonly ServiceLine[];
  should: Cents;
  printed: Cents;
  isMost: boolean;
}

/** `should` of the total is the one that the check went by: lines that are judged alone can make it less than their sum. */
export function tableOf({ services, shares, lines, should, printed, isMost }: Laid): ShareTable {
  const rows = services.map(({ line, name, allowed }, at) => ({
    line,
    name,
    ...partsOf(allowed, shares[at]!),
    printed: line === null ? null : printedShareOf(lines[line]!.amounts),
  }));
  const allowed = services.reduce((sum, service) => sum + service.allowed, 0);
  return { isMost, rows, total: { ...partsOf(allowed, sumOf(shares)), should, printed } };
}

const partsOf = (allowed: Cents, { copay, deductible, coinsurance, total }: Share): Omit<SharePrinted, 'printed'> => ({
  allowed,
  copay,
  deductible,
  coinsurance,
  should: total,
});
