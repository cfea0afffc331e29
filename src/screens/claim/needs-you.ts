import type { ReportedClaim } from '../../advice/report.ts';

/** True when the report has something for the member to do on this claim, or could not tell why it was not paid. */
export const needsYou = ({ happened }: ReportedClaim): boolean =>
  ['refused', 'information-requested', 'unexplained', 'note-not-understood'].includes(happened);
