/** What would make the advice more exact. Each answer is kept as told and the advice follows. */
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { aboutOf } from '../about.ts';
import { Block } from '../block.tsx';
import { Fold } from '../fold.tsx';
import { AnswerRow } from '../forms/answer-row.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { memberDeadlines } from './main-deadline.ts';
import { needsMember } from '../../advice/urgency.ts';
import { openGaps } from './open-gaps.ts';

interface QuestionsProps {
  claim: ReportedClaim;
  report: Report;
}

/** What the report asks. */
export function Questions({ claim, report }: QuestionsProps) {
  const { example } = usePopup();
  const about = example ? undefined : aboutOf(claim, report);
  // The date is asked where the date is missing.
  const askedAbove = about !== undefined && memberDeadlines(claim).main?.state === 'date-needed' ? 'notice-date' : null;
  const questions = claim.questions.filter((question) => question.id !== askedAbove);
  if (questions.length === 0) return null;
  return (
    <Block label={say('questions.title')}>
      <QuestionList questions={questions} claim={claim} about={about} report={report} />
    </Block>
  );
}

/** What nobody can ask for, since only the member knows that it happened; it may turn "later" into "now". What was told before can be told anew. */
export function SinceThen({ claim, report }: QuestionsProps) {
  const { example } = usePopup();
  const about = aboutOf(claim, report);
  if (example || about === undefined || !needsMember(claim)) return null;
  const asked = new Set(claim.questions.map(({ id }) => id));
  const ids = ['care', 'everything-attached', 'fix-promised', 'notice-received'] as const;
  // Only so can a slip be mended: told again, a date of the same kind takes the place of the first.
  const gaveDate = claim.dates.some((date) => date.source === 'told');
  const questions = [...ids, ...(gaveDate ? (['notice-date'] as const) : [])]
    .filter((id) => !asked.has(id))
    .map((id) => ({ id, ask: say(`tell.${id}`) }));
  return (
    <Fold title={say('tell.title')}>
      <QuestionList questions={questions} claim={claim} about={about} report={report} />
    </Fold>
  );
}

/** What no check waits for now, and what was told: to add, or to set right. */
export function MoreToTell({ claim, report }: QuestionsProps) {
  const { example } = usePopup();
  const about = aboutOf(claim, report);
  if (example || claim.happened === 'only-listed') return null;
  const asked = new Set([...claim.questions.map(({ id }) => id), ...openGaps(claim).answerable.map(({ id }) => id)]);
  const questions = (['performed', 'visit', 'network', 'authorization', 'plan'] as const)
    .filter((id) => !asked.has(id) && (id === 'plan' || about !== undefined))
    .map((id) => ({ id, ask: say(`tell.${id}`) }));
  if (questions.length === 0) return null;
  return (
    <Fold title={say('tell.more')}>
      <QuestionList questions={questions} claim={claim} about={about} report={report} />
    </Fold>
  );
}

interface QuestionListProps {
  questions: readonly { id: string; ask: string; note?: string }[];
  claim: ReportedClaim;
  /** See `aboutOf`: undefined where no answer can be kept. */
  about: string | null | undefined;
  report: Report;
}

export function QuestionList({ questions, claim, about, report }: QuestionListProps) {
  return (
    <ul class="plain-list">
      {questions.map((question) => (
        <AnswerRow key={question.id} {...question} claim={claim} about={about} report={report} />
      ))}
    </ul>
  );
}
