import type { ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { say } from '../say.ts';

/** A line of the claim as the page counts and calls it: `Line 2, MRI`. The number tells two alike apart. */
export function lineName({ lines }: Pick<ReportedClaim, 'lines'>, at: number): string {
  const number = String(at + 1);
  const name = lines[at]?.description ?? lines[at]?.procedureCode ?? null;
  return name === null ? say('line.number', { number }) : say('line.named', { number, name });
}

/** Lines with what is not covered on each. */
export function refusedLine(claim: Pick<ReportedClaim, 'lines'>, at: number): string {
  const cents = claim.lines[at]?.amounts.notCovered ?? null;
  const line = lineName(claim, at);
  return cents === null || cents === 0 ? line : say('line.refused', { line, amount: formatMoney(cents) });
}
