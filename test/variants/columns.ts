/** Which fields a page prints, and how one of them is worded and valued for a claim or one of its lines. */
import type { Entry, Labels } from './entry.ts';
import { totalOf, type InventedClaim, type InventedLine, type LineAmounts } from './invented-claim.ts';
import type { Printing } from './printing.ts';
import type { Random } from './random.ts';
import type { Field } from './wordings.ts';

/** `copayAndDeductible` in one column, or copay and deductible in one each. */
const sharing = (random: Random): Field[] =>
  random.pick([['copayAndDeductible'], ['copayAndDeductible'], ['copay', 'deductible'], []] as Field[][]);

export function listColumns(random: Random): Field[] {
  const sure: Field[] = ['serviceDates', 'billed', random.pick(['patientResponsibility', 'patientResponsibility', 'planPaid'] as const)];
  const maybe: Field[] = ['claimNumber', 'provider', 'patient', 'status', 'planPaid', 'accountsPaid', 'patientResponsibility', 'discount'];
  const more = random.some(
    maybe.filter((field) => !sure.includes(field)),
    0.65,
  );
  const columns: Field[] = [...sure, ...(more.length > 0 ? more : (['provider'] as Field[]))];
  return random.chance(0.5) ? random.shuffled(columns) : columns;
}

export function amountColumns(random: Random, claims: readonly InventedClaim[]): Field[] {
  const discounted = claims.some((claim) => (totalOf(claim, 'discount') ?? 0) > 0);
  const maybe: Field[] = ['notCovered', 'allowed', ...sharing(random), 'planPaid', 'coinsurance', 'accountsPaid'];
  return ['billed', ...(discounted ? (['discount'] as Field[]) : []), ...random.some(maybe, 0.8), 'patientResponsibility'];
}

const dayColumns = (random: Random): Field[] =>
  random.pick([['serviceDateAndType'], ['serviceDateAndType'], ['serviceDates', 'description'], ['description']] as Field[][]);

/** Columns of a table of lines. Days and types stand first when the last row will hold the word TOTAL. */
export function lineColumns(random: Random, claims: readonly InventedClaim[], notes: boolean, totals: boolean): Field[] {
  const days = dayColumns(random);
  const rest: Field[] = [...amountColumns(random, claims), ...(notes ? (['noteCodes'] as Field[]) : [])];
  if (random.chance(0.5)) return [...days, ...rest];
  return totals ? [...days, ...random.shuffled(rest)] : random.shuffled([...days, ...rest]);
}

export interface Amount {
  value: number | null;
  /** A printed `$15.00/$0.00`. */
  parts?: { copay: number; deductible: number };
}

/** The amount that a column shows, for a line or for the whole claim. */
export function amountIn(
  field: keyof LineAmounts | 'copayAndDeductible',
  of: (name: keyof LineAmounts) => number | null,
  split: boolean,
): Amount {
  if (field !== 'copayAndDeductible') return { value: of(field) };
  const [copay, deductible] = [of('copay'), of('deductible')];
  if (copay === null || deductible === null) return { value: null };
  return split ? { value: copay + deductible, parts: { copay, deductible } } : { value: copay + deductible };
}

export function amountEntry(
  field: keyof LineAmounts | 'copayAndDeductible',
  amount: Amount,
  labels: Labels,
  printing: Printing,
  percent: number | null,
): Entry {
  const print = (): string => {
    if (amount.parts) return `${printing.money(amount.parts.copay)}/${printing.money(amount.parts.deductible)}`;
    if (field === 'discount') return printing.reduction(amount.value);
    if (field === 'planPaid' && percent !== null && printing.showsPercent) return printing.withPercent(percent, amount.value);
    return printing.money(amount.value);
  };
  return { field, ...labels.of(field), value: print() };
}

export function wordEntry(field: Field, claim: InventedClaim, line: InventedLine | null, labels: Labels, printing: Printing): Entry {
  const of = labels.of(field);
  const [from, to] = line ? [line.from, line.to] : span(claim);
  const words: Partial<Record<Field, () => string>> = {
    claimNumber: () => claim.claimNumber,
    patient: () => claim.patient,
    provider: () => claim.provider,
    status: () => claim.status,
    network: () =>
      of.label === of.label.toUpperCase()
        ? claim.network === 'in'
          ? 'IN NETWORK'
          : 'OUT OF NETWORK'
        : claim.network === 'in'
          ? 'In network'
          : 'Out of network',
    processed: () => (claim.processed === null ? printing.money(null) : printing.day(claim.processed)),
    received: () => printing.day(claim.received),
    serviceDates: () => printing.days(from, to),
    description: () => line?.service ?? '',
    serviceDateAndType: () => `${printing.days(from, to)}\u00a0\u00a0\u2022\u00a0\n${line?.service ?? ''}`,
    noteCodes: () => printing.codes((line?.notes ?? []).map((place) => claim.notes[place]?.code ?? '')),
  };
  const make = words[field];
  if (!make) throw new Error(`no words for the field ${field}`);
  return { field, ...of, value: make() };
}

/** First and last service day of a claim. */
export function span(claim: InventedClaim): [string, string] {
  const [from] = claim.lines.map((line) => line.from).sort();
  const to = claim.lines
    .map((line) => line.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) throw new Error('a claim without lines');
  return [from, to];
}
