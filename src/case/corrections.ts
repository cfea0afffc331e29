/** "Is this right?": what the member corrects wins, and is kept beside what was printed. */
import { amountNames, type AmountName } from '../claim/claim.ts';
import { isDay } from '../claim/day.ts';
import type { Fact } from '../claim/entry.ts';
import type { MergedClaim } from './merge.ts';

const texts = ['patient', 'provider', 'status'] as const;

export function corrected(merged: MergedClaim, told: readonly Fact[]): MergedClaim {
  if (!told.some(({ fact }) => fact === 'correction' || fact === 'network-verified' || fact === 'notice-date')) return merged;
  const result = structuredClone(merged);
  for (const one of lastOfEach(told)) {
    if (one.fact === 'correction') correct(result, one.field, one.value);
    if (one.fact === 'network-verified' && one.network !== 'unknown' && result.claim.network === 'unknown')
      result.claim.network = one.network;
    if (one.fact === 'notice-date') result.dates.push({ what: one.what, day: one.day, source: 'told' });
  }
  return result;
}

/** Told again, a date takes the place of the one told before: only so can a slip be mended. What was printed stays. */
const lastOfEach = (told: readonly Fact[]): Fact[] => {
  const about = (one: Fact) =>
    one.fact === 'notice-date' ? `date ${one.what}` : one.fact === 'correction' && one.field === 'processedDate' ? one.field : null;
  return told.filter((one, at) => about(one) === null || !told.slice(at + 1).some((later) => about(later) === about(one)));
};

/** A field that we do not know, or a value of another kind, changes nothing. */
function correct({ claim, differences, dates }: MergedClaim, field: string, value: string | number | null): void {
  const note = (printed: string | number | null) => {
    const known = differences.find((one) => one.field === field);
    if (known) known.values.unshift({ value, source: 'told' });
    else
      differences.push({
        field,
        values: [
          { value, source: 'told' },
          { value: printed, source: 'printed' },
        ],
      });
  };
  if ((amountNames as string[]).includes(field) && typeof value !== 'string') {
    note(claim.amounts[field as AmountName]);
    claim.amounts[field as AmountName] = value;
  } else if (texts.includes(field as never) && typeof value === 'string') {
    note(claim[field as (typeof texts)[number]]);
    claim[field as (typeof texts)[number]] = value;
  } else if (field === 'network' && (value === 'in' || value === 'out' || value === 'unknown')) {
    note(claim.network);
    claim.network = value;
  } else if (field === 'serviceDate' && typeof value === 'string' && isDay(value)) {
    note(claim.serviceDates?.from ?? null);
    claim.serviceDates = { from: value, to: value };
  } else if (field === 'processedDate' && typeof value === 'string' && isDay(value)) {
    // A date is added, never dropped: a clock counts from the earliest of all that are known.
    dates.push({ what: 'processed', day: value, source: 'told' });
  }
}
