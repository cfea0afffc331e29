/** One claim in full: left what to do, by when and through which door; right why, what is wrong with it and the amounts. Drawn from the parts of the popup. */
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { ActBy } from '../claim/act-by.tsx';
import { AmountTable } from '../claim/amounts.tsx';
import { Bill } from '../claim/bill.tsx';
import { Call } from '../claim/call.tsx';
import { Caveats } from '../claim/caveats.tsx';
import { ClaimHead } from '../claim/claim-head.tsx';
import { ownSourcesOf } from '../claim/claim-sources.ts';
import { Mistakes, NotChecked } from '../claim/mistakes.tsx';
import { NextStep } from '../claim/next-step.tsx';
import { PortalAppeal } from '../claim/portal-appeal.tsx';
import { MoreToTell, Questions, SinceThen } from '../claim/questions.tsx';
import { Unread } from '../claim/unread.tsx';
import { Collect, Why } from '../claim/why.tsx';
import { CriteriaChecklist } from './criteria-checklist.tsx';
import { Doors } from './doors.tsx';
import { ExternalReview } from './external-review.tsx';
import { LaterSteps } from './later-steps.tsx';

export function ClaimFile({ claim, report, arrive }: { claim: ReportedClaim; report: Report; arrive: boolean }) {
  return (
    <article>
      <ClaimHead claim={claim} report={report} arrive={arrive} />
      <div class="halves">
        <div>
          <NextStep claim={claim} />
          <ActBy claim={claim} report={report} />
          <PortalAppeal claim={claim} />
          <Questions claim={claim} report={report} />
          <Doors claim={claim} today={report.today} />
          <LaterSteps claim={claim} />
        </div>
        <div>
          <Why claim={claim} />
          <Mistakes claim={claim} report={report} />
          <Bill claim={claim} report={report} />
          <AmountTable claim={claim} report={report} />
          <ExternalReview claim={claim} />
          <div class="folds">
            <Call claim={claim} />
            <Collect claim={claim} />
            <NotChecked claim={claim} report={report} />
            <MoreToTell claim={claim} report={report} />
            <SinceThen claim={claim} report={report} />
            <Unread sources={ownSourcesOf(claim, report)} />
            <Caveats claim={claim} />
          </div>
        </div>
      </div>
      <CriteriaChecklist claim={claim} report={report} />
    </article>
  );
}
