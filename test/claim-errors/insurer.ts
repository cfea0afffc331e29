/**
 * An invented insurer that makes no mistakes: a family's year, processed by a plan's terms, one claim after the other. It knows nothing of
 * `src/cost-share`: its arithmetic is its own, in the plainest way, so that the replay has something to be held against.
 */
import type { InventedLine, Invented } from '../cost-share/invented.ts';
import type { PlanTerms } from '../../src/claim/plan.ts';

export interface Year {
  terms: PlanTerms;
  /** What each had met when the second half of the year began, as a plan's own page would say. */
  metInJuly: NonNullable<PlanTerms['metBefore']>;
  claims: Invented[];
}

/** Whole numbers below `limit`, from a seed. */
export type Draw = (limit: number) => number;
export function drawing(seed: number): Draw {
  let state = (seed % 2_147_483_646) + 1;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}

type Care = { words: string; code: string | null; copay: string | null; free?: boolean; low: number; high: number };
const cares: readonly Care[] = [
  { words: 'OFFICE VISIT', code: '99213', copay: 'office-visit', low: 8_000, high: 22_000 },
  { words: 'SPECIALIST CONSULTATION', code: '99243', copay: 'specialist', low: 15_000, high: 40_000 },
  { words: 'URGENT CARE', code: null, copay: 'urgent-care', low: 12_000, high: 30_000 },
  { words: 'PREVENTIVE VISIT', code: '99396', copay: null, free: true, low: 15_000, high: 30_000 },
  { words: 'IMMUNIZATION', code: null, copay: null, free: true, low: 4_000, high: 20_000 },
  { words: 'LABORATORY', code: '80053', copay: null, low: 1_033, high: 9_999 },
  { words: 'MRI', code: '73721', copay: null, low: 40_001, high: 190_000 },
  { words: 'X-RAY', code: '71046', copay: null, low: 4_007, high: 15_000 },
  { words: 'PHYSICAL THERAPY', code: '97110', copay: null, low: 7_003, high: 14_000 },
  { words: 'SURGERY', code: '29881', copay: null, low: 150_001, high: 900_000 },
];

export function cleanYear(seed: number): Year {
  const draw = drawing(seed);
  const between = (low: number, high: number): number => low + draw(high - low);
  const people = ['Ana Example', 'Ben Example', 'Cy Example'].slice(0, 1 + draw(3));
  const isFamily = people.length > 1;
  const embedded = draw(2) === 0;
  const individual = between(10, 60) * 5_000;
  const limit = individual + between(20, 80) * 5_000;
  const copays = { 'office-visit': between(2, 9) * 500, specialist: between(10, 16) * 500, 'urgent-care': between(17, 25) * 500 };
  const percent = [10, 15, 20, 25, 30, 12.5][draw(6)]!;
  const terms: PlanTerms = {
    year: { starts: '01-01' },
    inNetwork: {
      deductible: { individual, family: isFamily ? individual * 2 : null, embedded: isFamily ? embedded : null },
      coinsurancePercent: percent,
      outOfPocketMax: { individual: limit, family: isFamily ? limit * 2 : null },
      copays,
    },
    metBefore: { day: '2026-01-01', inNetwork: { deductible: Object.fromEntries(people.map((name) => [name, 0])) } },
  };
  const spent = new Map(people.map((name) => [name, { deductible: 0, all: 0 }]));
  const family = { deductible: 0, all: 0 };

  const process = (person: string, { words, code, copay, free, low, high }: Care): InventedLine => {
    const own = spent.get(person)!;
    const allowed = between(low, high);
    const billed = allowed + between(0, allowed);
    const leftOfYear = Math.min(limit - own.all, isFamily ? limit * 2 - family.all : Number.MAX_SAFE_INTEGER);
    const leftOfDeductible = !isFamily
      ? individual - own.deductible
      : embedded
        ? Math.min(individual - own.deductible, individual * 2 - family.deductible)
        : individual * 2 - family.deductible;
    let [fixed, deductible, coinsurance] = [0, 0, 0];
    if (free !== true && copay !== null) fixed = Math.min(copays[copay as keyof typeof copays], allowed, leftOfYear);
    else if (free !== true) {
      deductible = Math.min(allowed, leftOfDeductible, leftOfYear);
      coinsurance = Math.min(Math.floor(((allowed - deductible) * percent) / 100 + 0.5), leftOfYear - deductible);
    }
    own.deductible += deductible;
    family.deductible += deductible;
    own.all += fixed + deductible + coinsurance;
    family.all += fixed + deductible + coinsurance;
    const share = fixed + deductible + coinsurance;
    return {
      description: words,
      code: draw(3) === 0 ? null : code,
      amounts: {
        billed,
        discount: billed - allowed,
        notCovered: 0,
        allowed,
        copay: fixed,
        deductible,
        copayAndDeductible: fixed + deductible,
        coinsurance,
        planPaid: allowed - share,
        patientResponsibility: share,
      },
    };
  };

  const met = (of: 'deductible' | 'all'): Record<string, number> => Object.fromEntries(people.map((name) => [name, spent.get(name)![of]]));
  let metInJuly: Year['metInJuly'] = { day: '2026-07-01' };
  const claims: Invented[] = [];
  for (let number = 0; number < 24; number += 1) {
    if (number === 12) metInJuly = { day: '2026-07-01', inNetwork: { deductible: met('deductible'), outOfPocketMax: met('all') } };
    const month = String(1 + Math.floor(number / 2)).padStart(2, '0');
    const person = people[draw(people.length)]!;
    const lines = Array.from({ length: 1 + draw(3) }, () => process(person, cares[draw(cares.length)]!));
    // Some pages print no discount column, some one figure for copay and deductible.
    if (draw(4) === 0) for (const line of lines) line.amounts = { ...line.amounts, discount: null };
    if (draw(4) === 0) for (const line of lines) line.amounts = { ...line.amounts, copay: null, deductible: null };
    claims.push({
      claimNumber: `99${String(number).padStart(8, '0')}`,
      patient: person,
      provider: ['Lakeside Clinic', 'Hill Clinic', 'Quiet Imaging', 'Lakeside Hospital'][number % 4]!,
      day: `2026-${month}-${number % 2 === 0 ? '03' : '15'}`,
      processed: `2026-${month}-${number % 2 === 0 ? '12' : '26'}`,
      lines,
    });
  }
  return { terms, metInJuly, claims };
}
