/**
 * What was refused on a claim, and why: each note judged where it is printed. A note counts for the lines that refer to it;
 * one that no line refers to counts for the claim. Amounts alone are no denial: an amount that nothing explains is `unexplained`.
 */
import type { Claim, Note, ServiceLine } from '../claim/claim.ts';
import { noteSaying } from '../codes/cigna-notes.ts';
import { sumKnown } from '../claim/money.ts';
import { classify, type Classified, type Nature } from './classify.ts';
import { isStanding } from './standing.ts';
import statuses from './statuses.json' with { type: 'json' };

export interface JudgedNote extends Note {
  nature: Nature;
  categories: string[];
  because: string;
}

export interface Denial {
  category: string;
  /** Indexes of lines; empty when it is about the whole claim. */
  lines: number[];
  /** Cents not covered on those lines, else on the claim; null when not printed. */
  amount: number | null;
  evidence: string[];
  /** Refused, or only waiting for papers. */
  nature: 'denial' | 'information-requested';
}

export interface Refusals {
  notes: JudgedNote[];
  denials: Denial[];
  /** Cents not covered that no note explains; null when there are none. */
  unexplained: number | null;
  /** A note stands on the claim whose meaning is not known, or whose refusal the amounts contradict. */
  hasUnknownNote: boolean;
}

export function denialsOf(claim: Claim): Refusals {
  const printed = claim.notes.map(judged);
  const notes = printed.some(decides) ? printed : [...printed, ...decisiveSentences(claim).map(judged)];
  const denials: Denial[] = [];
  const undone: JudgedNote[] = [];
  notes.forEach((note, at) => {
    if (!decides(note)) return;
    const referring = claim.lines.flatMap((line, index) => (line.notes.includes(at) ? [index] : []));
    const refused = referring.filter((index) => !isPaidAfterAll(claim.lines[index]!));
    if (referring.length > 0 && refused.length === 0 && note.nature === 'denial') return void undone.push(note);
    const lines = refused.length > 0 ? refused : note.nature === 'denial' ? linesWithoutReason(claim, notes) : [];
    for (const category of note.categories.length > 0 ? note.categories : ['unspecified']) {
      add(denials, { category, lines, amount: amountOf(claim, lines), evidence: [note.text], nature: note.nature });
    }
  });
  const named = denials.filter((denial) => denial.category !== 'unspecified' || denials.length === 1);
  const kept = named.length > 0 ? named : denials;
  if (!kept.some((denial) => denial.nature === 'denial') && saysRefused(claim.status)) {
    kept.push({ category: 'unspecified', lines: [], amount: claim.amounts.notCovered, evidence: [claim.status!], nature: 'denial' });
  }
  const unexplained = unexplainedAmount(claim, notes, kept);
  return {
    notes,
    denials: kept.sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0)),
    unexplained,
    hasUnknownNote: undone.length > 0 || notes.some((note) => note.nature === 'unrecognised'),
  };
}

const refusing = new RegExp(`(?<!\\bnot )\\b(?:${statuses.refused.join('|')})\\b`, 'i');
const saysRefused = (status: string | null): boolean => status !== null && refusing.test(status);

function judged(note: Note): JudgedNote {
  if (note.text === '') return { ...note, nature: 'unrecognised', categories: [], because: '' };
  return { ...note, ...read(note.text) };
}

/** The same sentences stand on most claims: each is understood once. */
function read(text: string): Classified {
  const known = understood.get(text);
  if (known) return known;
  const found = asPrinted(text) ?? classify(text);
  if (understood.size > 2_000) understood.clear();
  understood.set(text, found);
  return found;
}

/** Of a note that Cigna really printed we know what it is. */
function asPrinted(text: string): Classified | null {
  const note = noteSaying(text);
  return note === null ? null : { nature: note.nature, categories: note.category === null ? [] : [note.category], because: text };
}

const understood = new Map<string, Classified>();

type Deciding = JudgedNote & { nature: Denial['nature'] };
const decides = (note: JudgedNote): note is Deciding => note.nature === 'denial' || note.nature === 'information-requested';

/** Where no note decides, a sentence that speaks of this claim and says that it was refused counts like one. Every other sentence stays what it is. */
function decisiveSentences(claim: Claim): Note[] {
  return claim.sentences
    .filter((text) => ofThisClaim.test(text) && !isStanding(text))
    .map((text) => ({ code: null, text }))
    .filter((note) => decides(judged(note)))
    .slice(0, 5);
}

const ofThisClaim =
  /\b(?:this|your|the) (?:claim|service|services|charge|request|procedure|visit|treatment|care|drug|medication|prescription|test|item)\b|\bwe (?:denied|did not|didn't|could not|cannot|can't|need|asked|have asked|are waiting)\b/i;

/** A refusal that was undone leaves its note behind: the line says that nothing is uncovered and that the plan paid. */
const isPaidAfterAll = ({ amounts }: ServiceLine): boolean => amounts.notCovered === 0 && (amounts.planPaid ?? 0) > 0;

/** The lines with something not covered that no note of their own explains. */
function linesWithoutReason(claim: Claim, notes: readonly JudgedNote[]): number[] {
  return claim.lines.flatMap((line, index) =>
    (line.amounts.notCovered ?? 0) > 0 && !line.notes.some((at) => explains(notes[at])) ? [index] : [],
  );
}

const explains = (note: JudgedNote | undefined): boolean =>
  note !== undefined && ['denial', 'adjustment', 'cost-share', 'information-requested'].includes(note.nature);

const amountOf = (claim: Claim, lines: readonly number[]): number | null =>
  lines.length > 0 ? sumKnown(lines.map((index) => claim.lines[index]!.amounts.notCovered)) : claim.amounts.notCovered;

function add(denials: Denial[], denial: Denial): void {
  const known = denials.find(
    (one) => one.category === denial.category && one.nature === denial.nature && one.lines.join() === denial.lines.join(),
  );
  if (known) known.evidence.push(...denial.evidence.filter((text) => !known.evidence.includes(text)));
  else denials.push(denial);
}

function unexplainedAmount(claim: Claim, notes: readonly JudgedNote[], denials: readonly Denial[]): number | null {
  if (denials.some((denial) => denial.lines.length === 0)) return null;
  const told = new Set(denials.flatMap((denial) => denial.lines));
  const open = claim.lines.filter(
    (line, index) => (line.amounts.notCovered ?? 0) > 0 && !told.has(index) && !line.notes.some((at) => explains(notes[at])),
  );
  if (claim.lines.length > 0 && claim.lines.some((line) => line.amounts.notCovered !== null))
    return open.length > 0 ? sumKnown(open.map((line) => line.amounts.notCovered)) : null;
  const whole = claim.amounts.notCovered ?? 0;
  return whole > 0 && denials.length === 0 && !notes.some(explains) ? whole : null;
}
