import { useState } from 'preact/hooks';
import type { ReportedClaim } from '../../advice/report.ts';
import { Fold } from '../fold.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { callCardOf, callCardText } from './call-card.ts';

/** The card for the phone, to read from or to copy. */
export function Call({ claim }: { claim: ReportedClaim }) {
  const { port, announce } = usePopup();
  const [told, setTold] = useState<string | null>(null);
  const card = callCardOf(claim);
  const copy = async (): Promise<void> => {
    const next = await port.copy(callCardText(card)).then(
      () => say('call.copied'),
      () => say('call.not-copied'),
    );
    setTold(next);
    announce(next);
  };
  return (
    <Fold title={say('call.title')}>
      <p>{say(claim.behavioral === 'yes' ? 'call.lead-behavioral' : 'call.lead')}</p>
      <dl class="card">
        {card.facts.map(({ name, value }) => (
          <div key={name + value}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{say('call.ask')}</h3>
      <ol>
        {card.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p class="mark">{say('call.write-down')}</p>
      <div class="buttons">
        <button type="button" onClick={() => void copy()}>
          {say('call.copy')}
        </button>
        {told !== null && <span class="mark">{told}</span>}
      </div>
    </Fold>
  );
}
