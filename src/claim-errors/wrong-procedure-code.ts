/**
 * What was billed is not what was done: against what the member tells of the visit, and in pairs that can be told without licensed tables
 * (a "new patient" who was there before, two visits in one, a long session that was short). Numbers are used as logic, never described.
 */
import { codesOfLine } from '../codes/printed-codes.ts';
import { kindsOfLine } from '../cost-share/index.ts';
import { formatDay } from '../claim/day.ts';
import type { ServiceLine } from '../claim/claim.ts';
import { cannotTell, clear, found, type Detector, type Finding } from './detector.ts';
import type { Index } from './claim-index.ts';
import type { KnownClaim } from './known.ts';
import { sayFor } from './say.ts';
import { told } from './signs.ts';
import { againstTold } from './what-was-done.ts';

const say = sayFor('wrong-procedure-code');
/** A patient is new when nobody of that specialty in the practice saw them for three years. */
const THREE_YEARS = 3 * 365;

export const wrongProcedureCode: Detector = {
  id: 'wrong-procedure-code',
  find(known, { index }) {
    const done = told(known, 'performed');
    const byTold = done === null ? null : againstTold(known.claim, done);
    if (byTold?.outcome === 'found') return found(say.found(byTold.key), { lines: byTold.lines });
    const fresh = known.claim.lines.findIndex(isNewPatient);
    const pair = notAnEmergency(known) ?? newPatient(fresh, known, index) ?? twoVisits(fresh, known.claim.lines);
    if (pair) return pair;
    if (byTold?.outcome === 'clear') return clear(say.clear(byTold.key));
    return cannotTell(say.cannotTell, say.missing(byTold?.key ?? (known.onlyListed ? 'open-claim' : 'what-was-done')));
  },
};

function notAnEmergency(known: KnownClaim): Finding | null {
  if (told(known, 'visit')?.emergency !== false) return null;
  const lines = known.claim.lines.flatMap((line, at) => (kindsOfLine(line).includes('emergency') ? [at] : []));
  return lines.length > 0 ? found(say.found('no-emergency'), { lines }) : null;
}

function newPatient(at: number, known: KnownClaim, index: Index): Finding | null {
  const before = at < 0 ? null : index.visitBefore(known, THREE_YEARS);
  return before === null ? null : found(say.found('not-new', { day: formatDay(before.day) }), { lines: [at], claims: [before.known.id] });
}

function twoVisits(fresh: number, lines: readonly ServiceLine[]): Finding | null {
  if (fresh < 0) return null;
  const again = lines.findIndex((line) => procedures(line).some((code) => code >= '99211' && code <= '99215'));
  if (again < 0 || lines[fresh]!.serviceDates?.from !== lines[again]!.serviceDates?.from) return null;
  return found(say.found('new-and-known'), { lines: [fresh, again] });
}

const procedures = (line: ServiceLine): string[] =>
  codesOfLine(line)
    .filter(({ system }) => system === 'procedure')
    .map(({ code }) => code);

const isNewPatient = (line: ServiceLine): boolean =>
  procedures(line).some((code) => code >= '99202' && code <= '99205') || /\bnew patient\b/i.test(line.description ?? '');
