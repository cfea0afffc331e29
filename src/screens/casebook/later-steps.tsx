/** What comes after the first step, in order, each with its date and its source. */
import type { ReportedClaim } from '../../advice/report.ts';
import { Block } from '../block.tsx';
import { say } from '../say.ts';
import { writtenDay } from '../shown-day.ts';
import { SourceLink } from './source-link.tsx';

export function LaterSteps({ claim }: { claim: ReportedClaim }) {
  const steps = claim.steps.slice(1);
  if (steps.length === 0) return null;
  return (
    <Block label={say('more.title')}>
      <ol class="steps" start={2}>
        {steps.map((step) => (
          <li key={step.id}>
            <p class="strong-words">{step.title}</p>
            <p>{step.why}</p>
            {step.by !== null && <p class="strong-words">{say('first.by', { day: writtenDay(step.by) })}</p>}
            {step.source !== null && (
              <details class="inline small">
                <summary>{say(`source.${step.source.evidence}`)}</summary>
                <SourceLink {...step.source} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </Block>
  );
}
