/** A page whose claims were read. A note that is typed here is shown at once, and stays in reach below the page's own claims. */
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../advice/report.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import { ClaimScreen } from '../claim/claim-screen.tsx';
import { isTyped } from '../claim/claim-sources.ts';
import { ClaimsOfPage } from '../claim/claims-of-page.tsx';
import { OpenedClaim } from '../claim/opened-claim.tsx';
import { useOpenClaim } from '../claim/use-open-claim.ts';
import { LookUpFold } from '../codes/look-up-fold.tsx';
import { PasteFold } from '../forms/paste-fold.tsx';
import { say } from '../say.ts';
import { SampleFold } from './sample-fold.tsx';

interface ReadScreenProps {
  report: Report;
  /** Id of the source that the page is. */
  page: string | null;
  /** Ids of the claims, most urgent first. */
  shown: readonly string[];
  partly: boolean;
}

export function ReadScreen({ report, page, shown, partly }: ReadScreenProps) {
  const claims = shown.map((id) => report.claims.find((claim) => claim.id === id)).filter((claim) => claim !== undefined);
  const typed = report.claims.filter((claim) => isTyped(claim, report) && !claims.includes(claim));
  const { opened, moved, open } = useOpenClaim([...claims, ...typed], claims);
  const [pasted, setPasted] = useState(false);
  const newest = typed.at(-1);
  useEffect(() => {
    if (!pasted || newest === undefined) return;
    setPasted(false);
    open(newest);
  }, [pasted, newest, open]);

  const only = claims.length === 1 ? claims[0] : undefined;
  if (opened !== null && opened !== only)
    return <OpenedClaim claim={opened} report={report} back={say('app.back')} arrive={moved} onBack={() => open(null)} />;
  return (
    <>
      {only === undefined ? (
        <ClaimsOfPage claims={claims} page={page} report={report} arrive={moved} onOpen={open} />
      ) : (
        <ClaimScreen claim={only} report={report} arrive={moved} />
      )}
      {typed.length > 0 && (
        <section class="earlier">
          <h2>{say('elsewhere.typed')}</h2>
          <ClaimList claims={typed} report={report} onOpen={open} />
        </section>
      )}
      <PasteFold onPasted={() => setPasted(true)} />
      <LookUpFold />
      {partly && <SampleFold />}
    </>
  );
}
