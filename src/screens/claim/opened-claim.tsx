import type { Report, ReportedClaim } from '../../advice/report.ts';
import { ClaimScreen } from './claim-screen.tsx';

interface OpenedClaimProps {
  claim: ReportedClaim;
  report: Report;
  /** Where the way back leads, in words. */
  back: string;
  arrive: boolean;
  onBack(): void;
}

/** A claim that was opened from a list, with the way back. */
export function OpenedClaim({ claim, report, back, arrive, onBack }: OpenedClaimProps) {
  return (
    <>
      <button type="button" class="back" onClick={onBack}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path class="chevron" d="M10 3 5 8l5 5" />
        </svg>
        {back}
      </button>
      <ClaimScreen key={claim.id} claim={claim} report={report} arrive={arrive} />
    </>
  );
}
