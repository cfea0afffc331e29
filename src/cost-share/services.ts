/** The services of a claim with the plan's rule for each, or what is missing to name it. */
import type { Claim, ServiceLine } from '../claim/claim.ts';
import type { Cents } from '../claim/money.ts';
import type { NetworkTerms } from '../claim/plan.ts';
import { allowedOf } from './amounts.ts';
import { benefitOf, type Benefit, type BenefitGap } from './benefit.ts';

export interface Service {
  /** Index of the line; null for a claim that prints totals only. */
  line: number | null;
  name: string | null;
  allowed: Cents;
  benefit: Benefit;
}

export function servicesOf(claim: Claim, terms: NetworkTerms): Service[] | BenefitGap | 'allowed' {
  const services: Service[] = [];
  for (const [at, line] of linesOf(claim)) {
    const allowed = allowedOf(line.amounts);
    if (allowed === null) return 'allowed';
    if (allowed === 0) continue;
    const benefit = benefitOf(line, terms);
    if (typeof benefit === 'string') return benefit;
    services.push({ line: at, name: line.description ?? line.procedureCode, allowed, benefit });
  }
  return services;
}

/** Its lines; its totals where the lines print no price. */
function linesOf({ lines, amounts }: Claim): [number | null, Pick<ServiceLine, 'description' | 'procedureCode' | 'amounts'>][] {
  if (lines.length > 0 && lines.every((line) => allowedOf(line.amounts) !== null)) return lines.map((line, at) => [at, line]);
  const [only, ...more] = lines;
  const named = only !== undefined && more.length === 0 ? only : { description: null, procedureCode: null };
  return [[only !== undefined && more.length === 0 ? 0 : null, { ...named, amounts }]];
}
