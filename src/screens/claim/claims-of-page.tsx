import type { Report, ReportedClaim } from '../../advice/report.ts';
import { Heading } from '../heading.tsx';
import { say, sayCount } from '../say.ts';
import { ClaimList } from './claim-list.tsx';
import { rowsOf } from './claim-sources.ts';
import { needsMember } from '../../advice/urgency.ts';
import { PlanOfPage } from './plan-of-page.tsx';
import { unknownNames, Unread } from './unread.tsx';

interface ClaimsOfPageProps {
  claims: readonly ReportedClaim[];
  /** Id of the source that the page is. */
  page: string | null;
  report: Report;
  arrive: boolean;
  onOpen(claim: ReportedClaim): void;
}

/** The claims that one page lists, with how many it says it has and what could not be read. */
export function ClaimsOfPage({ claims, page, report, arrive, onOpen }: ClaimsOfPageProps) {
  const sources = report.sources.filter((source) => source.id === page);
  const rows = rowsOf(sources);
  const isEmpty = claims.length === 0 && rows?.stated === 0;
  const unknown = unknownNames(sources);
  if (sources.some(({ kind }) => kind === 'plan-summary')) return <PlanOfPage report={report} sources={sources} arrive={arrive} />;
  return (
    <article>
      <div class="what">
        <Heading arrive={arrive}>{isEmpty ? say('list.empty') : titleOf(claims, rows)}</Heading>
        {isEmpty && <p>{say('list.empty-next')}</p>}
        {claims.length > 0 && claims.every(isClear) && <p>{say('list.clear')}</p>}
        {claims.some((claim) => claim.happened === 'only-listed') && <p>{say('list.open-one')}</p>}
        {rows !== null && rows.read < rows.stated && <p>{say('list.read', { stated: String(rows.stated) })}</p>}
        {unknown !== null && <p class="notice">{say('unread.names', { names: unknown })}</p>}
      </div>
      <ClaimList claims={claims} report={report} onOpen={onOpen} />
      <div class="folds">
        <Unread sources={sources} />
      </div>
    </article>
  );
}

const isClear = (claim: ReportedClaim): boolean => claim.happened === 'nothing-refused' && !needsMember(claim);

function titleOf(claims: readonly ReportedClaim[], rows: ReturnType<typeof rowsOf>): string {
  if (claims.length === 0) return say('list.none');
  if (rows !== null && rows.read < rows.stated) return say('list.title-part', { read: String(rows.read), stated: String(rows.stated) });
  const needing = claims.filter(needsMember).length;
  if (needing > 0) return sayCount('list.title-needs', needing, { all: String(claims.length) });
  return claims.every(isClear) ? say('list.title-clear') : sayCount('list.title', claims.length);
}
