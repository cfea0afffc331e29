/** What would make the advice more exact. Each answer is kept as told and the advice follows. */
import { useState } from 'preact/hooks';
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { aboutOf } from '../about.ts';
import { Block } from '../block.tsx';
import { Fold } from '../fold.tsx';
import { answers } from '../forms/answers.ts';
import { FactForm } from '../forms/fact-form.tsx';
import { revealPasteForm } from '../forms/paste-fold.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { memberDeadlines } from './main-deadline.ts';
import { needsYou } from './needs-you.ts';

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
      <QuestionList questions={questions} about={about} report={report} />
    </Block>
  );
}

/** What nobody can ask for, since only the member knows that it happened; it may turn "later" into "now". What was told before can be told anew. */
export function SinceThen({ claim, report }: QuestionsProps) {
  const { example } = usePopup();
  const about = aboutOf(claim, report);
  if (example || about === undefined || !needsYou(claim)) return null;
  const asked = new Set(claim.questions.map(({ id }) => id));
  const ids = ['care', 'everything-attached', 'fix-promised', 'notice-received', 'authorization', 'billed'] as const;
  // Only so can a slip be mended: told again, a date of the same kind takes the place of the first.
  const gaveDate = claim.dates.some((date) => date.source === 'told');
  const questions = [...ids, ...(gaveDate ? (['notice-date'] as const) : [])]
    .filter((id) => !asked.has(id))
    .map((id) => ({ id, ask: say(`tell.${id}`) }));
  return (
    <Fold title={say('tell.title')}>
      <QuestionList questions={questions} about={about} report={report} />
    </Fold>
  );
}

interface QuestionListProps {
  questions: readonly { id: string; ask: string }[];
  /** See `aboutOf`: undefined where no answer can be kept. */
  about: string | null | undefined;
  report: Report;
}

function QuestionList({ questions, about, report }: QuestionListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  return (
    <ul class="plain-list">
      {questions.map(({ id, ask }) => {
        const answer = answers[id];
        const canAnswer = answer !== undefined && about !== undefined;
        return (
          <li key={id} class="question">
            <p>{ask}</p>
            {canAnswer && open !== id && (
              <button type="button" aria-label={say('questions.answer-named', { question: ask })} onClick={() => setOpen(id)}>
                {say('questions.answer')}
              </button>
            )}
            {canAnswer && open === id && (
              <FactForm
                name={`${id} ${about ?? ''}`}
                answer={answer}
                about={about}
                today={report.today}
                sendLabel={say('questions.send')}
                onDone={close}
                onCancel={close}
              />
            )}
            {id === 'reason' && about !== undefined && (
              <button type="button" onClick={revealPasteForm}>
                {say('questions.paste')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
