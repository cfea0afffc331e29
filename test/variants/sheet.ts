/** One claim as the words and figures that a page will show, with the truth about them; no markup yet. */
import type { ExpectedClaim } from '../pages/expected-page.ts';
import { amountEntry, amountIn, span, wordEntry } from './columns.ts';
import type { Entry, Labels, Mark } from './entry.ts';
import { totalOf, type InventedClaim, type InventedLine, type LineAmounts } from './invented-claim.ts';
import type { Printing } from './printing.ts';
import { expectedAmounts, factsOf, isAmount, type Fact } from './truth.ts';
import type { Field } from './wordings.ts';

export interface Extra {
  label: string;
  value: () => string;
}

/** How the claims of one page are set out; the same for all of them. */
export interface Plan {
  labels: Labels;
  printing: Printing;
  facts: readonly (Field | Extra)[];
  /** Null: the page prints no service lines. */
  lines: readonly (Field | Extra)[] | null;
  totals: boolean;
  /** Received and processed days are told in a sentence. */
  sentence: boolean;
  /** The claim's number stands in a heading: its label. */
  heading: string | null;
  notes: 'by-code' | 'in-the-line' | 'none';
  /** Label of the column that holds whole notes, when they stand in the line. */
  notesLabel: string;
}

export interface Sheet {
  heading: string | null;
  sentences: string[];
  facts: Entry[];
  lines: Entry[][];
  totals: Entry[] | null;
  notes: { code: string; text: string }[];
  expected: ExpectedClaim;
  found: (Fact & { line: number | null })[];
}

export function sheetOf(given: InventedClaim, plan: Plan): Sheet {
  const claim = plan.notes === 'by-code' ? given : plan.notes === 'none' ? withoutNotes(given) : oneNoteALine(given);
  const found: Sheet['found'] = [];
  const entry = (column: Field | Extra, line: number | null, of: (name: keyof LineAmounts) => number | null): Entry => {
    if (typeof column !== 'string') return { field: 'extra', label: column.label, mark: 'extra', value: column.value() };
    const about = line === null ? null : (claim.lines[line] ?? null);
    if (plan.notes === 'in-the-line' && column === 'noteCodes') return noteEntry(claim, about, plan.notesLabel, line, found);
    const amount = isAmount(column) ? amountIn(column, of, plan.printing.copaySplit) : null;
    const made =
      amount && isAmount(column)
        ? amountEntry(column, amount, plan.labels, plan.printing, about?.percent ?? null)
        : wordEntry(column, claim, about, plan.labels, plan.printing);
    found.push(...factsOf(made, claim, about, amount).map((fact) => ({ ...fact, line })));
    return made;
  };
  const whole = (name: keyof LineAmounts): number | null => totalOf(claim, name);
  const facts = plan.facts.map((column) => entry(column, null, whole));
  const lines =
    plan.lines === null
      ? []
      : claim.lines.map((line, place) => (plan.lines ?? []).map((column) => entry(column, place, (name) => line.amounts[name])));
  const totals =
    plan.totals && plan.lines
      ? plan.lines.map((column) => (typeof column === 'string' && isAmount(column) ? entry(column, null, whole) : blank(column, plan)))
      : null;
  const fact = (field: Fact['field'], value: Fact['value'], label: string, mark: Mark): void =>
    void found.push({ field, value, label, mark, line: null });
  if (plan.heading !== null) fact('claimNumber', claim.claimNumber, plan.heading, 'printed');
  const sentences: string[] = [];
  if (plan.sentence && claim.processed !== null) {
    sentences.push(
      `Cigna received this claim on ${plan.printing.longDay(claim.received)} and processed it on ${plan.printing.longDay(claim.processed)}.`,
    );
    fact('received', claim.received, 'sentence', 'printed');
    fact('processed', claim.processed, 'sentence', 'printed');
  }
  const shownNotes = plan.notes === 'in-the-line' ? claim.notes.map((note) => ({ code: null, text: note.text })) : claim.notes;
  for (const note of shownNotes) fact('note', note, plan.notesLabel, 'printed');
  return {
    heading: plan.heading && `${plan.heading} ${claim.claimNumber}`,
    sentences,
    facts,
    lines,
    totals,
    notes: plan.notes === 'by-code' ? claim.notes : [],
    expected: expectedOf(claim, plan, found, shownNotes),
    found,
  };
}

function expectedOf(claim: InventedClaim, plan: Plan, found: Sheet['found'], notes: ExpectedClaim['notes']): ExpectedClaim {
  const has = (field: Fact['field'], onLine = false): boolean =>
    found.some((fact) => fact.field === field && (fact.line !== null) === onLine);
  const columns = (plan.lines ?? []).filter((column) => typeof column === 'string');
  const wholeFields = [...plan.facts.filter((column) => typeof column === 'string'), ...columns];
  const [from, to] = span(claim);
  const lineDays = has('serviceDates', true);
  const line = (each: InventedLine): ExpectedClaim['lines'][number] => ({
    serviceDates: lineDays ? { from: each.from, to: each.to } : null,
    description: has('description', true) ? each.service : null,
    amounts: expectedAmounts(columns, (name) => each.amounts[name], plan.printing.copaySplit),
    notes: columns.includes('noteCodes') ? each.notes : [],
  });
  return {
    claimNumber: has('claimNumber') ? claim.claimNumber : null,
    patient: has('patient') ? claim.patient : null,
    provider: has('provider') ? claim.provider : null,
    network: has('network') ? claim.network : 'unknown',
    status: has('status') ? claim.status : null,
    serviceDates: lineDays || has('serviceDates') ? { from, to } : null,
    dates: [
      ...(has('received') ? [{ what: 'received' as const, day: claim.received }] : []),
      ...(has('processed') && claim.processed !== null ? [{ what: 'processed' as const, day: claim.processed }] : []),
    ],
    amounts: expectedAmounts(wholeFields, (name) => totalOf(claim, name), plan.printing.copaySplit),
    lines: plan.lines === null ? [] : claim.lines.map(line),
    notes,
  };
}

/** The line's own notes as sentences in one cell, without codes. */
function noteEntry(claim: InventedClaim, about: InventedLine | null, label: string, line: number | null, found: Sheet['found']): Entry {
  const places = about?.notes ?? [];
  if (places.length > 0) found.push({ field: 'lineNotes', value: places, label, mark: 'printed', line });
  return { field: 'noteCodes', label, mark: 'printed', value: places.map((place) => claim.notes[place]?.text ?? '').join('\n') };
}

const blank = (column: Field | Extra, plan: Plan): Entry =>
  typeof column === 'string'
    ? { field: column, ...plan.labels.of(column), value: '' }
    : { field: 'extra', label: column.label, mark: 'extra', value: '' };

const withoutNotes = (claim: InventedClaim): InventedClaim => ({
  ...claim,
  notes: [],
  lines: claim.lines.map((line) => ({ ...line, notes: [] })),
});

/** A sentence that stands in a line belongs to that line alone. */
function oneNoteALine(claim: InventedClaim): InventedClaim {
  const notes = claim.notes.slice(0, claim.lines.length);
  return { ...claim, notes, lines: claim.lines.map((line, place) => ({ ...line, notes: place < notes.length ? [place] : [] })) };
}
