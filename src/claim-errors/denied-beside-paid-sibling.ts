/** Refused although the same provider was paid for the same service within a year. Refusals that depend on time or count are left out. */
import { formatDay } from '../claim/day.ts';
import type { Denial } from '../denials/denials-of.ts';
import { placedLines, type PlacedLine } from './claim-index.ts';
import { cannotTell, clear, found, type Detector } from './detector.ts';
import { sayFor } from './say.ts';

const say = sayFor('denied-beside-paid-sibling');
const YEAR = 365;

/** A limit that is used up, a late or doubled claim, a paper that is missing: the next one differs for a reason. */
const byTimeOrCount = [
  'benefit_max',
  'timely_filing',
  'duplicate',
  'info_requested',
  'cob',
  'other_party_liability',
  'eligibility',
  'bundling',
  'payment_admin',
  'appeal_process',
];

export const deniedBesidePaidSibling: Detector = {
  id: 'denied-beside-paid-sibling',
  find(known, { index }) {
    const denials = known.refusals.denials.filter(({ nature }) => nature === 'denial');
    if (denials.length === 0)
      return known.onlyListed ? cannotTell(say.cannotTell, say.missing('open-claim')) : clear(say.clear('not-refused'));
    const fitting = denials.filter(({ category }) => !byTimeOrCount.includes(category));
    if (fitting.length === 0) return clear(say.clear('by-count'));
    const lines = placedLines(known).filter((placed) => isRefused(placed, fitting));
    const siblings = lines.flatMap((placed) =>
      index
        .sameService(placed, YEAR)
        .filter((other) => other.known !== known)
        .map((other) => ({ placed, other })),
    );
    const paid = siblings.filter(({ other }) => isPaid(other));
    if (paid.length > 0) {
      const [first] = paid;
      return found(say.found('paid-before', { day: formatDay(first!.other.day) }), {
        claims: [...new Set(paid.map(({ other }) => other.known.id))].slice(0, 5),
        lines: [...new Set(paid.map(({ placed }) => placed.at))],
      });
    }
    return siblings.length > 0 ? clear(say.clear('none-paid')) : cannotTell(say.cannotTell, say.missing('others'));
  },
};

/** Named by the refusal; else, when it is about the whole claim, a line that nothing was paid on. */
const isRefused = ({ at, line }: PlacedLine, denials: readonly Denial[]): boolean =>
  denials.some(({ lines }) => (lines.length > 0 ? lines.includes(at) : (line.amounts.planPaid ?? 0) === 0));

const isPaid = ({ line: { amounts }, at, known }: PlacedLine): boolean =>
  ((amounts.planPaid ?? 0) > 0 || ((amounts.allowed ?? 0) > 0 && amounts.notCovered === 0)) &&
  !known.refusals.denials.some(({ lines }) => lines.includes(at));
