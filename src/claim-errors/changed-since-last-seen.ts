/**
 * A decided claim shows other amounts than when it was last seen, to the member's cost: the plan paid less, refused more, or the member owes
 * more. Readings of one kind are compared, since a row of a list says less than its page. A change for the better is no error.
 */
import { isSettled, type AmountName, type Claim } from '../claim/claim.ts';
import { formatDay } from '../claim/day.ts';
import { formatMoney } from '../claim/money.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import type { KnownClaim } from './known.ts';
import { sayFor } from './say.ts';

const say = sayFor('changed-since-last-seen');

export const changedSinceLastSeen: Detector = {
  id: 'changed-since-last-seen',
  find(known) {
    const [before, now] = lastTwo(known);
    if (before === null || now === null) return cannotTell(say.cannotTell, say.missing('seen-once'));
    if (!isSettled(before.claim.amounts)) return clear(say.clear('decided-since'));
    for (const name of watched) {
      const [then, today] = [before.claim.amounts[name], now.claim.amounts[name]];
      if (then === null || today === null || !isWorse(name, today - then)) continue;
      return found(
        say.found(name === 'planPaid' ? 'paid-less' : name === 'notCovered' ? 'refused-more' : 'owed-more', {
          day: formatDay(before.on),
          then: formatMoney(then),
          now: formatMoney(today),
        }),
      );
    }
    return clear(say.clear(isEqual(before.claim, now.claim) ? 'same' : 'better'));
  },
};

const watched = ['patientResponsibility', 'notCovered', 'planPaid'] as const satisfies readonly AmountName[];
const isWorse = (name: AmountName, change: number): boolean => (name === 'planPaid' ? change < 0 : change > 0);
const isEqual = (a: Claim, b: Claim): boolean => watched.every((name) => a.amounts[name] === b.amounts[name]);

type Reading = KnownClaim['readings'][number];
/** The latest reading, and the latest of its kind from a day before. */
function lastTwo({ readings }: KnownClaim): [Reading | null, Reading | null] {
  const now = readings.findLast(({ kind }) => kind !== 'claim-list') ?? readings.at(-1) ?? null;
  const before = now === null ? null : (readings.findLast(({ kind, on }) => kind === now.kind && on < now.on) ?? null);
  return [before, now];
}
