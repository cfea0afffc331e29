/** The error table: what can be wrong with a processed claim. The order is the order of the report. To add one: `README.md`. */
import { authorizationShownMissing } from './authorization-shown-missing.ts';
import { changedSinceLastSeen } from './changed-since-last-seen.ts';
import { costShareMiscalculation } from './cost-share-miscalculation.ts';
import { deniedBesidePaidSibling } from './denied-beside-paid-sibling.ts';
import { cannotTell, type Detector, type Finding } from './detector.ts';
import { duplicateProcessing } from './duplicate-processing.ts';
import { emergencyOutOfNetwork } from './emergency-out-of-network.ts';
import type { KnownCase, KnownClaim } from './known.ts';
import { lateFilingOwed } from './late-filing-owed.ts';
import { preventiveCostShare } from './preventive-cost-share.ts';
import { failed } from './say.ts';
import { surpriseBill } from './surprise-bill.ts';
import { unbalancedAmounts } from './unbalanced-amounts.ts';
import { writeOffOwed } from './write-off-owed.ts';
import { wrongNetworkStatus } from './wrong-network-status.ts';
import { wrongProcedureCode } from './wrong-procedure-code.ts';

export const detectors: readonly Detector[] = [
  wrongNetworkStatus,
  wrongProcedureCode,
  duplicateProcessing,
  costShareMiscalculation,
  authorizationShownMissing,
  unbalancedAmounts,
  writeOffOwed,
  lateFilingOwed,
  emergencyOutOfNetwork,
  surpriseBill,
  preventiveCostShare,
  changedSinceLastSeen,
  deniedBesidePaidSibling,
];

export interface ClaimFinding {
  id: string;
  finding: Finding;
}

/** A check that throws is its own "cannot tell"; what it threw may hold the member's own words and goes nowhere. */
export function errorsOf(known: KnownClaim, all: KnownCase, table: readonly Detector[] = detectors): ClaimFinding[] {
  return table.map((detector) => {
    try {
      return { id: detector.id, finding: detector.find(known, all) };
    } catch {
      return { id: detector.id, finding: cannotTell(failed.because, failed.missing) };
    }
  });
}

export type { Finding } from './detector.ts';
export { knownCase } from './known-case.ts';
export type { KnownCase, KnownClaim } from './known.ts';
export { questionThatFills, wordsOf } from './say.ts';
