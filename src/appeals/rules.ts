/** The clocks of the law, one JSON file each, in the order of their references. Add a file, add two lines. Checked by the tests. */
import outOfNetworkClaim from './rules/out-of-network-claim.json' with { type: 'json' };
import urgentDecision from './rules/urgent-decision.json' with { type: 'json' };
import urgentMissingFacts from './rules/urgent-missing-facts.json' with { type: 'json' };
import concurrentCare from './rules/concurrent-care.json' with { type: 'json' };
import preServiceDecision from './rules/pre-service-decision.json' with { type: 'json' };
import postServiceDecision from './rules/post-service-decision.json' with { type: 'json' };
import informationRequest from './rules/information-request.json' with { type: 'json' };
import wrongWayRequest from './rules/wrong-way-request.json' with { type: 'json' };
import internalAppeal from './rules/internal-appeal.json' with { type: 'json' };
import secondLevelAppeal from './rules/second-level-appeal.json' with { type: 'json' };
import expeditedAppeal from './rules/expedited-appeal.json' with { type: 'json' };
import urgentAppealDecision from './rules/urgent-appeal-decision.json' with { type: 'json' };
import preServiceAppealDecision from './rules/pre-service-appeal-decision.json' with { type: 'json' };
import postServiceAppealDecision from './rules/post-service-appeal-decision.json' with { type: 'json' };
import stateDecisionLimits from './rules/state-decision-limits.json' with { type: 'json' };
import newEvidence from './rules/new-evidence.json' with { type: 'json' };
import claimFile from './rules/claim-file.json' with { type: 'json' };
import planDocuments from './rules/plan-documents.json' with { type: 'json' };
import hipaaCopy from './rules/hipaa-copy.json' with { type: 'json' };
import codeMeanings from './rules/code-meanings.json' with { type: 'json' };
import documentPenalty from './rules/document-penalty.json' with { type: 'json' };
import parityCriteria from './rules/parity-criteria.json' with { type: 'json' };
import comparativeAnalysis from './rules/comparative-analysis.json' with { type: 'json' };
import rescission from './rules/rescission.json' with { type: 'json' };
import externalReview from './rules/external-review.json' with { type: 'json' };
import hhsExternalReview from './rules/hhs-external-review.json' with { type: 'json' };
import stateExternalReview from './rules/state-external-review.json' with { type: 'json' };
import preliminaryReview from './rules/preliminary-review.json' with { type: 'json' };
import incompleteRequest from './rules/incomplete-request.json' with { type: 'json' };
import moreEvidence from './rules/more-evidence.json' with { type: 'json' };
import planSendsFile from './rules/plan-sends-file.json' with { type: 'json' };
import externalDecision from './rules/external-decision.json' with { type: 'json' };
import expeditedExternalDecision from './rules/expedited-external-decision.json' with { type: 'json' };
import expeditedExternalReview from './rules/expedited-external-review.json' with { type: 'json' };
import michiganExpeditedReview from './rules/michigan-expedited-review.json' with { type: 'json' };
import deemedExhaustion from './rules/deemed-exhaustion.json' with { type: 'json' };
import slipExplained from './rules/slip-explained.json' with { type: 'json' };
import suit from './rules/suit.json' with { type: 'json' };
import suitOtherPlans from './rules/suit-other-plans.json' with { type: 'json' };
import noSurprisesComplaint from './rules/no-surprises-complaint.json' with { type: 'json' };
import noSurprisesAppeal from './rules/no-surprises-appeal.json' with { type: 'json' };
import federalIdr from './rules/federal-idr.json' with { type: 'json' };
import estimateDispute from './rules/estimate-dispute.json' with { type: 'json' };
import wrongDirectory from './rules/wrong-directory.json' with { type: 'json' };
import continuingCare from './rules/continuing-care.json' with { type: 'json' };
import marketplaceEligibility from './rules/marketplace-eligibility.json' with { type: 'json' };
import federalEmployeeReconsideration from './rules/federal-employee-reconsideration.json' with { type: 'json' };
import opmReview from './rules/opm-review.json' with { type: 'json' };
import medicareAdvantageReconsideration from './rules/medicare-advantage-reconsideration.json' with { type: 'json' };
import disasterTolling from './rules/disaster-tolling.json' with { type: 'json' };
import hhsInterruption from './rules/hhs-interruption.json' with { type: 'json' };
import peerToPeer from './rules/peer-to-peer.json' with { type: 'json' };
import providerPaymentAppeal from './rules/provider-payment-appeal.json' with { type: 'json' };
import type { RuleFile } from './rule.ts';

export const ruleFiles = [
  outOfNetworkClaim,
  urgentDecision,
  urgentMissingFacts,
  concurrentCare,
  preServiceDecision,
  postServiceDecision,
  informationRequest,
  wrongWayRequest,
  internalAppeal,
  secondLevelAppeal,
  expeditedAppeal,
  urgentAppealDecision,
  preServiceAppealDecision,
  postServiceAppealDecision,
  stateDecisionLimits,
  newEvidence,
  claimFile,
  planDocuments,
  hipaaCopy,
  codeMeanings,
  documentPenalty,
  parityCriteria,
  comparativeAnalysis,
  rescission,
  externalReview,
  hhsExternalReview,
  stateExternalReview,
  preliminaryReview,
  incompleteRequest,
  moreEvidence,
  planSendsFile,
  externalDecision,
  expeditedExternalDecision,
  expeditedExternalReview,
  michiganExpeditedReview,
  deemedExhaustion,
  slipExplained,
  suit,
  suitOtherPlans,
  noSurprisesComplaint,
  noSurprisesAppeal,
  federalIdr,
  estimateDispute,
  wrongDirectory,
  continuingCare,
  marketplaceEligibility,
  federalEmployeeReconsideration,
  opmReview,
  medicareAdvantageReconsideration,
  disasterTolling,
  hhsInterruption,
  peerToPeer,
  providerPaymentAppeal,
] as unknown as readonly RuleFile[];
