/** Approvals that the member has for a claim, told or by letter, and how well each fits it. A number alone fits only what it was told of. */
import type { Claim } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import type { Received } from '../claim/entry.ts';
import { bare } from '../claim/names.ts';
import { kindsOfLine, kindsSaid } from '../cost-share/index.ts';
import type { KnownClaim } from './known.ts';

export type Fit = 'fits' | 'other-dates' | 'other-provider' | 'other-service' | 'which-care';

interface Approval {
  /** Told or received under this claim's name. */
  isNamed: boolean;
  service: string | null;
  provider: string | null;
  from: Day | null;
  to: Day | null;
}

/** The best fit of all that there are; null when there is none. */
export function bestApproval({ claim, told, toldOfAny, received, receivedOfAny }: KnownClaim): Fit | null {
  const approvals: Approval[] = [
    ...told.flatMap((fact) => (fact.fact === 'authorization' ? [{ ...fact, isNamed: true }] : [])),
    ...toldOfAny.flatMap((fact) => (fact.fact === 'authorization' ? [{ ...fact, isNamed: false }] : [])),
    ...received.filter(isApproval).map(() => ({ isNamed: true, ...nothingSaid })),
    ...receivedOfAny.filter(isApproval).map(() => ({ isNamed: false, ...nothingSaid })),
  ];
  const fits = approvals.map((approval) => fitOf(approval, claim));
  return order.find((fit) => fits.includes(fit)) ?? null;
}

const nothingSaid = { service: null, provider: null, from: null, to: null };
const isApproval = ({ letter, result }: Received): boolean => letter === 'authorization-approved' && result !== 'denied';

const order: readonly Fit[] = ['fits', 'which-care', 'other-service', 'other-provider', 'other-dates'];

function fitOf({ isNamed, service, provider, from, to }: Approval, claim: Claim): Fit {
  const days = claim.serviceDates;
  if (days !== null && ((from !== null && days.from < from) || (to !== null && days.to > to))) return 'other-dates';
  const isProvider = provider === null || claim.provider === null ? null : isSameName(provider, claim.provider);
  if (isProvider === false) return 'other-provider';
  const isService = service === null ? null : sameService(service, claim);
  if (isService === false) return 'other-service';
  if (isNamed) return 'fits';
  return days !== null && (from !== null || to !== null) && (isService === true || isProvider === true) ? 'fits' : 'which-care';
}

const isSameName = (a: string, b: string): boolean => bare(a).includes(bare(b)) || bare(b).includes(bare(a));

/** True or false only where both sides name a kind of care; else null. */
function sameService(service: string, { lines }: Claim): boolean | null {
  const approved = kindsSaid(service);
  const billed = lines.flatMap((line) => [...kindsOfLine(line)]);
  const codes = lines.flatMap(({ procedureCode }) => procedureCode ?? []);
  if (codes.some((code) => service.includes(code.slice(0, 5)))) return true;
  if (lines.some(({ description }) => description !== null && isSameName(description, service))) return true;
  if (approved.some((kind) => billed.includes(kind))) return true;
  return approved.length > 0 && lines.length > 0 && lines.every((line) => kindsOfLine(line).length > 0) ? false : null;
}
