/** A year without mistakes has none; a mistake put into one claim of it is found there. Each on many invented years. */
import { describe, expect, it } from 'vitest';
import type { ReportedClaim } from '../../src/advice/report.ts';
import type { Amounts } from '../../src/claim/claim.ts';
import type { Invented, InventedLine } from '../cost-share/invented.ts';
import { cleanYear, drawing, type Draw, type Year } from './insurer.ts';
import { reviewed } from './reviewed.ts';

const seeds = Array.from({ length: 60 }, (_, at) => 1_000 + at * 7_919);
const reviewOf = ({ terms, claims }: Year, told: object[] = []): ReportedClaim[] => reviewed({ claims, told, plan: { terms } });
const found = (claim: ReportedClaim): string[] => claim.errors.filter(({ outcome }) => outcome === 'found').map(({ id }) => id);
const claim = (year: Year, at: number): Invented => year.claims[at]!;

describe('clean years', () => {
  it.each(seeds)('seed %i: nothing is found, and what has a sum is right to the cent', (seed) => {
    const claims = reviewOf(cleanYear(seed));
    expect(
      claims.flatMap((one) =>
        found(one).map((id) => `${one.claimNumber}: ${id} ${JSON.stringify(one.errors.find((error) => error.id === id)!.working)}`),
      ),
    ).toEqual([]);
    const shares = claims.map((one) => one.errors.find(({ id }) => id === 'cost-share-miscalculation')!);
    expect(shares.map(({ outcome, missing }) => `${outcome} ${missing ?? ''}`).filter((one) => one !== 'clear ')).toEqual([]);
  });

  it.each(seeds.slice(0, 20))('seed %i: the second half alone, with what was met before, has the same sums', (seed) => {
    const { terms, metInJuly, claims } = cleanYear(seed);
    const sums = (of: readonly ReportedClaim[]): unknown[] =>
      of.map(({ errors }) => errors.find(({ id }) => id === 'cost-share-miscalculation'));
    const half = reviewed({ claims: claims.slice(12), plan: { terms: { ...terms, metBefore: metInJuly } } });
    expect(sums(half)).toEqual(sums(reviewOf({ terms, metInJuly, claims }).slice(12)));
  });

  it.each(seeds.slice(0, 20))('seed %i: legitimate repeats stay clear', (seed) => {
    const year = cleanYear(seed);
    const draw = drawing(seed);
    const at = draw(20);
    const zero: Partial<Amounts> = Object.fromEntries(Object.keys(claim(year, at).lines![0]!.amounts!).map((name) => [name, 0]));
    // A twin at $0, the same test twice on one claim, the same visit on another day, the other side.
    claim(year, at).lines!.push({ ...claim(year, at).lines![0]!, amounts: zero });
    const paid = {
      billed: 5_000,
      discount: 0,
      notCovered: 0,
      allowed: 5_000,
      copay: 0,
      deductible: 0,
      copayAndDeductible: 0,
      coinsurance: 0,
      planPaid: 5_000,
      patientResponsibility: 0,
    };
    const line = (description: string, code: string | null = null): InventedLine => ({ description, code, amounts: paid });
    claim(year, (at + 1) % 24).lines!.push(line('LABORATORY', '80061'), line('LABORATORY', '80061'));
    claim(year, (at + 2) % 24).lines!.push(line('X-RAY KNEE', '73560-RT'), line('X-RAY KNEE', '73560-LT'));
    for (const day of ['2026-03-05', '2026-03-07', '2026-03-09'])
      year.claims.push({
        patient: 'Ana Example',
        provider: 'Hill Clinic',
        day,
        processed: '2026-12-31',
        claimNumber: `77${day}`,
        lines: [line('PHYSICAL THERAPY', '97140')],
      });
    expect(reviewOf(year).flatMap((one) => found(one).map((id) => `${one.claimNumber}: ${id}`))).toEqual([]);
  });
});

/** A line with a share that the mistake can be put into. */
const chargeable = (one: Invented): InventedLine[] =>
  one.lines!.filter(({ amounts }) => (amounts!.coinsurance ?? 0) > 0 || (amounts!.copayAndDeductible ?? 0) > 0);

