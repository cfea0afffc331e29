/** First run: what is read, where it stays, what it never does. Nothing is read before the member agrees. */
import { useState } from 'preact/hooks';
import { Heading } from '../heading.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { Example } from './example.tsx';
import { PlainScreen } from './plain-screen.tsx';

const promises = ['reads', 'stays', 'never'] as const;

export function Consent() {
  const { port, announce, reload } = usePopup();
  const [page, setPage] = useState<'choice' | 'example' | 'declined'>('choice');
  const [failed, setFailed] = useState(false);
  const answer = (given: boolean): void => {
    port.consent(given).then(
      async () => {
        if (!given) setPage('declined');
        await reload();
      },
      () => {
        setFailed(true);
        announce(say('app.not-saved'));
      },
    );
  };
  if (page === 'example') return <Example onBack={() => setPage('choice')} />;
  if (page === 'declined') {
    return (
      <PlainScreen title={say('consent.declined-title')} sentences={[say('consent.declined-body')]}>
        <div class="buttons">
          <button type="button" onClick={() => setPage('choice')}>
            {say('consent.reconsider')}
          </button>
        </div>
      </PlainScreen>
    );
  }
  return (
    <article class="plain-screen">
      <Heading>{say('consent.title')}</Heading>
      <p>{say('consent.lead')}</p>
      <dl class="promises">
        {promises.map((promise) => (
          <div key={promise}>
            <dt>{say(`consent.${promise}`)}</dt>
            <dd>{say(`consent.${promise}-body`)}</dd>
          </div>
        ))}
      </dl>
      {failed && <p class="trouble">{say('app.not-saved')}</p>}
      <div class="buttons stacked">
        <button type="button" class="strong" onClick={() => answer(true)}>
          {say('consent.agree')}
        </button>
        <button type="button" onClick={() => setPage('example')}>
          {say('consent.example')}
        </button>
        <button type="button" class="quiet" onClick={() => answer(false)}>
          {say('consent.decline')}
        </button>
      </div>
    </article>
  );
}
