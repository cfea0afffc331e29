import type { ReportedClaim } from '../../advice/report.ts';
import type { Fact } from '../../claim/entry.ts';
import { categoryById } from '../../denials/categories.ts';
import type { Draft } from '../port.ts';

/** One point of a medical rule, as typed. */
export interface Point {
  criterion: string;
  finding: string;
  page: string;
}

/** A refusal that a doctor can answer rests on a medical rule with points of its own. */
export const hasCriteria = ({ denials }: Pick<ReportedClaim, 'denials'>): boolean =>
  denials.some(({ category }) => categoryById(category)?.whoFixes === 'doctor');

/** What was told last. */
export function toldPoints({ told }: Pick<ReportedClaim, 'told'>): Point[] {
  const last = told.findLast((fact) => fact.fact === 'criteria');
  return (last?.points ?? []).map(({ criterion, finding, page }) => ({ criterion, finding: finding ?? '', page: page ?? '' }));
}

/** What is being typed; null where nothing is. A draft of another shape is as good as none. */
export function pointsFrom(draft: Draft): Point[] | null {
  const typed = draft['points'];
  if (typed === undefined) return null;
  try {
    const points: unknown = JSON.parse(typed);
    return Array.isArray(points) && points.every(isPoint) ? points : null;
  } catch {
    return null;
  }
}

/** What is told of these points; one without a word is none. */
export const criteriaFact = (points: readonly Point[]): Extract<Fact, { fact: 'criteria' }> => ({
  fact: 'criteria',
  points: points
    .filter((point) => Object.values(point).some((typed: string) => typed.trim() !== ''))
    .map(({ criterion, finding, page }) => ({ criterion, finding: finding.trim() || null, page: page.trim() || null })),
});

/** True where all of these points are told. */
export const areTold = (points: readonly Point[], claim: Pick<ReportedClaim, 'told'>): boolean =>
  JSON.stringify(criteriaFact(points)) === JSON.stringify(criteriaFact(toldPoints(claim)));

export const withPoint = (points: readonly Point[]): Point[] => [...points, { criterion: '', finding: '', page: '' }];
export const withoutPoint = (points: readonly Point[], at: number): Point[] => points.filter((_, place) => place !== at);

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  (['criterion', 'finding', 'page'] as const).every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
