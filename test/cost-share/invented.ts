/** Invented claims for the tests: what is not said is not known. */
import { noAmounts, type Amounts, type Claim, type ServiceLine } from '../../src/claim/claim.ts';

export interface InventedLine {
  day?: string;
  description?: string | null;
  code?: string | null;
  amounts?: Partial<Amounts>;
  notes?: number[];
}
export interface Invented extends Partial<Omit<Claim, 'lines' | 'amounts' | 'notes' | 'serviceDates' | 'dates'>> {
  day?: string | null;
  processed?: string | null;
  amounts?: Partial<Amounts>;
  lines?: InventedLine[];
  notes?: string[];
}

const names = Object.keys(noAmounts()) as (keyof Amounts)[];

/** Totals that are not given are the sums of the lines, where every line has the amount. */
export function claimOf({ day = '2026-03-04', processed = '2026-03-10', amounts = {}, lines = [], notes = [], ...rest }: Invented): Claim {
  const range = day === null ? null : { from: day, to: day };
  const full: ServiceLine[] = lines.map((line) => ({
    serviceDates: line.day === undefined ? range : { from: line.day, to: line.day },
    description: line.description ?? null,
    procedureCode: line.code ?? null,
    amounts: { ...noAmounts(), ...line.amounts },
    notes: line.notes ?? [],
  }));
  const total = (name: keyof Amounts): number | null =>
    full.length > 0 && full.every((line) => line.amounts[name] !== null) ? full.reduce((sum, line) => sum + line.amounts[name]!, 0) : null;
  return {
    claimNumber: null,
    coverage: 'medical',
    patient: 'Ana Example',
    provider: 'Lakeside Clinic',
    serviceDates: range,
    dates: processed === null ? [] : [{ what: 'processed', day: processed }],
    status: 'Processed',
    network: 'in',
    amounts: { ...noAmounts(), ...Object.fromEntries(names.map((name) => [name, total(name)])), ...amounts },
    lines: full,
    notes: notes.map((text) => ({ code: null, text })),
    sentences: [],
    ...rest,
  };
}

/** A share of a price as a page prints it. */
export function priced(
  allowed: number,
  { copay = 0, deductible = 0, coinsurance = 0, billed = allowed, notCovered = 0 } = {},
): Partial<Amounts> {
  const share = copay + deductible + coinsurance;
  return {
    billed,
    discount: billed - notCovered - allowed,
    notCovered,
    allowed,
    copay,
    deductible,
    copayAndDeductible: copay + deductible,
    coinsurance,
    planPaid: allowed - share,
    patientResponsibility: share,
  };
}
