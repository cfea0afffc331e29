/**
 * Transcript → what was seen: claims with meaning, and what could not be read. A claim that does not hold together is left out
 * and counted.
 */
import { Claim, type ServiceLine } from '../claim/claim.ts';
import type { Day } from '../claim/day.ts';
import { Seen, type Unread } from '../claim/entry.ts';
import type { FieldName } from './labels.ts';
import { marksBehindLabels, withoutMarks } from './note-marks.ts';
import { amountsOf, printedAmounts } from './printed-amounts.ts';
import { printedDays, printedRange } from './printed-date.ts';
import {
  coverageOf,
  datesOf,
  firstText,
  isLineOfBusiness,
  nameIn,
  networkBeside,
  networkOf,
  ofOtherClaims,
  rangeOf,
  spanOf,
  statusWords,
  withoutNetwork,
} from './printed-facts.ts';
import { withoutRelation } from './person-name.ts';
import { isBlank, noteCodes } from './shapes.ts';
import type { PrintedClaim, PrintedField, PrintedNote, Transcript } from './transcript.ts';

const mostClaims = 2_000;
const mostLines = 500;
const mostNotes = 200;

export function toSeen(transcript: Transcript, about: { id: string; on: Day }): Seen {
  const { kind, outcome, rowsStated, foldedPanels, appealControls } = transcript;
  const unread = transcript.unread.map(({ text, why }) => ({ text: text.slice(0, 500), why }));
  if (transcript.claims.length > mostClaims) unread.push({ text: '', why: 'page-too-large' });
  const claims = transcript.claims.slice(0, mostClaims).flatMap((printed): Claim[] => {
    if (printed.lines.length > mostLines || printed.notes.length > mostNotes) unread.push({ text: '', why: 'page-too-large' });
    const claim = Claim.safeParse(toClaim(shortened(printed), unread));
    if (claim.success) return [claim.data];
    unread.push({ text: '', why: 'refused-by-check' });
    return [];
  });
  return Seen.parse({
    id: about.id,
    kind: 'seen',
    on: about.on,
    source: {
      kind,
      outcome: outcome === 'read' && claims.length > 0 && unread.length > 0 ? 'partly-read' : outcome,
      rowsStated,
      rowsRead: claims.length,
      foldedPanels,
      unread: unread.slice(0, 500),
      appealControls: appealControls.map((name) => name.slice(0, 200)),
    },
    claims,
  });
}

/** A note of a megabyte says what it has to say in its first pages. */
const shortened = (claim: PrintedClaim): PrintedClaim => ({
  ...claim,
  notes: claim.notes.slice(0, mostNotes).map(({ code, text }) => ({ code: code.slice(0, 20), text: text.slice(0, 20_000) })),
  sentences: claim.sentences.slice(0, 200).map((text) => text.slice(0, 2_000)),
});

