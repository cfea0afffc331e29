/** The popup: asks for its view, shows the screen of that state, and tells a screen reader what changed. */
import type { PopupView } from '../browser/messages.ts';
import { Frame } from './frame.tsx';
import { Context } from './popup-context.ts';
import type { PopupPort } from './port.ts';
import { say } from './say.ts';
import { StateScreen } from './states/state-screen.tsx';
import { useView, type Awaited } from './use-view.ts';

export type ShownView = Awaited<PopupView>;
const askView = (port: PopupPort): Promise<PopupView> => port.view();
/** Before these the member has agreed to nothing, or nothing is known. */
const withoutCasebook: readonly ShownView['state'][] = ['asking', 'no-answer', 'consent-needed', 'storage-failed'];

export function Popup({ port }: { port: PopupPort }) {
  const { view, said, context } = useView(port, askView, 'popup');
  return (
    <Context.Provider value={context}>
      <Frame
        action={
          !withoutCasebook.includes(view.state) && (
            <button type="button" class="quiet" onClick={() => void port.openCasebook()}>
              {say('casebook.open')}
            </button>
          )
        }
      >
        <StateScreen view={view} />
      </Frame>
      <p class="unseen" role="status">
        {view.state === 'asking' || view.state === 'not-yet-read' ? say('reading.title') : said}
      </p>
    </Context.Provider>
  );
}
