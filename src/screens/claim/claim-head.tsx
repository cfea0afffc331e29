/** What happened, in one line, and to which claim. */
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { Heading } from '../heading.tsx';
import { say, sayCount } from '../say.ts';
import { careDays } from './care-days.ts';
import { isTold, isTyped, ownSourcesOf } from './claim-sources.ts';
import { reasonsOf } from './reasons.ts';
import { unknownNames, unreadCount } from './unread.tsx';
import { whatHappened } from './what-happened.ts';

interface ClaimHeadProps {
  claim: ReportedClaim;
  report: Report;
  arrive: boolean;
  /** Leads to what could not be read. */
  onUnread?: () => void;
}

export function ClaimHead({ claim, report, arrive, onUnread }: ClaimHeadProps) {
  const sources = ownSourcesOf(claim, report);
  const unread = unreadCount(sources);
  const unknown = unknownNames(sources);
  // "Waiting for information" is both what happened and why.
  const reason = claim.happened === 'information-requested' ? null : (reasonsOf(claim)[0]?.name ?? null);
  const about = [claim.provider, careDays(claim)];
  return (
    <div class="what">
      <Heading arrive={arrive}>{whatHappened(claim)}</Heading>
      {reason !== null && <p class="strong-words">{say('what.reason', { reason })}</p>}
      {!isTyped(claim, report) && <p>{owed(claim)}</p>}
      <ul class="facts">
        {about
          .filter((fact) => fact !== null)
          .map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        {unread > 0 && (
          <li>
            {onUnread === undefined ? (
              sayCount('what.unread', unread)
            ) : (
              <button type="button" class="link" onClick={onUnread}>
                {sayCount('what.unread', unread)}
              </button>
            )}
            {unknown !== null && <> {say('what.unread-names', { names: unknown })}</>}
          </li>
        )}
      </ul>
    </div>
  );
}

function owed(claim: ReportedClaim): string {
  const cents = claim.amounts.patientResponsibility;
  if (cents === null) return say('what.owe-unknown');
  return say(isTold(claim, 'patientResponsibility') ? 'what.owe-told' : 'what.owe', { amount: formatMoney(cents) });
}
