import type { ReportedClaim } from '../../advice/report.ts';

type ClaimError = ReportedClaim['errors'][number];

interface OpenGaps {
  /** Questions that the member can answer, each once, with the checks that wait for it. */
  answerable: { id: string; checks: string[] }[];
  /** Checks that wait for something else. */
  others: ClaimError[];
}

/** What the checks of this claim lack. A question that is asked above already is not asked again. */
export function openGaps({ errors, questions }: Pick<ReportedClaim, 'errors' | 'questions'>): OpenGaps {
  const open = errors.filter(({ outcome }) => outcome === 'cannot-tell');
  const ids = [...new Set(open.flatMap(({ asks }) => asks ?? []))].filter((id) => !questions.some((question) => question.id === id));
  return {
    answerable: ids.map((id) => ({ id, checks: open.filter(({ asks }) => asks === id).map(({ name }) => name) })),
    others: open.filter(({ asks }) => asks === null || !ids.includes(asks)),
  };
}
