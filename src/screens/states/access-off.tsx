import { useState } from 'preact/hooks';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { PlainScreen } from './plain-screen.tsx';

/** The browser withholds the site. The request comes straight from the click: browsers refuse it otherwise. */
export function AccessOff() {
  const { port, announce, reload } = usePopup();
  const [refused, setRefused] = useState(false);
  const ask = (): void => {
    port.requestAccess().then(
      async (given) => {
        setRefused(!given);
        if (!given) announce(say('access-off.refused'));
        await reload();
      },
      () => setRefused(true),
    );
  };
  return (
    <PlainScreen title={say('access-off.title')} sentences={[say('access-off.body'), say('access-off.next')]}>
      <div class="buttons">
        <button type="button" class="strong" onClick={ask}>
          {say('access-off.allow')}
        </button>
      </div>
      {refused && <p class="notice">{say('access-off.refused')}</p>}
    </PlainScreen>
  );
}
