/**
 * Transcript → what was seen: claims with meaning, and what could not be read. A claim that does not hold together is left out
 * and counted.
 */
import {
  amountNames,
  Claim,
  noAmounts,
  type AmountName,
  type Amounts,
  type DayRange,
  type Network,
  type ServiceLine,
} from '../claim/claim.ts';
import { formatDay, type Day } from '../claim/day.ts';
import { Seen, type Unread } from '../claim/entry.ts';
import { sumKnown } from '../claim/money.ts';
import type { FieldName } from './labels.ts';
import { printedDay, printedRange } from './printed-date.ts';
import { printedMoney, printedPair } from './printed-money.ts';
import { sentenceFacts } from './sentence-facts.ts';
import { isBlank, noteCodes } from './shapes.ts';
import type { PrintedClaim, PrintedField, Transcript } from './transcript.ts';

const mostClaims = 2_000;

export function toSeen(transcript: Transcript, about: { id: string; on: Day }): Seen {
  const { kind, outcome, rowsStated, foldedPanels, appealControls } = transcript;
  const unread = transcript.unread.map(({ text, why }) => ({ text: text.slice(0, 500), why }));
  const claims = transcript.claims.slice(0, mostClaims).flatMap((printed): Claim[] => {
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
  lines: claim.lines.slice(0, 500),
  notes: claim.notes.slice(0, 200).map(({ code, text }) => ({ code: code.slice(0, 20), text: text.slice(0, 20_000) })),
  sentences: claim.sentences.slice(0, 200).map((text) => text.slice(0, 2_000)),
});

function toClaim(printed: PrintedClaim, unread: Unread[]): Claim {
  const text = (field: FieldName) => firstText(printed.fields, field);
  const facts = sentenceFacts(printed.sentences);
  const notes = printed.notes.map((note) => ({ code: note.code === '' ? null : note.code, text: note.text }));
  const lines = printed.lines.map((line) => toLine(line.fields, notes, unread));
  const serviceDates = rangeOf(printed.fields) ?? spanOf(lines) ?? facts.service;
  return {
    claimNumber: text('claimNumber')?.replace(/^#\s*/, '') ?? null,
    coverage: coverageOf(text('claimType')),
    patient: nameIn(text('patient') ?? facts.patient),
    provider: nameIn(
      text('provider') ??
        firstText(
          printed.lines.flatMap((line) => line.fields),
          'provider',
        ) ??
        facts.provider,
    ),
    serviceDates,
    dates: afterCare(datesOf([...printed.fields, ...printed.totals], facts.dates), serviceDates, unread),
    status: text('status'),
    network: networkOf(printed.fields) ?? networkOf(printed.lines.flatMap((line) => line.fields)) ?? 'unknown',
    amounts: amountsOf(printed, lines),
    lines,
    notes: withRefs(printed.fields, notes, unread),
    sentences: printed.sentences.filter((sentence) => sentence.split(' ').length >= 4).slice(0, 60),
  };
}

const firstText = (fields: readonly PrintedField[], field: FieldName): string | null =>
  fields.find((one) => one.field === field && !isBlank(one.text))?.text.trim() ?? null;

/** A name over its address: the first line is the name. */
const nameIn = (text: string | null): string | null => text?.split('\n')[0]?.trim() || null;

function toLine(fields: readonly PrintedField[], notes: { code: string | null; text: string }[], unread: Unread[]): ServiceLine {
  const range = rangeOf(fields);
  const dated = firstText(fields, 'serviceDate');
  const behind = dated === null ? '' : (printedRange(dated)?.rest ?? '');
  const type = firstText(fields, 'claimType');
  const description = [firstText(fields, 'serviceType') ?? (isLineOfBusiness(type) ? null : type), behind]
    .filter((text) => text !== null && text !== '')
    .join(', ');
  const codes = fields.filter((one) => one.field === 'noteRefs').flatMap((one) => noteCodes(one.text));
  const beside = fields.filter((one) => one.field === 'noteText').map((one) => notes.findIndex((note) => note.text === one.text));
  const refs = [...codes.map((code) => indexOfNote(code, notes, unread)), ...beside].filter((at) => at >= 0);
  return {
    serviceDates: range,
    description: description === '' ? null : description.replace(/\s+/g, ' '),
    procedureCode: firstText(fields, 'procedureCode'),
    amounts: printedAmounts(fields),
    notes: [...new Set(refs)],
  };
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

function rangeOf(fields: readonly PrintedField[]): { from: Day; to: Day } | null {
  const printed = firstText(fields, 'serviceDate');
  const range = printed === null ? null : printedRange(printed);
  if (range === null) return null;
  const end = printedDay(firstText(fields, 'serviceDateTo') ?? '');
  return { from: range.from, to: end !== null && end > range.to ? end : range.to };
}

function spanOf(lines: readonly ServiceLine[]): { from: Day; to: Day } | null {
  const ranges = lines.flatMap((line) => line.serviceDates ?? []);
  if (ranges.length === 0) return null;
  return {
    from: ranges.map((range) => range.from).sort()[0]!,
    to: ranges
      .map((range) => range.to)
      .sort()
      .at(-1)!,
  };
}

const kindOfDate = {
  processedDate: 'processed',
  eobDate: 'eob',
  letterDate: 'letter',
  postedDate: 'posted',
  receivedDate: 'received',
} as const;

/**
 * A decision older than the care belongs to something else that the page prints (another claim, an earlier letter): it is told as unread.
 * Where it is the only one it is kept, because a refusal of care still to come can be older, and too early a date does the least harm.
 */
function afterCare(dates: Claim['dates'], service: DayRange | null, unread: Unread[]): Claim['dates'] {
  const isOlder = ({ day }: Claim['dates'][number]) => service !== null && day < service.from;
  if (!dates.some((date) => date.what !== 'received' && !isOlder(date))) return dates;
  for (const date of dates.filter(isOlder)) unread.push({ text: formatDay(date.day), why: 'value-not-understood' });
  return dates.filter((date) => !isOlder(date));
}

/** Every date, each once. */
function datesOf(fields: readonly PrintedField[], told: Claim['dates']): Claim['dates'] {
  const printed = fields.flatMap((one) => {
    const what = kindOfDate[one.field as keyof typeof kindOfDate] as Claim['dates'][number]['what'] | undefined;
    const day = what === undefined ? null : printedDay(one.text);
    return what === undefined || day === null ? [] : [{ what, day }];
  });
  const all = [...printed, ...told];
  return all.filter((one, at) => all.findIndex((other) => other.what === one.what && other.day === one.day) === at);
}

function coverageOf(printed: string | null): Claim['coverage'] {
  const kinds = ['dental', 'vision', 'pharmacy', 'medical'] as const;
  return (
    kinds.find((kind) => printed?.toLowerCase().includes(kind)) ??
    (/\b(?:rx|drug|prescription)/i.test(printed ?? '')
      ? 'pharmacy'
      : /behavioral|mental|hospital|physician|professional/i.test(printed ?? '')
        ? 'medical'
        : 'unknown')
  );
}

/** "Medical" says what kind of claim it is; "Durable medical equipment" says what was done. */
const isLineOfBusiness = (type: string | null): boolean =>
  type !== null && /^(?:medical|dental|vision|pharmacy|behavioral|mental|health)(?: health)?(?: claim)?$/i.test(type.trim());

function networkOf(fields: readonly PrintedField[]): Network | null {
  const printed = firstText(fields, 'network');
  if (printed === null) return null;
  const spoken = printed
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (/\b(?:out|non|not|no)\b|\bnonparticipating\b|\boon\b/.test(spoken)) return 'out';
  return /\bin\b|\byes\b|\bparticipating\b|^network$|\bcontracted\b|\btier\b/.test(spoken) ? 'in' : null;
}

/** Amounts that are printed; one figure for copay and deductible together stays one figure. */
function printedAmounts(fields: readonly PrintedField[]): Amounts {
  const amounts = noAmounts();
  for (const one of fields) {
    if (one.field === 'copayAndDeductible') setPair(amounts, one);
    else if ((amountNames as string[]).includes(one.field)) amounts[one.field as AmountName] ??= printedMoney(one.text);
  }
  // Printed with a minus or in parentheses it is still a reduction of that size.
  if (amounts.discount !== null) amounts.discount = Math.abs(amounts.discount);
  if (amounts.copay !== null && amounts.deductible !== null) amounts.copayAndDeductible ??= amounts.copay + amounts.deductible;
  return amounts;
}

function setPair(amounts: Amounts, { label, text }: PrintedField): void {
  const pair = printedPair(text);
  amounts.copayAndDeductible ??= pair === null ? printedMoney(text) : pair[0] + pair[1];
  if (pair === null) return;
  const [copay, deductible] = /deductible.*copay/i.test(label) ? [pair[1], pair[0]] : pair;
  amounts.copay ??= copay;
  amounts.deductible ??= deductible;
}

/** The printed totals, else what is printed about the claim, else the sums of its lines. */
function amountsOf(printed: PrintedClaim, lines: readonly ServiceLine[]): Amounts {
  const totals = printedAmounts(printed.totals);
  const own = printedAmounts(printed.fields);
  const amounts = noAmounts();
  for (const name of amountNames) amounts[name] = totals[name] ?? own[name] ?? sumOfAll(lines.map((line) => line.amounts[name]));
  return amounts;
}

/** A sum only when every line has the figure: a missing amount is not zero. */
const sumOfAll = (amounts: readonly (number | null)[]): number | null => (amounts.includes(null) ? null : sumKnown(amounts));
