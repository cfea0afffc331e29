/** All open dates, the nearest first, beside all claims. */
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { ClaimList } from '../claim/claim-list.tsx';
import { Fold } from '../fold.tsx';
import { Heading } from '../heading.tsx';
import { say, sayCount } from '../say.ts';
import { ClockCard } from './clock-card.tsx';
import { openClocks, type OpenClock } from './open-clocks.ts';

interface OverviewProps {
  report: Report;
  arrive: boolean;
  onOpen(claim: ReportedClaim): void;
}

export function Overview({ report, arrive, onOpen }: OverviewProps) {
  const { needed, spare } = openClocks(report);
  if (report.claims.length === 0) {
    return (
      <article class="plain-screen">
        <Heading arrive={arrive}>{say('casebook.title')}</Heading>
        <p>{say('casebook.empty')}</p>
      </article>
    );
  }
  return (
    <article>
      <div class="what">
        <Heading arrive={arrive}>{say('casebook.title')}</Heading>
        <p>{say('casebook.lead')}</p>
      </div>
      <div class="halves">
        <section aria-labelledby="dates">
          <h2 class="part" id="dates">
            {say('casebook.dates')}
          </h2>
          {needed.length === 0 && <p>{say('casebook.no-dates')}</p>}
          <Clocks clocks={needed} onOpen={onOpen} />
          {spare.length > 0 && (
            <Fold title={sayCount('casebook.spare', spare.length)}>
              <p>{say('casebook.spare-lead')}</p>
              <Clocks clocks={spare} onOpen={onOpen} />
            </Fold>
          )}
        </section>
        <section aria-labelledby="claims">
          <h2 class="part" id="claims">
            {sayCount('casebook.claims', report.claims.length)}
          </h2>
          <ClaimList claims={report.claims} report={report} onOpen={onOpen} />
        </section>
      </div>
    </article>
  );
}

function Clocks({ clocks, onOpen }: { clocks: readonly OpenClock[]; onOpen(claim: ReportedClaim): void }) {
  return (
    <ol class="clocks">
      {clocks.map((clock) => (
        <ClockCard key={`${clock.claim.id} ${clock.deadline.rule}`} clock={clock} onOpen={() => onOpen(clock.claim)} />
      ))}
    </ol>
  );
}
