import type { ReportedClaim } from '../../advice/report.ts';
import { Block } from '../block.tsx';
import { say } from '../say.ts';
import { writtenDay } from '../shown-day.ts';
import { needsMember } from '../../advice/urgency.ts';

/** The one thing to do first. */
export function NextStep({ claim }: { claim: ReportedClaim }) {
  const step = claim.steps[0];
  if (step === undefined) {
    return (
      <Block label={say('first.label')} tone="first">
        <p class="action">{say(needsMember(claim) ? 'first.ask' : 'first.none')}</p>
      </Block>
    );
  }
  return (
    <Block label={say('first.label')} tone="first" source={step.source}>
      <p class="action">{step.title}</p>
      <p class="fine">{step.why}</p>
      {step.by !== null && <p class="strong-words">{say('first.by', { day: writtenDay(step.by) })}</p>}
    </Block>
  );
}