function charge(line: InventedLine, more: number): void {
  const amounts = line.amounts!;
  line.amounts = {
    ...amounts,
    coinsurance: amounts.coinsurance! + more,
    planPaid: amounts.planPaid! - more,
    patientResponsibility: amounts.patientResponsibility! + more,
  };
}

type Seed = (year: Year, at: number, draw: Draw) => { told?: object[] } | null;
const mistakes: Record<string, Seed> = {
  'cost-share-miscalculation': (year, at, draw) => {
    const line = chargeable(claim(year, at)).find(({ amounts }) => amounts!.planPaid! > 1_000);
    if (line === undefined) return null;
    charge(line, Math.min(line.amounts!.planPaid!, 100 + draw(20_000)));
    return {};
  },
  'unbalanced-amounts': (year, at, draw) => {
    const line = claim(year, at).lines![0]!;
    line.amounts = { ...line.amounts, planPaid: line.amounts!.planPaid! + 50 + draw(50_000) };
    return {};
  },
  'duplicate-processing': (year, at) => {
    const one = claim(year, at);
    if (one.lines!.length === 1 && /LABORATORY|X-RAY|MRI|THERAPY|IMMUN/.test(one.lines![0]!.description!)) return null;
    year.claims.push({ ...structuredClone(one), claimNumber: '5550001234' });
    return {};
  },
  'wrong-network-status': (year, at) => {
    claim(year, at).network = 'out';
    return { told: [{ fact: 'network-verified', network: 'in', on: '2026-01-01' }] };
  },
  'authorization-shown-missing': (year, at) => {
    refuse(claim(year, at), 'Prior authorization was not obtained for this service.');
    return { told: [{ fact: 'authorization', number: 'AB12' }] };
  },
  'late-filing-owed': (year, at) => {
    refuse(claim(year, at), 'The claim was received after the time limit for filing.');
    return {};
  },
  'write-off-owed': (year, at) => {
    const line = claim(year, at).lines!.find(({ amounts }) => (amounts!.discount ?? 0) > 100 && amounts!.copayAndDeductible !== null);
    if (line === undefined) return null;
    line.amounts = { ...line.amounts, patientResponsibility: line.amounts!.patientResponsibility! + line.amounts!.discount! };
    return claim(year, at).lines!.every(({ amounts }) => amounts!.discount !== null) ? {} : null;
  },
  'preventive-cost-share': (year, at) => {
    const line = claim(year, at).lines!.find(({ description }) => /PREVENTIVE|IMMUN/.test(description!));
    if (line === undefined) return null;
    charge(line, 2_500);
    return {};
  },
  'wrong-procedure-code': (year, at) => {
    const one = claim(year, at);
    if (one.lines!.some(({ description }) => description === 'SURGERY')) return null;
    return { told: [{ fact: 'performed', what: 'surgery' }] };
  },
};

function refuse(one: Invented, note: string): void {
  one.notes = [note];
  one.lines = one.lines!.map((line) => {
    const billed = line.amounts!.billed!;
    const nothing = Object.fromEntries(Object.keys(line.amounts!).map((name) => [name, 0]));
    return { ...line, notes: [0], amounts: { ...nothing, billed, notCovered: billed, patientResponsibility: billed } };
  });
}

describe.each(Object.entries(mistakes))('%s', (id, seedMistake) => {
  it('is found in the claim that has it', () => {
    let tried = 0;
    for (const seed of seeds) {
      const draw = drawing(seed + 1);
      const year = cleanYear(seed);
      const at = draw(24);
      const mistake = seedMistake(year, at, draw);
      if (mistake === null) continue;
      tried += 1;
      const number = claim(year, at).claimNumber;
      // Told facts are of the first claim: it is put there, and the order of processing stays.
      year.claims.unshift(...year.claims.splice(at, 1));
      const wrong = reviewOf(year, mistake.told).find((one) => one.claimNumber === number)!;
      const error = wrong.errors.find((one) => one.id === id)!;
      expect({ seed, at, outcome: error.outcome, error, lines: wrong.lines }).toMatchObject({ outcome: 'found' });
    }
    expect(tried).toBeGreaterThan(10);
  });
});
