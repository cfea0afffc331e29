/**
 * One claim: what happened, the first step, by when, whether to use the portal's own appeal control; then why, what is wrong
 * with it, the bill, the amounts and the rest. The first four fit above the fold. Drawn from the report; nothing is judged here.
 */
import { useRef } from 'preact/hooks';
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { ActBy } from './act-by.tsx';
import { AmountTable } from './amounts.tsx';
import { Bill } from './bill.tsx';
import { Call } from './call.tsx';
import { Caveats } from './caveats.tsx';
import { ClaimHead } from './claim-head.tsx';
import { LaterSteps } from './later-steps.tsx';
import { Mistakes, NotChecked } from './mistakes.tsx';
import { NextStep } from './next-step.tsx';
import { ownSourcesOf } from './claim-sources.ts';
import { PortalAppeal } from './portal-appeal.tsx';
import { MoreToTell, Questions, SinceThen } from './questions.tsx';
import { Unread } from './unread.tsx';
import { Collect, Why } from './why.tsx';

export function ClaimScreen({ claim, report, arrive = false }: { claim: ReportedClaim; report: Report; arrive?: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const sources = ownSourcesOf(claim, report);
  return (
    <article>
      <ClaimHead claim={claim} report={report} arrive={arrive} onUnread={() => reveal(list.current)} />
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
        <Caveats claim={claim} />
      </div>
    </article>
  );
}

function reveal(place: HTMLElement | null): void {
  const fold = place?.querySelector('details');
  if (!fold) return;
  fold.open = true;
  fold.querySelector('summary')?.focus();
}
