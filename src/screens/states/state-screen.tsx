/** Which screen a state of the popup gets. Each state has its own words and its own next step. */
import type { ShownView } from '../popup-root.tsx';
import { say } from '../say.ts';
import { AccessOff } from './access-off.tsx';
import { Consent } from './consent.tsx';
import { NoAnswer } from './no-answer.tsx';
import { PageScreen } from './page-screen.tsx';
import { PlainScreen } from './plain-screen.tsx';
import { ReadScreen } from './read-screen.tsx';

export function StateScreen({ view }: { view: ShownView }) {
  switch (view.state) {
    case 'asking':
      return <PlainScreen title={say('reading.title')} sentences={[]} busy />;
    case 'not-yet-read':
      return <PlainScreen title={say('reading.title')} sentences={[say('reading.body'), say('reading.slow')]} busy />;
    case 'no-answer':
      return <NoAnswer />;
    case 'storage-failed':
      return <PlainScreen title={say('storage-failed.title')} sentences={[say('storage-failed.body'), say('storage-failed.next')]} />;
    case 'reload-needed':
      return <PlainScreen title={say('reload-needed.title')} sentences={[say('reload-needed.body')]} />;
    case 'consent-needed':
      return <Consent />;
    case 'site-access-off':
      return <AccessOff />;
    case 'read':
    case 'partly-read':
      return <ReadScreen report={view.report} page={view.page} shown={view.shown} partly={view.state === 'partly-read'} />;
    case 'not-on-mycigna':
      return <PageScreen title={say('elsewhere.title')} sentences={[say('elsewhere.body')]} report={view.typedReport} />;
    case 'signed-out':
      return <PageScreen title={say('signed-out.title')} sentences={[say('signed-out.body')]} report={view.report} />;
    case 'unavailable':
      return (
        <PageScreen title={say('unavailable.title')} sentences={[say('unavailable.body'), say('unavailable.next')]} report={view.report} />
      );
    case 'not-a-claim-page':
      return <PageScreen title={say('not-a-claim-page.title')} sentences={[say('not-a-claim-page.body')]} report={view.report} maySave />;
    case 'unknown-layout':
      return (
        <PageScreen
          title={say('unknown-layout.title')}
          sentences={[say('unknown-layout.body'), say('unknown-layout.next')]}
          report={view.report}
          pasteOpen
          maySave
        />
      );
  }
}
