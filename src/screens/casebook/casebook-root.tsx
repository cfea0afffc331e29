/** The casebook: all open dates in order, every claim that was read, and one of them at a time. */
import type { CasebookView } from '../../browser/messages.ts';
import { Frame } from '../frame.tsx';
import { Context } from '../popup-context.ts';
import type { PopupPort } from '../port.ts';
import { say } from '../say.ts';
import { NoAnswer } from '../states/no-answer.tsx';
import { PlainScreen } from '../states/plain-screen.tsx';
import { useView, type Awaited } from '../use-view.ts';
import { Pages } from './pages.tsx';

const askView = (port: PopupPort): Promise<CasebookView> => port.casebook();

export function Casebook({ port }: { port: PopupPort }) {
  const { view, said, context } = useView(port, askView, 'casebook');
  return (
    <Context.Provider value={context}>
      <Frame>
        <CasebookScreen view={view} />
      </Frame>
      <p class="unseen" role="status">
        {said}
      </p>
    </Context.Provider>
  );
}

function CasebookScreen({ view }: { view: Awaited<CasebookView> }) {
  switch (view.state) {
    case 'asking':
      return <PlainScreen title={say('casebook.opening')} sentences={[]} busy />;
    case 'no-answer':
      return <NoAnswer />;
    case 'storage-failed':
      return <PlainScreen title={say('storage-failed.title')} sentences={[say('storage-failed.body'), say('storage-failed.next')]} />;
    case 'consent-needed':
      return <PlainScreen title={say('casebook.title')} sentences={[say('casebook.consent')]} />;
    case 'kept':
      return <Pages report={view.report} />;
  }
}