function toClaim(printed: PrintedClaim, unread: Unread[]): Claim {
  const text = (field: FieldName) => firstText(printed.fields, field);
  const notes = withOwnCodes(printed).map((note) => ({ code: note.code === '' ? null : note.code, text: note.text }));
  const lines = printed.lines.map((line) => toLine(line.fields, notes, unread));
  const serviceDates = rangeOf(printed.fields) ?? spanOf(lines);
  const labelled = [printed, { fields: printed.totals }, ...printed.lines].flatMap(({ fields }) => fields);
  const dates = datesOf(labelled);
  const others = ofOtherClaims(dates, serviceDates);
  for (const { day } of others) unread.push({ text: printedWith(day, labelled, printed.sentences), why: 'value-not-understood' });
  const ofLines = printed.lines.flatMap((line) => line.fields);
  const provider = nameIn(text('provider') ?? firstText(ofLines, 'provider'));
  return {
    claimNumber: text('claimNumber')?.replace(/^#\s*/, '') ?? null,
    coverage: coverageOf(text('claimType')),
    patient: withoutRelation(nameIn(text('patient'))),
    provider: provider === null ? null : withoutNetwork(provider),
    serviceDates,
    dates: dates.filter((date) => !others.includes(date)),
    status: statusWords(
      firstText(
        printed.fields.filter((one) => one.label !== ''),
        'status',
      ) ?? text('status'),
    ),
    network: networkOf(printed.fields) ?? networkOf(ofLines) ?? networkBeside(provider) ?? 'unknown',
    amounts: amountsOf(printed, lines),
    lines: lines.slice(0, mostLines),
    notes: withRefs(printed.fields, notes, unread),
    sentences: printed.sentences.filter((sentence) => sentence.split(' ').length >= 4).slice(0, 60),
  };
}

/** "CG The charge is above …" where a line refers to CG: its first word is its code. */
function withOwnCodes(printed: PrintedClaim): PrintedNote[] {
  const named = new Set(
    [printed, ...printed.lines].flatMap(({ fields }) => fields.flatMap((one) => (one.field === 'noteRefs' ? noteCodes(one.text) : []))),
  );
  const explained = new Set(printed.notes.map((note) => note.code));
  return printed.notes.map((note) => {
    const [, code = '', text = ''] =
      note.code === '' ? (/^\W{0,2}(\w{1,5}(?:-\d{1,3})?)\W{0,3}\s+(\S+\s+\S[\s\S]*)$/.exec(note.text) ?? []) : [];
    return named.has(code) && !explained.has(code) ? { code, text } : note;
  });
}

/** The words in which a date is printed. */
const printedWith = (day: Day, fields: readonly PrintedField[], sentences: readonly string[]): string =>
  [...fields.map(({ label, text }) => `${label}: ${text}`), ...sentences]
    .find((text) => printedDays(text).some((one) => one.day === day))
    ?.slice(0, 500) ?? '';

function toLine(fields: readonly PrintedField[], notes: { code: string | null; text: string }[], unread: Unread[]): ServiceLine {
  const range = rangeOf(fields);
  const dated = firstText(fields, 'serviceDate');
  const behind = dated === null ? '' : (printedRange(dated)?.rest ?? '');
  const type = firstText(fields, 'claimType');
  const known = new Set(notes.flatMap((note) => note.code ?? []));
  const { text: description, marks } = withoutMarks(
    [serviceOf(fields) ?? (isLineOfBusiness(type) ? null : type), behind].filter((text) => text !== null && text !== '').join(', '),
    known,
  );
  const named = fields.filter((one) => one.field === 'noteRefs').flatMap((one) => noteCodes(one.text));
  const codes = [...named, ...marks, ...marksBehindLabels(fields, known)];
  const beside = fields.filter((one) => one.field === 'noteText').map((one) => notes.findIndex((note) => note.text === one.text));
  const refs = [...codes.map((code) => indexOfNote(code, notes, unread)), ...beside].filter((at) => at >= 0);
  return {
    serviceDates: range,
    description: description === '' ? null : withoutSigns(description, known),
    procedureCode: firstText(fields, 'procedureCode'),
    amounts: printedAmounts(fields),
    notes: [...new Set(refs)],
  };
}

/** Without the pictures of buttons beside it ("ⓘ", "▲", an "i" that no note explains) and the dash between it and what stood before. */
function withoutSigns(text: string, codes: ReadonlySet<string>): string {
  const bare = text.replace(/\s+/g, ' ').replace(/^[–—•·-]\s+|[\s\p{So}\p{Sk}]+$/gu, '');
  return codes.has('i') ? bare : bare.replace(/\s[iℹ]$/u, '');
}

/** What was done; of two columns that could say it, the one that says it in words ("CI-0001" is a number of it). */
function serviceOf(fields: readonly PrintedField[]): string | null {
  const texts = fields.filter((one) => one.field === 'serviceType' && !isBlank(one.text)).map((one) => one.text.trim());
  return texts.find((text) => /\p{L}{3}/u.test(text)) ?? texts[0] ?? null;
}

/** A code that no note explains becomes a note without words, and is counted as unread. */
function indexOfNote(code: string, notes: { code: string | null; text: string }[], unread: Unread[]): number {
  const at = notes.findIndex((note) => note.code?.toUpperCase() === code.toUpperCase());
  if (at >= 0) return at;
  notes.push({ code, text: '' });
  unread.push({ text: code, why: 'note-not-printed' });
  return notes.length - 1;
}

/** Codes that the claim itself names, beside those of its lines. */
function withRefs(fields: readonly PrintedField[], notes: { code: string | null; text: string }[], unread: Unread[]) {
  for (const code of fields.filter((one) => one.field === 'noteRefs').flatMap((one) => noteCodes(one.text)))
    indexOfNote(code, notes, unread);
  return notes;
}
