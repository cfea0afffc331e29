/**
 * Which of the plan's rules a service falls under. A copay's name (`office-visit`, `emergency`, `physical-therapy`) is compared with the
 * kinds of care that the line names. Where several may fit, the dearest is the most that it can be, and the printed one is taken as meant.
 */
import type { ServiceLine } from '../claim/claim.ts';
import type { Cents } from '../claim/money.ts';
import type { NetworkTerms } from '../claim/plan.ts';
import { kindsOfLine, kindsSaid } from './line-kind.ts';
import type { Sharing } from './share.ts';

export interface Benefit {
  should: Sharing;
  /** The dearest way in which the terms can be read. */
  most: Sharing;
}
export type BenefitGap = 'copay-kind' | 'coinsurance';

/** Visits for which a plan that names a copay takes nothing else. */
const copayAlone = ['office-visit', 'specialist', 'urgent-care'];

export function benefitOf(line: Pick<ServiceLine, 'procedureCode' | 'description' | 'amounts'>, terms: NetworkTerms): Benefit | BenefitGap {
  const percent = terms.coinsurancePercent ?? null;
  const kinds = kindsOfLine(line);
  const printed = line.amounts.copay ?? 0;
  const copays = Object.entries(terms.copays ?? {});
  const fitting = copays.filter(([name]) => fits(name, kinds));
  if (fitting.length > 0) return byCopay(fitting, printedCopay(line.amounts), percent);
  if (kinds.includes('preventive')) return { should: { by: 'copay', copay: 0 }, most: orPercent(0, percent) };
  if (printed > 0) {
    const meant = copays.find(([, copay]) => copay === printed);
    return meant === undefined ? 'copay-kind' : { should: { by: 'copay', copay: printed }, most: orPercent(printed, percent) };
  }
  // A line without words may be a visit with a copay.
  if (kinds.length === 0 && copays.length > 0 && line.description === null && line.procedureCode === null) return 'copay-kind';
  return percent === null ? 'coinsurance' : { should: { by: 'percent', percent }, most: { by: 'percent', percent } };
}

function byCopay(fitting: readonly (readonly [string, Cents])[], printed: Cents | null, percent: number | null): Benefit {
  const dearest = Math.max(...fitting.map(([, copay]) => copay));
  const named = fitting.find(([, copay]) => copay === printed)?.[1];
  // A printed copay says which one is meant; else it may be the dearest.
  const meant = named ?? dearest;
  const isAlone = fitting.every(([name]) => namesOf(name).some((kind) => copayAlone.includes(kind)));
  return { should: { by: 'copay', copay: meant }, most: isAlone ? { by: 'copay', copay: meant } : orPercent(meant, percent) };
}

/** One printed figure for copay and deductible is the copay, where a copay is all that is due. */
const printedCopay = ({ copay, deductible, copayAndDeductible }: ServiceLine['amounts']): Cents | null =>
  copay ?? (deductible === null ? copayAndDeductible : null);

const orPercent = (copay: Cents, percent: number | null): Sharing => ({ by: 'copay-and-percent', copay, percent: percent ?? 100 });

/** An office visit may be one to a specialist: the line does not say. Emergency and urgent care are neither. */
function fits(name: string, kinds: readonly string[]): boolean {
  const names = namesOf(name);
  if (names.some((one) => kinds.includes(one)))
    return !isVisit(names) || !kinds.some((kind) => kind === 'emergency' || kind === 'urgent-care');
  return names.includes('specialist') && kinds.includes('office-visit') && !kinds.includes('emergency');
}

const isVisit = (names: readonly string[]): boolean => names.includes('office-visit') || names.includes('specialist');

const namesOf = (name: string): readonly string[] => {
  const known = named.get(name);
  if (known) return known;
  const names = [...new Set([name, ...kindsSaid(name.replaceAll('-', ' '))])];
  if (named.size > 200) named.clear();
  named.set(name, names);
  return names;
};
const named = new Map<string, readonly string[]>();
