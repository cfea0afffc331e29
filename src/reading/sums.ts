/** Which of several figures-side-by-side is the sum of the others: totals are known by what they add up to, whatever they are called. */
import { isMoneyField, type FieldName } from './labels.ts';
import { printedMoney } from './printed-money.ts';
import type { PrintedField } from './transcript.ts';

type Amounts = ReadonlyMap<FieldName, number>;

/**
 * The places of those that sum up all others: two figures at least agree, and none speaks against it. What has a day or a procedure of its
 * own is a service, whatever it adds up to; so is what stands between others.
 */
export function sumsAmong(units: readonly (readonly PrintedField[])[]): Set<number> {
  const amounts = units.map(amountsIn);
  const sums = new Set<number>();
  // What stands between others is none, so that only the ends have to be looked at.
  for (const at of new Set([0, amounts.length - 1])) {
    const own = amounts[at];
    if (own === undefined) continue;
    if (sums.has(at) || units[at]?.some(({ field }) => field === 'serviceDate' || field === 'procedureCode')) continue;
    // The same sum is often shown twice, in a tile and under the lines.
    const twins = amounts.flatMap((other, place) => (place === at || saysTheSame(other, own) ? [place] : []));
    const others = amounts.filter((_, place) => !twins.includes(place));
    const isAtEdge =
      amounts.slice(0, at).every((_, place) => twins.includes(place)) || amounts.slice(at).every((_, place) => twins.includes(at + place));
    if (others.length > 1 && isAtEdge && isSumOf(own, others)) for (const place of twins) sums.add(place);
  }
  return sums;
}

const amountsIn = (fields: readonly PrintedField[]): Amounts => {
  const amounts = new Map<FieldName, number>();
  for (const { field, text } of fields) {
    const cents = isMoneyField(field) ? printedMoney(text) : null;
    if (cents !== null && !amounts.has(field)) amounts.set(field, Math.abs(cents));
  }
  return amounts;
};

/** Another view of the same sum: what both show is equal, and that is more than one figure or all that one of them shows. */
function saysTheSame(one: Amounts, other: Amounts): boolean {
  const shared = [...one.keys()].filter((field) => other.has(field));
  return shared.length > 0 && shared.some((field) => one.get(field) !== 0) && shared.every((field) => one.get(field) === other.get(field));
}

function isSumOf(whole: Amounts, parts: readonly Amounts[]): boolean {
  let agree = 0;
  for (const [field, cents] of whole) {
    const held = parts.flatMap((part) => part.get(field) ?? []);
    if (held.length === 0) continue;
    const sum = held.reduce((all, one) => all + one, 0);
    if (Math.abs(sum - cents) > 1) return false;
    if (cents !== 0) agree += 1;
  }
  return agree >= 2 || (agree === 1 && whole.size === 1);
}
