/** An invented claim whose sums hold, as meaning. Money in whole cents; null where the portal knows no amount yet. */
import type { AmountName } from '../../src/claim/claim.ts';
import { inventProvider, inventService } from './people.ts';
import { noteSentences } from './note-sentences.ts';
import type { Random } from './random.ts';

export type LineAmounts = Record<Exclude<AmountName, 'copayAndDeductible'>, number | null>;

export interface InventedLine {
  from: string;
  to: string;
  service: string;
  amounts: LineAmounts;
  percent: number;
  /** Places in the claim's notes. */
  notes: number[];
}

export interface InventedClaim {
  claimNumber: string;
  patient: string;
  provider: string;
  network: 'in' | 'out';
  status: string;
  received: string;
  processed: string | null;
  lines: InventedLine[];
  notes: { code: string; text: string }[];
}

export function inventClaim(random: Random, claimNumber: string, patient: string): InventedClaim {
  const pending = random.chance(0.1);
  const discounted = random.chance(0.7);
  const first = random.whole(0, 600);
  const lines = Array.from({ length: random.pick([1, 1, 2, 2, 3, 4, 6]) }, () => inventLine(random, first, { pending, discounted }));
  const last = Math.max(...lines.map((line) => daysFrom2025(line.to)));
  const notes = random.chance(0.8) ? inventNotes(random) : [];
  for (const line of lines) line.notes = notes.flatMap((_, place) => (random.chance(0.6) ? [place] : []));
  // A note that no line names would be no part of this claim's lines; give each one a line.
  notes.forEach((_, place) => {
    const line = random.pick(lines);
    if (!lines.some((each) => each.notes.includes(place))) line.notes = [...line.notes, place].sort((a, b) => a - b);
  });
  const status = pending ? random.pick(['Pending', 'In process']) : random.pick(['Processed', 'Processed', 'Processed', 'Paid', 'Denied']);
  return {
    claimNumber,
    patient,
    provider: inventProvider(random),
    network: random.chance(0.75) ? 'in' : 'out',
    status,
    received: dayAfter2025(last + random.whole(2, 20)),
    processed: pending ? null : dayAfter2025(last + random.whole(21, 50)),
    lines,
    notes,
  };
}

function inventLine(random: Random, first: number, { pending, discounted }: { pending: boolean; discounted: boolean }): InventedLine {
  const start = first + random.pick([0, 0, 0, 1, 7]);
  const billed = random.chance(0.3) ? random.whole(1, 90) * 1000 : random.whole(2500, 1250000);
  const discount = discounted ? Math.floor(billed * random.whole(0, 60) * 0.01) : 0;
  const notCovered = random.chance(0.25) ? billed - discount : random.chance(0.1) ? Math.floor((billed - discount) * 0.3) : 0;
  const allowed = billed - discount - notCovered;
  const copay = Math.min(allowed, random.chance(0.3) ? random.pick([1500, 3000, 4000, 7500]) : 0);
  const deductible = Math.min(allowed - copay, random.chance(0.4) ? random.whole(0, 90000) : 0);
  const percent = allowed === 0 ? 0 : random.pick([100, 90, 80, 80, 70, 60, 50]);
  const planPaid = Math.floor(((allowed - copay - deductible) * percent) / 100);
  const coinsurance = allowed - copay - deductible - planPaid;
  const known: LineAmounts = {
    billed,
    discount,
    notCovered,
    allowed,
    copay,
    deductible,
    coinsurance,
    planPaid,
    accountsPaid: random.chance(0.3) ? Math.min(copay + deductible, 5000) : null,
    otherPlanPaid: null,
    patientResponsibility: copay + deductible + coinsurance + (random.chance(0.5) ? notCovered : 0),
  };
  const unknown: LineAmounts = { ...emptied(known), billed };
  return {
    from: dayAfter2025(start),
    to: dayAfter2025(start + random.pick([0, 0, 0, 0, 2])),
    service: inventService(random),
    amounts: pending ? unknown : known,
    percent,
    notes: [],
  };
}

function inventNotes(random: Random): { code: string; text: string }[] {
  const shape = random.pick([
    () => random.pick(['VPA', 'L26', 'HAG', 'P4K', 'M2C', 'T19']),
    () => random.pick([...'ABCDE']),
    () => String(random.whole(1, 9)),
    () => `${random.pick([...'ABDFN'])}${random.pick([...'ABCGT'])}`,
    () => `${random.pick([...'ABR'])}${random.whole(1, 99)}`,
  ]);
  const codes = [...new Set(Array.from({ length: random.whole(1, 3) }, shape))];
  const texts = random.shuffled(noteSentences);
  return codes.map((code, place) => ({ code, text: texts[place] ?? '' }));
}

/** The sum of one amount over the lines; null when it is not known on any. */
export function totalOf(claim: InventedClaim, name: keyof LineAmounts): number | null {
  const known = claim.lines.map((line) => line.amounts[name]).filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

const emptied = (amounts: LineAmounts): LineAmounts => Object.fromEntries(Object.keys(amounts).map((name) => [name, null])) as LineAmounts;

const start2025 = Date.UTC(2025, 0, 1);
const dayAfter2025 = (days: number): string => new Date(start2025 + days * 86_400_000).toISOString().slice(0, 10);
const daysFrom2025 = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - start2025) / 86_400_000);
