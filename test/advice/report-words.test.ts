/**
 * How a member reads a whole report: Flesch–Kincaid and SMOG of all that we say about one claim, pooled, the terms that Cigna prints left out.
 * At most 6 in the median and 8 at worst; no sentence over 20 words.
 */
import { expect, it } from 'vitest';
import type { ReportedClaim } from '../../src/advice/report.ts';
import { reported, spokenCategories, stages, type Situation } from './whole-report.ts';
import { gradeOf, smogOf } from '../screens/reading-grade.ts';

/** Names and terms as printed by Cigna or in the law; they are explained where they stand. */
const printed =
  /“[^”]*”|\bexpedited\b|\b(?:internal|external) (?:appeal|review)s?\b|Evernorth Behavioral Health|peer-to-peer|No Surprises(?: Help Desk)?|explanation of benefits|Medicare Advantage|U\.S\. Department of Labor|EBSA|\(EOB\)/gi;

/** What we say about the claim, without names, addresses and citations. */
function spoken({ doors, externalReview, steps, questions, caveats, portalAppeal, gather }: ReportedClaim): string[] {
  return [
    portalAppeal.because,
    ...steps.flatMap(({ title, why }) => [`${title}.`, why]),
    ...doors.flatMap(({ how, because, noClock }) => [how, because, noClock ?? '']),
    ...(externalReview === null
      ? []
      : [externalReview.ground, externalReview.runBy ?? '', externalReview.binding ?? '', ...externalReview.contains]),
    ...questions.map(({ ask }) => ask),
    ...gather,
    ...caveats,
  ].filter((text) => text !== '');
}
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:])\s+/).filter((one) => /[A-Za-z]/.test(one));
const count = (text: string): number => text.split(/\s+/).length;

const situations: Situation[] = [...spokenCategories, 'unspecified'].flatMap((category) =>
  stages.flatMap((stage): Situation[] => [
    { category, stage, care: 'past' },
    { category, stage, sponsor: 'employer', funding: 'self-funded', care: 'upcoming', urgent: true },
    { category, stage, sponsor: 'individual', state: 'CO' },
    { category, stage, sponsor: 'federal-employee' },
  ]),
);

const texts = situations
  .map((situation) => ({ situation, said: spoken(reported(situation)) }))
  .map(({ situation, said }) => ({
    where: JSON.stringify(situation),
    said,
    plain: said.map((one) => one.replace(printed, 'it')).join(' '),
  }))
  .filter(({ plain }) => count(plain) >= 100);

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

it('is tried on reports long enough to measure', () => expect(texts.length).toBeGreaterThan(200));

it.each([
  ['Flesch–Kincaid', gradeOf],
  ['SMOG', smogOf],
] as const)('%s: 6 in the median, 8 at worst', (_, grade) => {
  const grades = texts.map(({ where, plain }) => ({ where, grade: Math.round(grade(plain) * 10) / 10 }));
  expect(median(grades.map((one) => one.grade))).toBeLessThanOrEqual(6);
  expect(grades.filter((one) => one.grade > 8)).toEqual([]);
});

it('no sentence over 20 words', () => {
  const long = new Set(texts.flatMap(({ said }) => said.flatMap(sentencesOf).filter((one) => count(one) > 20)));
  expect([...long]).toEqual([]);
});
