import type { Report, ReportedClaim } from '../../advice/report.ts';
import { byUrgency, needsMember } from '../../advice/urgency.ts';
import { say } from '../say.ts';
import { ClaimRow } from './claim-row.tsx';

/** Claims as rows: those that need the member first, each group by urgency. */
export function ClaimList({
  claims,
  report,
  onOpen,
}: {
  claims: readonly ReportedClaim[];
  report: Report;
  onOpen(claim: ReportedClaim): void;
}) {
  const groups = [
    { label: say('list.needs-you'), group: byUrgency(claims.filter(needsMember)) },
    { label: say('list.rest'), group: byUrgency(claims.filter((claim) => !needsMember(claim))) },
  ];
  const shown = groups.filter(({ group }) => group.length > 0);
  // "The rest" of nothing needs no heading.
  const isAlone = shown.length === 1 && !claims.some(needsMember);
  return shown.map(({ label, group }) => (
    <section key={label} class="group" aria-label={label}>
      {!isAlone && (
        <p class="label" aria-hidden="true">
          {label}
        </p>
      )}
      <ul class="rows">
        {group.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} report={report} onOpen={() => onOpen(claim)} />
        ))}
      </ul>
    </section>
  ));
}
