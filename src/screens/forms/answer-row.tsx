/** One question with its form behind a button. What was told before can be looked at and set right. */
import { useState } from 'preact/hooks';
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { answers, toldDraft } from './answers.ts';
import { DraftForm } from './draft-form.tsx';
import { FactForm } from './fact-form.tsx';
import { revealPasteForm } from './paste-fold.tsx';
import { knownDraft, planAnswers, typedAnswer } from './plan-answers.ts';
import { PlanForm } from './plan-form.tsx';

interface AnswerRowProps {
  id: string;
  ask: string;
  /** What an answer is good for. */
  note?: string;
  claim: ReportedClaim;
  /** See `aboutOf`: undefined where no answer can be kept. */
  about: string | null | undefined;
  report: Report;
}

export function AnswerRow({ id, ask, note, claim, about, report }: AnswerRowProps) {
  const { port, example } = usePopup();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const answer = answers[id];
  const planAnswer = planAnswers[id];
  const isPlan = id === 'plan';
  const canAnswer = isPlan || planAnswer !== undefined ? !example : answer !== undefined && about !== undefined;
  const isTold = isPlan ? report.plan.terms !== null : answer !== undefined && toldDraft(answer, claim.told) !== null;
  return (
    <li class="question">
      <p>{ask}</p>
      {note !== undefined && <p class="mark">{note}</p>}
      {isTold && !open && <p class="mark">{say(isPlan ? 'terms.known' : 'tell.answered')}</p>}
      {canAnswer && !open && (
        <button
          type="button"
          aria-label={say(isTold ? 'questions.change-named' : 'questions.answer-named', { question: ask })}
          onClick={() => setOpen(true)}
        >
          {say(isTold ? 'questions.change' : 'questions.answer')}
        </button>
      )}
      {canAnswer && open && isPlan && <PlanForm claim={claim} report={report} onDone={close} />}
      {canAnswer && open && planAnswer !== undefined && (
        <DraftForm
          name={id}
          fields={[planAnswer.field]}
          known={knownDraft(planAnswer.known(report.plan))}
          today={report.today}
          sendLabel={say('questions.send')}
          onSend={(draft) => port.tellPlan(planAnswer.answer(typedAnswer(draft)))}
          onDone={close}
          onCancel={close}
        />
      )}
      {open && answer !== undefined && about !== undefined && (
        <FactForm
          name={`${id} ${about ?? ''}`}
          answer={answer}
          about={about}
          told={claim.told}
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
}
