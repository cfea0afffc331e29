/** A text that states labelled values by itself → its fields, and what it says beside them. */
import { isProse, labelledIn } from './labelled.ts';
import { fieldsNamed, isDateField, isMoneyField } from './labels.ts';
import { isStatus } from './page-words.ts';
import { sentence, toldIn, unread, type Part } from './part.ts';
import { printedRange } from './printed-date.ts';
import { noteIn, refsSaid } from './printed-note.ts';
import { noteCodes } from './shapes.ts';
import type { PrintedField } from './transcript.ts';
import { namesService } from './unlabelled.ts';

/** The labelled values of a text that is no prose. */
export const statedIn = (text: string): PrintedField[] => (isProse(text) ? [] : labelledIn(text).filter(isNamed));

/** What a text states, the status that its day is told with ("Processed · Aug 23, 2026"), and its lines that say something else. */
export function statedParts(text: string, fields: readonly PrintedField[]): Part[] {
  const apart = serviceAndAmounts(text);
  if (apart !== null) return [{ kind: 'parts', parts: apart }];
  const others = text.split('\n').filter((line) => line !== '' && labelledIn(line).length === 0);
  const said = fields.flatMap((one) => {
    const status = /[·•|]$/.test(one.label) || !text.includes(':') ? /^(\p{L}[\p{L} ]*?) ?[·•|]?$/u.exec(one.label)?.[1] : undefined;
    return [
      ...(status !== undefined && isStatus(status) ? [fieldPart('status', '', status)] : []),
      fieldPart(one.field, one.label, one.text),
    ];
  });
  said.push(...toldIn(text).filter((told) => told.kind === 'field' && !fields.some((one) => one.field === told.field)));
  // "Aug 4, 2026. Billed: $5,850.00.": the day in front belongs to what is told behind it.
  const day = fields.some((one) => isDateField(one.field)) ? null : frontDay(text);
  if (day !== null) said.unshift(unread('', day, 'label-not-known'));
  // "Noa Diaz • October 22, 2026 • Claim 70-2281940": what stands beside says something too.
  const beside = text.includes('\n') ? [] : text.split(/\s*[|•·]\s*/).filter((piece) => piece !== '' && labelledIn(piece).length === 0);
  if (beside.length > 0 && !isProse(text)) said.unshift({ kind: 'sentence', text: beside.join(' • ') });
  if (!text.includes('\n')) return said;
  const all = [...others.flatMap((line) => sentence(line)), ...said];
  if (fields.length > 1) return [{ kind: 'parts', parts: all }];
  return isProse(text) ? said : all;
}

/** A value as a field; what is told under a label of notes is a note or points to one. */
export function fieldPart(field: PrintedField['field'], label: string, text: string): Part {
  if (field !== 'noteText' && field !== 'noteRefs') return { kind: 'field', field, label, text };
  const refs = refsSaid(text) ?? (field === 'noteRefs' && noteCodes(text).length > 0 ? text : null);
  if (refs !== null) return { kind: 'field', field: 'noteRefs', label, text: refs };
  const note = noteIn(text);
  if (note === null && !saysWhy(text)) return { kind: 'sentence', text };
  return { kind: 'note', code: note?.code ?? '', text: note?.text ?? text };
}

/** "New patient skin exam – charged $275.00": what was done, and behind the dash its amounts. */
function serviceAndAmounts(text: string): Part[] | null {
  const [, service, said] = /^(\p{L}[^:$\n]{3,80}?)\s+[–—-]\s+(\p{L}.*)$/u.exec(text) ?? [];
  if (service === undefined || said === undefined || !namesService(service) || fieldsNamed(service).length > 0) return null;
  const amounts = labelledIn(said);
  if (amounts.length === 0 || !amounts.every((one) => isMoneyField(one.field))) return null;
  return [{ kind: 'sentence', text: service }, ...amounts.map((one): Part => ({ kind: 'field', ...one }))];
}

/** Days before the first stop or separator of a text. */
function frontDay(text: string): string | null {
  const [front = ''] = text.split(/\.\s|\s*[|•·]\s*/);
  return printedRange(front)?.rest === '' ? front : null;
}

/** "This hospital is out-of-network." names nobody. */
const isNamed = ({ field, text }: PrintedField): boolean =>
  (field !== 'provider' && field !== 'patient') || /\p{Lu}/u.test(text) || !/\s/.test(text.trim());

/** "Log out" beside "Messages" explains nothing. */
const saysWhy = (text: string): boolean => /[.!]$/.test(text.trim()) || text.trim().split(/\s+/).length >= 4;
