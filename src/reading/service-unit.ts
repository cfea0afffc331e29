/** One container of one claim → a service line of it, or its totals. */
import type { Unread } from '../claim/entry.ts';
import { readTable } from './claim-table.ts';
import { fieldsIn, isOfLine } from './field-levels.ts';
import { noteOf, tablesIn } from './note-table.ts';
import { saysSubtotal, saysTotal } from './page-words.ts';
import { flatParts, openIn, plain, type Part } from './part.ts';
import { printedAmounts } from './printed-amounts.ts';
import { isSentenceOfNote } from './printed-note.ts';
import { refTo } from './service-rows.ts';
import { factsTold } from './told-facts.ts';
import type { PrintedClaim, PrintedField, PrintedNote } from './transcript.ts';
import { unlabelledOf } from './unlabelled.ts';

/** What was done stands in it, in a heading or in words. */
export function namesItself(unit: readonly Part[]): boolean {
  const flat = [...flatParts(unit)];
  return isOfLine(
    unlabelledOf(
      flat,
      flat.filter((part) => part.kind === 'field'),
    ).fields.map((one) => one.field),
  );
}

/** One container of one claim: a service line, or the totals when it says so. */
export function addUnit(claim: PrintedClaim, unit: readonly Part[], someAreLines: boolean, unread: Unread[]): void {
  const flat = [...flatParts(unit)];
  const texts = flat.flatMap((part) => (part.kind === 'heading' || part.kind === 'sentence' ? [part.text] : []));
  if (texts.some(saysSubtotal)) return;
  const notes = notesBeside(flat);
  const rows = tablesIn(unit).flatMap((table) => readTable(table).rows);
  const fields = [...fieldsIn(unit).map(plain), ...openIn(flat), ...rows.flatMap((row) => row.fields)];
  claim.notes.push(...notes, ...rows.flatMap((row) => row.notes));
  const told = unlabelledOf(flat, fields);
  unread.push(...told.unread);
  const isLine = isOfLine([...fields, ...told.fields].map((one) => one.field));
  if (texts.some(saysTotal) || (someAreLines && !isLine && mayBeSum(fields, claim))) claim.totals.push(...fields);
  else if (fields.length > 0) claim.lines.push({ fields: [...fields, ...told.fields, ...notes.map(refTo)] });
}

/** Without a name of its own it may be the sum: no line before it was charged more, nor was the whole. */
function mayBeSum(fields: readonly PrintedField[], claim: PrintedClaim): boolean {
  const { billed } = printedAmounts(fields);
  const others = [[...claim.fields, ...claim.totals], ...claim.lines.map((line) => line.fields)].map(
    (one) => printedAmounts(one).billed ?? 0,
  );
  return billed === null || others.every((other) => other <= billed);
}

/** Notes within a service, and sentences that stand there without being called so. */
const notesBeside = (flat: readonly Exclude<Part, { kind: 'parts' }>[]): PrintedNote[] =>
  flat.flatMap((part) => {
    if (part.kind === 'note') return [{ code: part.code, text: part.text }];
    return part.kind === 'sentence' && isSentenceOfNote(part.text) && factsTold(part.text).length < 2 ? [noteOf(part.text)] : [];
  });
