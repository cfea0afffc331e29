import type { Report, ReportedClaim } from '../../advice/report.ts';
import { Heading } from '../heading.tsx';
import { say, sayCount } from '../say.ts';
import { ClaimList } from './claim-list.tsx';
import { rowsOf, sourcesOf } from './claim-sources.ts';
import { Unread } from './unread.tsx';

interface ClaimsOfPageProps {
  claims: readonly ReportedClaim[];
  report: Report;
  arrive: boolean;
  onOpen(claim: ReportedClaim): void;
}

/** The claims that one page lists, with how many it says it has and what could not be read. */
export function ClaimsOfPage({ claims, report, arrive, onOpen }: ClaimsOfPageProps) {
  const sources = claims.length === 0 ? report.sources.slice(-1) : sourcesOf(claims, report);
  const rows = rowsOf(sources);
  return (
    <article>
      <div class="what">
        <Heading arrive={arrive}>{titleOf(claims, rows)}</Heading>
        {claims.some((claim) => claim.happened === 'only-listed') && <p>{say('list.open-one')}</p>}
        {rows !== null && rows.read < rows.stated && <p>{say('list.read', { stated: String(rows.stated) })}</p>}
      </div>
      <ClaimList claims={claims} report={report} onOpen={onOpen} />
      <div class="folds">
        <Unread sources={sources} />
      </div>
    </article>
  );
}

function titleOf(claims: readonly ReportedClaim[], rows: ReturnType<typeof rowsOf>): string {
  if (claims.length === 0) return say('list.none');
  if (rows !== null && rows.read < rows.stated) return say('list.title-part', { read: String(rows.read), stated: String(rows.stated) });
  return sayCount('list.title', claims.length);
}
