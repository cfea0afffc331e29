/** What to do, the first thing first. Words and sources are in `steps.json`; which steps fit is the category's, the date's and the care's. */
import * as z from 'zod/mini';
import { categoryById } from '../denials/index.ts';
import type { Day } from '../claim/day.ts';
import type { Citation, Step } from './report.ts';
import listed from './steps.json' with { type: 'json' };

const Sentence = z.strictObject({ en: z.string().check(z.minLength(1)) });
export const StepWords = z.record(
  z.string(),
  z.strictObject({
    title: Sentence,
    why: Sentence,
    source: z.strictObject({ citation: z.string(), url: z.nullable(z.string()), evidence: z.enum(['P', 'Q', 'R', 'GK']) }),
  }),
);
export type StepId = keyof typeof listed;

export interface Standing {
  /** Ids of the categories of what was refused or asked for, the weightiest first. */
  categories: readonly string[];
  refused: boolean;
  /** Cigna waits for papers. */
  asked: boolean;
  unexplained: boolean;
  pending: boolean;
  /** The page shows neither a payment nor what is not covered. */
  undecided: boolean;
  /** Only a row of a list was seen. */
  onlyListed: boolean;
  /** What to do about each error that was found. */
  fixes: readonly Step[];
  /** What to do with a bill that was told. */
  bill: Step | null;
  owesNothing: boolean;
  faster: 'expedited' | 'ask-doctor' | null;
  appeal: { aimBy: Day | null; sendBy: Day | null; isSoon: boolean; isLate: boolean; filed: boolean };
  /** The day by which papers that were asked for must be there. */
  sendBy: Day | null;
  /** The day by which to find out who has them: two weeks before, or today. */
  askBy: Day | null;
}

export function stepsFor(standing: Standing): Step[] {
  const first = firstSteps(standing);
  const rest = [...new Set([...ofCategories(standing), ...lastSteps(standing)])].filter((id) => !first.includes(id));
  const days = daysOf(standing);
  const written = (ids: readonly StepId[]): Step[] => ids.map((id) => stepOf(id, days[id] ?? null));
  return [...written(first), ...standing.fixes, ...(standing.bill === null ? [] : [standing.bill]), ...written(rest)];
}

function firstSteps({ faster, appeal, refused, pending, onlyListed }: Standing): StepId[] {
  if (appeal.filed) return ['wait-for-answer'];
  if (faster === 'expedited') return ['call-today-expedited'];
  const steps: StepId[] = [
    ...(faster === 'ask-doctor' ? (['ask-if-it-can-wait'] as const) : []),
    ...(onlyListed && !pending ? (['open-claim'] as const) : []),
  ];
  if (refused && appeal.isLate) steps.push('file-late-appeal');
  else if (refused && appeal.isSoon) steps.push('file-short-appeal');
  return steps;
}

/** A second category adds its steps behind those of the first. Building an appeal comes last. */
function ofCategories({ categories, appeal }: Standing): StepId[] {
  const steps = categories.flatMap((id) => (categoryById(id)?.steps ?? []) as StepId[]);
  const last: StepId[] = appeal.filed || appeal.isLate || appeal.isSoon || !steps.includes('build-appeal') ? [] : ['build-appeal'];
  return [...steps.filter((id) => id !== 'build-appeal'), ...last];
}

function lastSteps({ categories, refused, asked, unexplained, pending, undecided, owesNothing, fixes, bill, appeal }: Standing): StepId[] {
  if (refused && categories.length === 0)
    return ['ask-reason-in-writing', 'call-cigna', 'save-papers', 'ask-claim-file', ...(appeal.filed ? [] : (['build-appeal'] as const))];
  if (refused || asked || (appeal.filed && !pending)) return [];
  if (unexplained) return ['ask-reason-in-writing', 'call-cigna', 'save-papers'];
  if (pending) return ['wait-for-decision', 'save-papers'];
  if (undecided) return ['ask-if-decided', 'save-papers'];
  if (fixes.length > 0) return ['save-papers', ...(appeal.filed ? [] : (['build-appeal'] as const))];
  if (bill !== null) return ['save-papers'];
  return owesNothing ? ['nothing-to-do'] : ['check-the-bill', 'save-papers'];
}

/** The day of each step that has one. */
const daysOf = ({ appeal, sendBy, askBy }: Standing): Readonly<Partial<Record<StepId, Day | null>>> => ({
  'build-appeal': appeal.aimBy,
  'file-short-appeal': appeal.sendBy,
  'send-information': sendBy,
  'find-who-must-send': askBy,
});

function stepOf(id: StepId, by: Day | null): Step {
  const { title, why, source } = listed[id];
  return { id, title: title.en, why: why.en, by, source: source as Citation };
}
