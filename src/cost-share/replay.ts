/**
 * The year replayed: claims in the order in which they were processed, each against what the ones before it had met.
 *
 * Two readings of it. `should`: by all that was read. `most`: the dearest that the terms allow, for which only claims count that surely
 * came before. Each claim is credited with no more than the page printed for it, so an unknown benefit makes no later claim look too dear.
 */
import type { Claim } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import { sumKnown, type Cents } from '../claim/money.ts';
import type { NetworkTerms, PlanTerms } from '../claim/plan.ts';
import { fixedShareOf, printedShareOf } from './amounts.ts';
import { listedNames, metAtStart, saysEnough, type Side } from './met-before.ts';
import { leftOf, nothingMet, plus, type LimitGap, type Met } from './met.ts';
import { rankOfDay, yearStartOf } from './order.ts';
import { personsOf } from './person.ts';
import { servicesOf, type Service } from './services.ts';
import { sharesOf, sumOf, type Left, type Share } from './share.ts';

/** A decided claim of a medical plan, with the side of the plan's terms that counts for it. */
export interface ReplayClaim {
  id: string;
  claim: Claim;
  processedOn: Day | null;
  serviceOn: Day;
  side: Side;
}

export interface Replayed {
  services: Service[];
  left: Left;
  should: Share[];
  leftAtMost: Left;
  most: Share[];
  /** What was met before it is known. */
  isKnown: boolean;
  /** A claim before it could not be counted. */
  afterGap: boolean;
  /** Its place among others is a guess. */
  isOrderAssumed: boolean;
}
export type ReplayGap = Exclude<ReturnType<typeof servicesOf>, Service[]> | LimitGap | 'patient';

export function replay(claims: readonly ReplayClaim[], terms: PlanTerms): Map<string, Replayed | ReplayGap> {
  const personOf = personsOf(
    listedNames(terms),
    claims.map(({ claim }) => claim.patient),
  );
  const persons = [...new Set(claims.flatMap(({ claim }) => personOf(claim.patient) ?? []))];
  const found = new Map<string, Replayed | ReplayGap>();
  for (const part of partsOf(claims, terms)) {
    const start = part.fromPlan ? metAtStart(terms, part.side, persons) : nothingMet;
    const known = (person: string): boolean => part.fromPlan && saysEnough(terms, part.side, person, persons, part.yearStart);
    replayPart(part.claims, terms[part.side]!, start, personOf, known, found);
  }
  return found;
}

interface Part {
  side: Side;
  yearStart: Day;
  /** After the day for which the plan says what was met. */
  fromPlan: boolean;
  claims: ReplayClaim[];
}

/** One side of the network in one year; what the plan's own figures already hold apart from what comes after them. */
function partsOf(claims: readonly ReplayClaim[], terms: PlanTerms): Part[] {
  const parts = new Map<string, Part>();
  const day = terms.metBefore?.day ?? null;
  const yearOfDay = day === null ? null : yearStartOf(day, terms);
  for (const claim of claims) {
    if (terms[claim.side] === undefined) continue;
    const yearStart = yearStartOf(claim.serviceOn, terms);
    const fromPlan = yearStart === yearOfDay && (claim.processedOn ?? claim.serviceOn) >= day!;
    const key = `${claim.side} ${yearStart} ${fromPlan}`;
    const part = parts.get(key) ?? { side: claim.side, yearStart, fromPlan, claims: [] };
    part.claims.push(claim);
    parts.set(key, part);
  }
  return [...parts.values()];
}

function replayPart(
  claims: readonly ReplayClaim[],
  terms: NetworkTerms,
  start: Met,
  personOf: (patient: string | null) => string | null,
  known: (person: string) => boolean,
  found: Map<string, Replayed | ReplayGap>,
): void {
  let [met, surelyMet] = [start, start];
  let afterGap = false;
  for (const group of inOrder(claims)) {
    const beforeGroup = surelyMet;
    for (const one of group) {
      const { claim } = one;
      const person = personOf(claim.patient);
      const services = servicesOf(claim, terms);
      const left = person === null ? ('patient' as const) : leftOf(terms, met, person);
      const isDated = one.processedOn !== null;
      const leftAtMost = person === null ? ('patient' as const) : leftOf(terms, isDated ? beforeGroup : start, person);
      let credit = printedCredit(claim);
      if (typeof left === 'string' || typeof leftAtMost === 'string') found.set(one.id, left as LimitGap | 'patient');
      else if (typeof services === 'string') found.set(one.id, services);
      else {
        const should = sharesOf(
          services.map(({ allowed, benefit }) => ({ allowed, sharing: benefit.should })),
          left,
        );
        const most = sharesOf(
          services.map(({ allowed, benefit }) => ({ allowed, sharing: benefit.most })),
          leftAtMost,
        );
        const isOrderAssumed = !isDated || group.length > 1;
        found.set(one.id, { services, left, should, leftAtMost, most, isKnown: known(person!), afterGap, isOrderAssumed });
        credit = creditOf(sumOf(should), services, claim);
      }
      if (person === null || credit === null) afterGap = true;
      else {
        met = plus(met, person, credit);
        if (isDated) surelyMet = plus(surelyMet, person, credit);
      }
    }
  }
}

/** By day of processing, else of care; each day's claims together. */
function inOrder(claims: readonly ReplayClaim[]): ReplayClaim[][] {
  const sorted = claims
    .map((one) => ({ one, day: one.processedOn ?? one.serviceOn, rank: rankOfDay(one.claim) }))
    .sort((a, b) => compare(a.day, b.day) || a.rank - b.rank || compare(a.one.serviceOn, b.one.serviceOn));
  const days = new Map<Day, ReplayClaim[]>();
  for (const { one, day } of sorted) {
    const group = days.get(day);
    if (group) group.push(one);
    else days.set(day, [one]);
  }
  return [...days.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Credit {
  deductible: Cents;
  outOfPocket: Cents;
}

/** Not more than the page printed. Where copay and deductible are one figure, that of a visit with a copay is no deductible. */
function creditOf(should: Share, services: readonly Service[], { amounts, lines }: Claim): Credit {
  const printed = printedShareOf(amounts) ?? should.total;
  const ofLines = sumKnown(
    services.map(({ line, benefit }) =>
      line === null || benefit.should.by === 'copay' ? null : (lines[line]!.amounts.deductible ?? fixedShareOf(lines[line]!.amounts)),
    ),
  );
  const deductible = amounts.deductible ?? ofLines ?? fixedShareOf(amounts) ?? printed;
  return { deductible: Math.min(should.deductible, deductible), outOfPocket: Math.min(should.total, printed) };
}

/** Of a claim that cannot be replayed: what the page says was counted; null where it does not say. */
function printedCredit({ amounts }: Claim): Credit | null {
  const printed = printedShareOf(amounts);
  if (printed === 0) return { deductible: 0, outOfPocket: 0 };
  return printed === null || amounts.deductible === null ? null : { deductible: amounts.deductible, outOfPocket: printed };
}
