/** The casebook's two pages: the overview, and one claim. Which claim is open outlives the tab's reload, and stands in no address. */
import type { Report } from '../../advice/report.ts';
import { useOpenClaim } from '../claim/use-open-claim.ts';
import { LookUpFold } from '../codes/look-up-fold.tsx';
import { PasteFold } from '../forms/paste-fold.tsx';
import { say } from '../say.ts';
import { ClaimFile } from './claim-file.tsx';
import { Overview } from './overview.tsx';

export function Pages({ report }: { report: Report }) {
  const { opened, moved, open } = useOpenClaim(report.claims, 'casebook');
  return (
    <>
      {opened === null ? (
        <Overview report={report} arrive={moved} onOpen={open} />
      ) : (
        <>
          <button type="button" class="back" onClick={() => open(null)}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
              <path class="chevron" d="M10 3 5 8l5 5" />
            </svg>
            {say('casebook.back')}
          </button>
          <ClaimFile key={opened.id} claim={opened} report={report} arrive={moved} />
        </>
      )}
      <div class="folds tools">
        <PasteFold />
        <LookUpFold />
      </div>
    </>
  );
}
