import type { Deadline, Report, ReportedClaim } from '../../advice/report.ts';
import { needsMember } from '../../advice/urgency.ts';
import type { Day } from '../../claim/day.ts';
import { deadlineWords, type DeadlineWords } from '../claim/deadline-words.ts';

export interface OpenClock {
  claim: ReportedClaim;
  deadline: Deadline;
  words: DeadlineWords;
}

/** Every clock of every claim, the nearest day first; those that lack their date come last. Clocks of claims that ask nothing of the member stand apart. */
export function openClocks({ claims, today }: Report): { needed: OpenClock[]; spare: OpenClock[] } {
  const clocks = claims.flatMap((claim) =>
    claim.deadlines.map((deadline): OpenClock => ({ claim, deadline, words: deadlineWords(deadline, today) })),
  );
  const inOrder = clocks.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return { needed: inOrder.filter(({ claim }) => needsMember(claim)), spare: inOrder.filter(({ claim }) => !needsMember(claim)) };
}

const dayOf = ({ words: { day } }: OpenClock): Day => day ?? '9999-12-31';
