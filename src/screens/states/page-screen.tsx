/**
 * A page that gives us no claim: what that means, what to do, and what still works: a typed note and the claims read before.
 * The advice on a typed note comes first, since it was just asked for; the words about the page stay below it.
 */
import type { Report } from '../../advice/report.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import { ClaimScreen } from '../claim/claim-screen.tsx';
import { OpenedClaim } from '../claim/opened-claim.tsx';
import { isTyped } from '../claim/claim-sources.ts';
import { useOpenClaim } from '../claim/use-open-claim.ts';
import { LookUpFold } from '../codes/look-up-fold.tsx';
import { PasteFold } from '../forms/paste-fold.tsx';
import { say } from '../say.ts';
import { PlainScreen } from './plain-screen.tsx';
import { SampleFold } from './sample-fold.tsx';

interface PageScreenProps {
  title: string;
  sentences: readonly string[];
  report: Report | null;
  pasteOpen?: boolean;
  /** There may be claims on the page that we do not see. */
  maySave?: boolean;
}

export function PageScreen({ title, sentences, report, pasteOpen = false, maySave = false }: PageScreenProps) {
  const claims = report?.claims ?? [];
  const { opened, moved, open } = useOpenClaim(claims, null);
  if (report === null || claims.length === 0) {
    return (
      <>
        <PlainScreen title={title} sentences={sentences} />
        <PasteFold open={pasteOpen} />
        <LookUpFold />
        {maySave && <SampleFold />}
      </>
    );
  }
  if (opened !== null)
    return <OpenedClaim claim={opened} report={report} back={say('app.back-home')} arrive={moved} onBack={() => open(null)} />;
  // The newest typed note is the last of its kind; older ones join the list.
  const typed = claims.findLast((claim) => isTyped(claim, report)) ?? null;
  const others = claims.filter((claim) => claim !== typed);
  return (
    <>
      {typed === null ? (
        <PlainScreen title={title} sentences={sentences} />
      ) : (
        <>
          <p class="origin">{say('elsewhere.typed')}</p>
          <ClaimScreen claim={typed} report={report} />
          <section class="aside">
            <h2>{title}</h2>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        </>
      )}
      {pasteOpen && typed === null && <PasteFold open />}
      {others.length > 0 && (
        <section class="earlier">
          <h2>{say('earlier.title')}</h2>
          <ClaimList claims={others} report={report} onOpen={open} />
        </section>
      )}
      {!(pasteOpen && typed === null) && <PasteFold />}
      <LookUpFold />
      {maySave && <SampleFold />}
    </>
  );
}
