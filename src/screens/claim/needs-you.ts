import type { ReportedClaim } from '../../advice/report.ts';

/** True when the report has something for the member to do on this claim, or could not tell what its note means. */
export function needsYou(claim: ReportedClaim): boolean {
  return claim.denials.length > 0 || claim.notes.some(({ nature }) => nature === 'information-requested' || nature === 'unrecognised');
}
