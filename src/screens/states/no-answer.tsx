import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { PlainScreen } from './plain-screen.tsx';

/** The worker did not reply. Nothing is known to be lost. */
export function NoAnswer() {
  const { reload } = usePopup();
  return (
    <PlainScreen title={say('no-answer.title')} sentences={[say('no-answer.body')]}>
      <div class="buttons">
        <button type="button" class="strong" onClick={() => void reload()}>
          {say('app.look-again')}
        </button>
      </div>
    </PlainScreen>
  );
}
