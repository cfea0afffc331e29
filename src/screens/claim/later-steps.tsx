import type { ReportedClaim } from '../../advice/report.ts';
import { Fold } from '../fold.tsx';
import { say } from '../say.ts';
import { writtenDay } from '../shown-day.ts';

/** What comes after the first step, in order. */
export function LaterSteps({ claim }: { claim: ReportedClaim }) {
  const steps = claim.steps.slice(1);
  if (steps.length === 0) return null;
  return (
    <Fold title={say('more.title')}>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.id}>
            <p class="strong-words">{step.title}</p>
            <p>{step.why}</p>
            {step.by !== null && <p>{say('first.by', { day: writtenDay(step.by) })}</p>}
            {step.source !== null && (
              <p class="cited">{say('source.line', { kind: say(`source.${step.source.evidence}`), source: step.source.citation })}</p>
            )}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
