/** The reasons for which payment is refused, one JSON file each. The order is the order in which people meet them here; add a file, add a line. */
import type { Category } from './category.ts';
import medicalNecessity from './categories/medical_necessity.json' with { type: 'json' };
import priorAuth from './categories/prior_auth.json' with { type: 'json' };
import nonCovered from './categories/non_covered.json' with { type: 'json' };
import timelyFiling from './categories/timely_filing.json' with { type: 'json' };
import infoRequested from './categories/info_requested.json' with { type: 'json' };
import referral from './categories/referral.json' with { type: 'json' };
import outOfNetwork from './categories/out_of_network.json' with { type: 'json' };
import coding from './categories/coding.json' with { type: 'json' };
import duplicate from './categories/duplicate.json' with { type: 'json' };
import allowedAmount from './categories/allowed_amount.json' with { type: 'json' };
import alternateBenefit from './categories/alternate_benefit.json' with { type: 'json' };
import cob from './categories/cob.json' with { type: 'json' };
import otherPartyLiability from './categories/other_party_liability.json' with { type: 'json' };
import eligibility from './categories/eligibility.json' with { type: 'json' };
import experimental from './categories/experimental.json' with { type: 'json' };
import benefitMax from './categories/benefit_max.json' with { type: 'json' };
import bundling from './categories/bundling.json' with { type: 'json' };
import levelOfCare from './categories/level_of_care.json' with { type: 'json' };
import notEmergency from './categories/not_emergency.json' with { type: 'json' };
import behavioralHealth from './categories/behavioral_health.json' with { type: 'json' };
import surpriseBilling from './categories/surprise_billing.json' with { type: 'json' };
import pharmacyRule from './categories/pharmacy_rule.json' with { type: 'json' };
import providerEligibility from './categories/provider_eligibility.json' with { type: 'json' };
import wrongPayer from './categories/wrong_payer.json' with { type: 'json' };
import planRule from './categories/plan_rule.json' with { type: 'json' };
import paymentAdmin from './categories/payment_admin.json' with { type: 'json' };
import appealProcess from './categories/appeal_process.json' with { type: 'json' };
import unspecified from './categories/unspecified.json' with { type: 'json' };

/** Checked against `category.ts` by the tests, so that the worker carries no schema run at start. */
export const categories = [
  medicalNecessity,
  priorAuth,
  nonCovered,
  timelyFiling,
  infoRequested,
  referral,
  outOfNetwork,
  coding,
  duplicate,
  allowedAmount,
  alternateBenefit,
  cob,
  otherPartyLiability,
  eligibility,
  experimental,
  benefitMax,
  bundling,
  levelOfCare,
  notEmergency,
  behavioralHealth,
  surpriseBilling,
  pharmacyRule,
  providerEligibility,
  wrongPayer,
  planRule,
  paymentAdmin,
  appealProcess,
  unspecified,
] as readonly Category[];

export function categoryById(id: string): Category | null {
  return categories.find((category) => category.id === id) ?? null;
}
