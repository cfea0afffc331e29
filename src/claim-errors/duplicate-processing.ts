/**
 * One service processed twice, or refused because it "was paid already". A twin is the same service, charge, provider, person and day.
 * Not twins: what says itself that it is a second one (`service-key.ts`), lines at $0, repeats that are usual (tests, therapy, both sides),
 * a claim that replaces another, and a second line that was paid less because it is the second.
 */
import { kindsOfLine, kindsSaid } from '../cost-share/index.ts';
import { placedLines, type Index, type PlacedLine } from './claim-index.ts';
import { cannotTell, clear, found, type Detector, type Finding } from './detector.ts';
import type { KnownClaim } from './known.ts';
import { sayFor } from './say.ts';
import { kindsOf, refusedFor, says, told } from './signs.ts';

const say = sayFor('duplicate-processing');

export const duplicateProcessing: Detector = {
  id: 'duplicate-processing',
  find(known, { index }) {
    const { claim, onlyListed } = known;
    const lines = placedLines(known);
    const refused = refusedFor(known, 'duplicate')[0];
    if (refused) return refusedAsPaid(lines, refused.lines, index);
    if (onlyListed || lines.length === 0) return cannotTell(say.cannotTell, say.missing('open-claim'));
    if (claim.provider === null) return cannotTell(say.cannotTell, say.missing('provider'));
    if (isReplaced(known)) return clear(say.clear('replaced'));
    return twice(known, lines, index) ?? clear(say.clear('no-twin'));
  },
};

function refusedAsPaid(lines: readonly PlacedLine[], refused: readonly number[], index: Index): Finding {
  const own = refused.length === 0 ? lines : lines.filter(({ at }) => refused.includes(at));
  const others = own.flatMap((placed) => index.twins(placed).filter((other) => !own.some((one) => isSame(one, other))));
  const beside = [...new Set(others.map(({ known }) => known.id))].filter((id) => id !== lines[0]?.known.id);
  const paid = others.find((other) => isProcessed(other) && !isReplaced(other.known));
  if (paid) return clear(say.clear('twin-paid'), { claims: beside });
  return found(say.found(others.length > 0 ? 'both-refused' : 'no-twin'), { lines: refused, claims: beside });
}

function twice(known: KnownClaim, lines: readonly PlacedLine[], index: Index): Finding | null {
  const pairs = lines.filter(isProcessed).flatMap((placed) => {
    const other = index.twins(placed).find((twin) => !isSame(twin, placed) && isProcessed(twin) && !isReplaced(twin.known));
    return other === undefined ? [] : [{ placed, other, judged: judge(placed, other, lines.length) }];
  });
  const wrong = pairs.filter(({ judged }) => judged === 'twin');
  const beside = (of: typeof pairs): string[] => [...new Set(of.map(({ other }) => other.known.id))].filter((id) => id !== known.id);
  if (wrong.length > 0) {
    const claims = beside(wrong);
    return found(say.found(claims.length > 0 ? 'two-claims' : 'two-lines'), { claims, lines: wrong.map(({ placed }) => placed.at) });
  }
  const doubtful = pairs.find(({ judged }) => !isRepeat(judged));
  if (doubtful !== undefined)
    return cannotTell(say.cannotTell, say.missing(doubtful.judged), { claims: beside([doubtful]), lines: [doubtful.placed.at] });
  const [repeat] = pairs;
  return repeat === undefined ? null : clear(say.clear(repeat.judged), { claims: beside(pairs) });
}

type Judged = 'twin' | 'usual-repeat' | 'priced-apart' | 'patient' | 'twice-that-day';
const isRepeat = (judged: Judged): boolean => judged === 'usual-repeat' || judged === 'priced-apart';

function judge(one: PlacedLine, other: PlacedLine, lines: number): Judged {
  const kinds = kindsOfLine(one.line);
  const isWithin = one.known === other.known;
  if (one.line.amounts.allowed !== other.line.amounts.allowed) return 'priced-apart';
  if (one.known.claim.patient === null) return isWithin ? 'usual-repeat' : 'patient';
  const isUsual = usualRepeats.some((kind) => kinds.includes(kind));
  if (isWithin) {
    if (toldOnce(one)) return 'twin';
    // One drawing of blood gives one panel; in a hospital it is drawn again and again.
    if (kinds.includes('laboratory-panel') && !isHospital(one.known)) return 'twice-that-day';
    if (isUsual) return 'usual-repeat';
    // Two lines that only say "surgery" may be two sides; two visits to one office on one day are seldom two.
    return isVisit(kinds) ? 'twin' : hasCode(one) && !kinds.includes('surgery') ? 'twin' : 'twice-that-day';
  }
  return isUsual && lines === 1 && !toldOnce(one) ? 'twice-that-day' : 'twin';
}

const usualRepeats = ['laboratory', 'imaging', 'physical-therapy', 'injection', 'equipment', 'hospital-stay', 'anesthesia'];
const isVisit = (kinds: readonly string[]): boolean =>
  ['office-visit', 'specialist', 'urgent-care', 'emergency', 'telehealth', 'preventive'].some((kind) => kinds.includes(kind));
const isHospital = ({ claim }: KnownClaim): boolean => ['hospital-stay', 'emergency'].some((kind) => kindsOf(claim).has(kind));
/** The member told that this care was given once. */
function toldOnce({ known, line }: PlacedLine): boolean {
  const done = told(known, 'performed');
  if (done?.what == null || !done.happened || !/\b(?:one|once|single|only)\b/i.test(done.what)) return false;
  const kinds = kindsOfLine(line);
  return kindsSaid(done.what).some((kind) => kinds.includes(kind));
}

const hasCode = ({ line }: PlacedLine): boolean => line.procedureCode !== null;

const isSame = (a: PlacedLine, b: PlacedLine): boolean => a.known === b.known && a.at === b.at;

/** Priced and not refused: the plan paid it, or counted it as the member's share. */
const isProcessed = ({ line: { amounts } }: PlacedLine): boolean => (amounts.planPaid ?? 0) > 0 || (amounts.allowed ?? 0) > 0;

const isReplaced = ({ claim, refusals }: KnownClaim): boolean =>
  says('replaced', claim.status) ||
  (claim.amounts.billed ?? 0) < 0 ||
  (claim.amounts.planPaid ?? 0) < 0 ||
  refusals.notes.some(({ text, nature }) => nature !== 'denial' && says('replaced', text) && /\bclaim\b/i.test(text));
