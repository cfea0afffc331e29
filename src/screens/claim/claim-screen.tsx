/**
 * One claim: what happened, the first step, by when, whether to use the portal's own appeal control; then why, what is wrong
 * with it, the bill, the amounts and the rest. The first four fit above the fold. Drawn from the report; nothing is judged here.
 */
import { useRef } from 'preact/hooks';
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { Fold } from '../fold.tsx';
import { Heading } from '../heading.tsx';
import { say, sayCount } from '../say.ts';
import { ActBy } from './act-by.tsx';
import { AmountTable } from './amounts.tsx';
import { Bill } from './bill.tsx';
import { Call } from './call.tsx';
import { careDays } from './care-days.ts';
import { LaterSteps } from './later-steps.tsx';
import { Mistakes, NotChecked } from './mistakes.tsx';
import { NextStep } from './next-step.tsx';
import { reasonsOf } from './reasons.ts';
import { isTold, isTyped, sourcesOf } from './claim-sources.ts';
import { PortalAppeal } from './portal-appeal.tsx';
import { MoreToTell, Questions, SinceThen } from './questions.tsx';
import { unknownNames, Unread, unreadCount } from './unread.tsx';
import { Collect, Why } from './why.tsx';
import { whatHappened } from './what-happened.ts';

export function ClaimScreen({ claim, report, arrive = false }: { claim: ReportedClaim; report: Report; arrive?: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const sources = sourcesOf([claim], report);
  const unread = unreadCount(sources);
  const unknown = unknownNames(sources);
  // "Waiting for information" is both what happened and why.
  const reason = claim.happened === 'information-requested' ? null : (reasonsOf(claim)[0]?.name ?? null);
  const about = [claim.provider, careDays(claim)];
  return (
    <article>
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
              <button type="button" class="link" onClick={() => reveal(list.current)}>
                {sayCount('what.unread', unread)}
              </button>
              {unknown !== null && <> {say('what.unread-names', { names: unknown })}</>}
            </li>
          )}
        </ul>
      </div>
      <NextStep claim={claim} />
      <ActBy claim={claim} report={report} />
      <PortalAppeal claim={claim} />
      <Questions claim={claim} report={report} />
      <Why claim={claim} />
      <Mistakes claim={claim} report={report} />
      <Bill claim={claim} report={report} />
      <AmountTable claim={claim} report={report} />
      <div class="folds">
        <Call claim={claim} />
        <LaterSteps claim={claim} />
        <Collect claim={claim} />
        <NotChecked claim={claim} report={report} />
        <MoreToTell claim={claim} report={report} />
        <SinceThen claim={claim} report={report} />
        <div ref={list}>
          <Unread sources={sources} />
        </div>
        {claim.caveats.length > 0 && (
          <Fold title={say('caveats.title')}>
            <ul>
              {claim.caveats.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </article>
  );
}

function owed(claim: ReportedClaim): string {
  const cents = claim.amounts.patientResponsibility;
  if (cents === null) return say('what.owe-unknown');
  return say(isTold(claim, 'patientResponsibility') ? 'what.owe-told' : 'what.owe', { amount: formatMoney(cents) });
}

function reveal(place: HTMLElement | null): void {
  const fold = place?.querySelector('details');
  if (!fold) return;
  fold.open = true;
  fold.querySelector('summary')?.focus();
}
