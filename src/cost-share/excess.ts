/**
 * How far a claim's printed share is above anything that the terms allow. Visits with a copay are judged one by one, lines that a plan may
 * share in several ways too, and those under the deductible together, since a plan may take it from any of them. Each gets all that was left
 * of the limits: so slack in one line never covers what is too much in another, and no order of the lines makes a right share look wrong.
 */
import { noAmounts, type ServiceLine } from '../claim/claim.ts';
import type { Cents } from '../claim/money.ts';
import { printedShareOf } from './amounts.ts';
import type { Replayed } from './replay.ts';
import { shareOf, sharesOf, sumOf, type Left } from './share.ts';

export interface Excess {
  /** Zero when nothing is too much. Half a cent that a line rounds is nothing. */
  amount: Cents;
  /** Lines that alone are too dear; empty when only their sum is. */
  lines: number[];
}

export function excessOf({ services, most, leftAtMost }: Replayed, lines: readonly ServiceLine[], printed: Cents): Excess {
  const above = (share: Cents, limit: Cents, count: number): Cents => (share > limit + Math.max(1, count) ? share - limit : 0);
  const whole = above(printed, sumOf(most).total, services.length);
  const placed = services.map((service) => ({
    ...service,
    printed: service.line === null ? null : printedShareOf((lines[service.line] ?? { amounts: noAmounts() }).amounts),
  }));
  if (placed.some((service) => service.printed === null)) return { amount: whole, lines: [] };
  const alone = placed.map(({ allowed, benefit, printed: share }) => above(share!, shareOf(allowed, benefit.most, leftAtMost).total, 1));
  const single = placed.map(({ benefit }, at) => (benefit.most.by === 'percent' ? 0 : alone[at]!)).reduce((sum, one) => sum + one, 0);
  const together = placed.filter(({ benefit }) => benefit.most.by === 'percent');
  const shared = together.reduce((sum, { printed: share }) => sum + share!, 0);
  const group = above(shared, mostTogether(together, leftAtMost), together.length);
  return { amount: Math.max(whole, single + group), lines: placed.flatMap(({ line }, at) => (alone[at]! > 0 ? [line!] : [])) };
}

const mostTogether = (services: Replayed['services'], left: Left): Cents =>
  sumOf(
    sharesOf(
      services.map(({ allowed, benefit }) => ({ allowed, sharing: benefit.most })),
      left,
    ),
  ).total;
