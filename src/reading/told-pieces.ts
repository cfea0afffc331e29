/** Short pieces in a row, each of which says what it is by its own words: "Visit on 9/8/2026 · Lena Voss, MD · In network · for Noa". */
import { isNetworkBadge, isStatus } from './page-words.ts';
import { isPersonName } from './person-name.ts';
import { printedRange } from './printed-date.ts';
import { providerNamed } from './provider-name.ts';
import { networkSaid } from './printed-facts.ts';
import { isDate, isIdentifier } from './shapes.ts';
import { daysTold, withoutWeekdays } from './told-days.ts';
import { factsIn } from './told-facts.ts';
import type { PrintedField } from './transcript.ts';

type Fact = PrintedField & { unsure?: boolean };
const separator = /\s*[·•|]\s*|\s+[—–]\s+|\s{3,}/;

/** Null for a text that is a sentence, or says nothing that we know. */
export function piecesTold(text: string): Fact[] | null {
  if (text.length > 200) return null;
  const pieces = text.split(separator).filter((piece) => piece !== '');
  if (pieces.length > 8) return null;
  const sure = pieces.map((piece) => ofPiece(piece) ?? (pieces.length > 1 ? factsIn(withoutWeekdays(piece)) : []));
  const count = sure.filter((facts) => facts.length > 0).length;
  if (count === 0) return pieces.length > 1 ? rowOfNames(pieces) : null;
  // A bare name is the patient's only in the company of other facts.
  if (count >= 2 || sure.flat().some((one) => one.field === 'provider'))
    pieces.forEach((piece, at) => {
      if (sure[at]!.length === 0) sure[at] = beside(piece);
    });
  return sure.flat();
}

/** "Jonas Petrov · Sunrise Dental Group · Mar 4, 2026": a provider and a day, and nothing that is neither. */
function rowOfNames(pieces: readonly string[]): Fact[] | null {
  const facts = pieces.map(beside);
  const has = (name: PrintedField['field']) => facts.flat().filter((one) => one.field === name).length === 1;
  return has('provider') && has('serviceDate') && facts.every((one) => one.length > 0) ? facts.flat() : null;
}

const field = (name: PrintedField['field'], text: string): Fact => ({ field: name, label: '', text });
const kin = /\s*\((?:you|self|subscriber|member|spouse|husband|wife|partner|son|daughter|child|dependent|dependant|your \p{L}+)\)$/iu;

function ofPiece(said: string): Fact[] | null {
  const piece = said
    .replace(/^[^\p{L}\p{N}$(]+/u, '')
    .replace(kin, '')
    .trim();
  if (isNetworkBadge(piece) || networkProvider.test(piece))
    return [field('network', networkSaid(piece) === 'out' ? 'Out of network' : 'In network')];
  if (/^(?:not in[- ]network|(?:not in|outside(?: of)?|out of) (?:your |the )?(?:plan['’]s )?network)$/i.test(piece))
    return [field('network', 'Out of network')];
  const [, name, badge] = /^(.{3,80}?)\s*\(([^()]{3,50})\)$/.exec(piece) ?? [];
  if (name !== undefined && isNetworkBadge(badge!) && providerNamed(name) !== null) return [field('provider', name), ...ofPiece(badge!)!];
  const [, whose] = /^(?:care |services? |visit |claim )?for:? (.{3,60})$/i.exec(piece) ?? [];
  if (whose !== undefined && isPersonName(whose)) return [field('patient', whose)];
  const [, where] =
    /^(?:at|with|from|to|by|seen by|seen at|visit to|visit with|billed by|treated by|care from|care at) (.{3,80})$/i.exec(piece) ?? [];
  if (where !== undefined && providerNamed(where) !== null) return [field('provider', where)];
  const [, day] =
    /^(?:seen|treated|visit|visited|care|service|services|appointment|stay|filled)(?: on| from| given)?:? (.{5,40})$/i.exec(piece) ?? [];
  if (day !== undefined && isDate(day) && printedRange(day)?.rest === '') return [field('serviceDate', day)];
  return null;
}

const networkProvider = /^(?:in-|non-|out-of-)?network (?:provider|doctor|dentist|facility|hospital|pharmacy|lab|clinic)$/i;

/** What a piece is where others beside it are facts of a claim. */
function beside(said: string): Fact[] {
  const piece = said.replace(kin, '').trim();
  if (providerNamed(piece) !== null) return [field('provider', piece)];
  if (isPersonName(piece)) return [field('patient', piece)];
  const [, first] = /^for (\p{Lu}\p{L}+)$/u.exec(piece) ?? [];
  if (first !== undefined && !isStatus(first)) return [field('patient', first)];
  if (isStatus(piece)) return [field('status', piece)];
  if (isDate(piece) && printedRange(piece)?.rest === '' && daysTold(piece).length === 0) return [field('serviceDate', piece)];
  const isNumber =
    isIdentifier(piece) && (piece.match(/\d/g)?.length ?? 0) >= 7 && !/^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$|^\d{3}-\d{2}-\d{4}$/.test(piece);
  return isNumber ? [field('claimNumber', piece)] : [];
}
