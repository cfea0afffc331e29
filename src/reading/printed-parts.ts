/**
 * Outline → what each part of it says: fields, notes, tables, sentences, and what has a figure that no known label explains.
 * Labels are paired with the value that follows them, in whatever containers the page puts the two.
 */
import { isProse, labelledIn } from './labelled.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import { fieldFor, fieldsNamed, isDateField, isMoneyField, shapeOf } from './labels.ts';
import { oneLine } from './note-table.ts';
import { noteIn, notesByLine, noteStart, refsSaid } from './printed-note.ts';
import type { Block } from './outline.ts';
import { sentence, toldIn, unread, type Part } from './part.ts';
import { printedRange } from './printed-date.ts';
import { providerNamed } from './provider-name.ts';
import { withJoinedTables } from './joined-tables.ts';
import { headsNotes, headsOther, isNetworkBadge, isStatus, saysTotal } from './page-words.ts';
import { withoutStatus } from './spoken-parts.ts';
import { isBlank, isFigure, isPlainMoney, isRunningTotal, noteCodes } from './shapes.ts';
import { amountAwaited } from './told-amounts.ts';
import { toldParts, withToldApart } from './told-parts.ts';
import type { PrintedField, PrintedNote } from './transcript.ts';
import { namesService } from './unlabelled.ts';
import { withValuesFirst } from './values-first.ts';

/** The parts of a page, nested as its containers are. */
export function partsOf(blocks: readonly Block[]): Part[] {
  return new Pairing(withValuesFirst(leavesOf(withJoinedTables(blocks)))).read();
}

/** One pass over the leaves, with the label that waits for its value and whether we stand under a heading of notes. */
class Pairing {
  private at = 0;
  private waiting: string | null = null;
  private waitsUnderHeading = false;
  /** Under a heading of notes, and how far: until a table or list of them has ended, or a text that is none. */
  private inNotes = false;
  private notesRead = 0;
  private readonly leaves: readonly Leaf[];
  /** Texts that were read together with the one before them. */
  private readonly taken = new Set<Leaf>();

  /** Codes that lines refer to, wherever they stand. */
  private readonly codes: ReadonlySet<string>;

  constructor(leaves: readonly Leaf[]) {
    this.leaves = leaves;
    this.codes = codesNamed(leaves);
  }

  read(): Part[] {
    const parts: Part[] = [];
    while (this.at < this.leaves.length) {
      const leaf = this.leaves[this.at++]!;
      if (this.taken.has(leaf)) continue;
      if (leaf.kind === 'close') {
        if (this.waiting !== null && !fieldsNamed(this.waiting).some(hasStrictShape)) this.waiting = null;
        return withToldApart(parts);
      }
      if (leaf.kind === 'open') {
        if (this.waiting !== null && this.waitsUnderHeading && this.headsSeveral()) this.waiting = null;
        const turned = this.valueOverLabel();
        if (turned) parts.push(turned);
        else {
          const [before, wasInNotes] = [this.notesRead, this.inNotes];
          const inner = this.read();
          // "Totals" above a container says what stands in it.
          const above = parts.at(-1);
          if ((above?.kind === 'heading' || above?.kind === 'sentence') && saysTotal(above.text)) inner.unshift(above);
          // A list of notes has ended with its container, and so has a section with its own heading.
          if (this.notesRead > before + 1 || (!wasInNotes && this.notesRead > 0)) this.inNotes = false;
          if (!wasInNotes) this.mayBeLoose = false;
          parts.push(...(inner.length < 2 ? inner : [{ kind: 'parts', parts: inner } as const]));
        }
      } else if (leaf.kind === 'table') {
        this.waiting = null;
        parts.push({ kind: 'table', table: leaf.table, inNotes: this.inNotes });
        this.inNotes = false;
      } else if (leaf.kind === 'pair') parts.push(...this.pair(leaf.label, leaf.value));
      else parts.push(...this.text(leaf));
    }
    return withToldApart(parts);
  }

  /** Containers with amounts side by side: what stands over them heads them all and is the label of none. */
  private headsSeveral(): boolean {
    let depth = 1;
    let withAmounts = 0;
    let holdsAmount = false;
    for (const leaf of this.leaves.slice(this.at, this.at + 60)) {
      depth += leaf.kind === 'open' ? 1 : leaf.kind === 'close' ? -1 : 0;
      if (leaf.kind === 'close') {
        withAmounts += Number(holdsAmount);
        holdsAmount = false;
        if (withAmounts > 1) return true;
      } else if (depth === 0) return false;
      else if (leaf.kind === 'text')
        holdsAmount ||= isPlainMoney(leaf.text) || labelledIn(leaf.text).some((one) => isMoneyField(one.field));
    }
    return false;
  }

  /** A tile with the figure on top and its label below. */
  private valueOverLabel(): Part | null {
    const [value, label, ...more] = this.leaves.slice(this.at, this.at + 4);
    // A caption below the label ("▲ 4% above average") says nothing of its own.
    const [caption] = more;
    const isCaptioned = caption?.kind === 'text' && !isFigure(caption.text) && fieldsNamed(caption.text).length === 0;
    const end = isCaptioned ? more[1] : caption;
    if ((this.waiting !== null && !this.waitsUnderHeading) || value?.kind !== 'text' || label?.kind !== 'text' || end?.kind !== 'close')
      return null;
    // "Partly covered", and "In network" below it: two badges.
    if (isNetworkBadge(label.text)) return null;
    const field = fieldFor(label.text, value.text);
    const isValue =
      isFigure(value.text) || (fieldsNamed(value.text).length === 0 && labelledIn(value.text).length === 0 && value.level === null);
    if (field === null || !isValue || fieldsNamed(label.text).length === 0 || /:\s*$/.test(value.text)) return null;
    this.at += isCaptioned ? 4 : 3;
    this.waiting = null;
    return { kind: 'field', field, label: label.text, text: value.text };
  }

  private pair(label: string, value: string): Part[] {
    this.waiting = null;
    if (isBlank(value)) return [];
    const code = noteCodes(label);
    if (code.length === 1 && fieldsNamed(label).length === 0 && /\p{L}{3}/u.test(value) && /\s/.test(value)) {
      // A link "P7" that says "See remark P7" explains nothing.
      if (refsSaid(value) !== null) return [{ kind: 'field', field: 'noteRefs', label: '', text: code[0]! }];
      return [this.note({ code: code[0]!, text: value })];
    }
    const field = fieldFor(label, value);
    if (field !== null) return [this.field(field, label, value)];
    if (fieldsNamed(label).length > 0 && (!/\p{N}/u.test(value) || value.length > 40)) return sentence(`${label}: ${value}`);
    if (fieldsNamed(label).length > 0) return isRunningTotal(value) ? [] : [unread(label, value, 'value-not-understood')];
    return isFigure(value) ? [unread(label, value, 'label-not-known')] : sentence(`${label}: ${value}`);
  }

  private text({ text, level, isControl, note: apart }: Leaf & { kind: 'text' }): Part[] {
    if (this.waiting !== null) {
      const label = this.waiting;
      this.waiting = null;
      const field = fieldFor(label, text);
      const isNextHeading = level !== null && this.waitsUnderHeading;
      if (!this.waitsUnderHeading && namesPlaceOfCare(label) && labelledIn(text).some((one) => isMoneyField(one.field)))
        return [...sentence(label), ...this.text({ kind: 'text', text, level, isControl, note: apart })];
      // "Finished. We made our decision on …": the answer to a question, and what a sentence adds to it.
      const [, answer = text, more = ''] = field === 'status' ? (/^([^.\n]{2,40})\.\s+(\p{Lu}.*)$/su.exec(text) ?? []) : [];
      if (field === 'noteText' && apart) return [this.note(apart)];
      if (field !== null && !isNextHeading && !this.isNextLabel(text, label)) return [this.field(field, label, answer), ...toldIn(more)];
      const isOfLabel =
        !this.waitsUnderHeading &&
        fieldsNamed(label).some((one) => isMoneyField(one) || isDateField(one)) &&
        /\p{N}/u.test(text) &&
        text.length <= 40 &&
        fieldsNamed(text).length === 0;
      if (field === null && (isFigure(text) || (isOfLabel && !isRunningTotal(text) && labelledIn(text).length === 0)))
        return [unread(label, text, fieldsNamed(label).length > 0 ? 'value-not-understood' : 'label-not-known')];
    }
    if (headsNotes(text) && !this.refsFollow()) {
      this.inNotes = true;
      this.notesRead = 0;
      this.hasLoose = false;
      this.mayBeLoose = true;
      return [{ kind: 'heading', text }];
    }
    const [head, status] = level === null ? [text, null] : withoutStatus(text);
    if (status !== null) return [{ kind: 'heading', text: head }, this.field('status', '', status)];
    const explained = level === null ? null : this.explainedBelow(text);
    if (explained !== null) return [this.note(explained)];
    if (level !== null || headsOther(text)) {
      this.inNotes = false;
      const stated = labelledIn(text);
      if (stated.length > 0) return [{ kind: 'heading', text }, ...stated.map((one) => ({ kind: 'field' as const, ...one }))];
      if (saysTotal(text) || fieldsNamed(text).every((field) => field === 'serviceType') || !this.mayTakeNext(text))
        return isStatus(text) ? [this.field('status', '', text)] : [{ kind: 'heading', text }, ...toldIn(text)];
    }
    if (this.inNotes && !isControl) {
      const noted = apart ? [this.note(apart)] : this.underNotes(text);
      if (noted) return noted;
      this.inNotes = false;
    }
    const refs = isControl ? null : refsSaid(text);
    if (refs !== null) return [{ kind: 'field', field: 'noteRefs', label: '', text: refs }];
    const keyed = apart ?? this.keyedByCode(text) ?? (this.codes.has(text) ? this.codeAndSentence(text) : null);
    if (keyed && this.codes.has(keyed.code)) return [this.note(keyed)];
    const stated = isProse(text) ? [] : labelledIn(text).filter(isNamed);
    if (stated.length > 0) return this.stated(text, stated);
    // A link is no label of a name or a word: it leads somewhere ("Pharmacy" before "Wellness").
    const isLabel = !isControl || fieldsNamed(text).some(hasStrictShape);
    if (isLabel && fieldsNamed(text).length > 0 && !isNetworkBadge(text) && !(isStatus(text) && !this.fitsNext(text))) {
      this.waiting = text;
      this.waitsUnderHeading = level !== null;
      return [];
    }
    if (isStatus(text)) return [this.field('status', '', text)];
    if (isNetworkBadge(text)) return [this.field('network', '', text)];
    const listed = notesByLine(text);
    if (listed.length > 0) return listed.map((note) => ({ kind: 'note', ...note }));
    const note = noteIn(text);
    if (note) return [{ kind: 'note', ...note }];
    if (isFigure(text)) return [unread('', text, 'label-not-known')];
    const awaited = this.amountBelow(text);
    if (awaited) return awaited;
    if (this.isUnknownLabel(text)) {
      this.waiting = text;
      return [];
    }
    // The name of a practice is often the link to the claim.
    if (isControl) return providerNamed(text) !== null ? [{ kind: 'sentence', text }] : [];
    return toldParts(text);
  }

  /** What a text states, the status that its day is told with ("Processed · Aug 23, 2026"), and its lines that say something else. */
  private stated(text: string, fields: readonly PrintedField[]): Part[] {
    const apart = serviceAndAmounts(text);
    if (apart !== null) return [{ kind: 'parts', parts: [{ kind: 'sentence', text: apart.service }, ...apart.amounts.map((one) => ({ kind: 'field' as const, ...one }))] }];
    const others = text.split('\n').filter((line) => line !== '' && labelledIn(line).length === 0);
    const said = fields.flatMap((one) => {
      const status = /[·•|]$/.test(one.label) || !text.includes(':') ? /^(\p{L}[\p{L} ]*?) ?[·•|]?$/u.exec(one.label)?.[1] : undefined;
      return [
        ...(status !== undefined && isStatus(status) ? [this.field('status', '', status)] : []),
        this.field(one.field, one.label, one.text),
      ];
    });
    said.push(...toldIn(text).filter((told) => told.kind === 'field' && !fields.some((one) => one.field === told.field)));
    // "Aug 4, 2026. Billed: $5,850.00.": the day in front belongs to what is told behind it.
    const day = fields.some((one) => isDateField(one.field)) ? null : frontDay(text);
    if (day !== null) said.unshift(unread('', day, 'label-not-known'));
    // "Noa Diaz • October 22, 2026 • Claim 70-2281940": what stands beside says something too.
    const beside = text.includes('\n') ? [] : text.split(/\s*[|•·]\s*/).filter((piece) => piece !== '' && labelledIn(piece).length === 0);
    if (beside.length > 0 && !isProse(text)) said.unshift({ kind: 'sentence', text: beside.join(' • ') });
    if (fields.length < 2 && text.includes('\n') && !isProse(text)) return [...others.flatMap((line) => sentence(line)), ...said];
    if (fields.length < 2 || !text.includes('\n')) return said;
    return [{ kind: 'parts', parts: [...others.flatMap((line) => sentence(line)), ...said] }];
  }

  private field(field: PrintedField['field'], label: string, text: string): Part {
    const refs = field === 'noteText' || field === 'noteRefs' ? refsSaid(text) : null;
    if (refs !== null) return { kind: 'field', field: 'noteRefs', label, text: refs };
    if (field === 'noteText' || (field === 'noteRefs' && noteCodes(text).length === 0)) {
      const note = noteIn(text);
      if (note === null && !saysWhy(text)) return { kind: 'sentence', text };
      return { kind: 'note', code: note?.code ?? '', text: note?.text ?? text };
    }
    return { kind: 'field', field, label, text };
  }

  /** Under a heading of notes: "VPA - sentence", a code and its sentence in two texts, or a sentence without a code. Null: no note any more. */
  private underNotes(text: string): Part[] | null {
    const listed = notesByLine(text);
    if (listed.length > 0) return listed.map((one) => this.note(one));
    const note = noteIn(text) ?? this.keyedByCode(text) ?? this.codeAndSentence(text);
    if (note) return [this.note(note)];
    if (isFigure(text)) return null;
    const stated = labelledIn(text).filter((one) => one.field !== 'noteRefs' && one.field !== 'noteText');
    if (stated.length > 0 || (fieldsNamed(text).length > 0 && !/[.!]$/.test(text))) return null;
    // Without a code: behind the dash of an empty one, or the first sentences of a section that has no codes.
    const isKeyed = this.notesRead > 0 && !this.hasLoose;
    if (/^reminder\b|\?\s/i.test(text) || /\?$/.test(text) || this.isUnknownLabel(text)) return null;
    if (text === noteStart(text) && (isKeyed || !this.mayBeLoose || text.split(' ').length < 3)) return null;
    this.hasLoose = !isKeyed;
    return [this.note({ code: '', text: noteStart(text) })];
  }

  private hasLoose = false;
  /** Sentences without a code are notes only within the container of their heading. */
  private mayBeLoose = false;

  private note(note: PrintedNote): Part {
    this.notesRead++;
    return { kind: 'note', code: note.code, text: noteStart(note.text) };
  }

  /** "AB Under your dental plan …": a code that lines refer to, and its sentence behind nothing but a blank. */
  private keyedByCode(text: string): PrintedNote | null {
    const [, code, said] = /^\W{0,2}([\w-]{1,6})\W{0,3}\s+(\S+(?:\s+\S+){2}[\s\S]*[.!])$/.exec(text.slice(0, 2000)) ?? [];
    return code !== undefined && said !== undefined && this.codes.has(code) ? { code, text: said } : null;
  }

  /** "Reason PX-3" as a heading over its sentence. */
  private explainedBelow(heading: string): PrintedNote | null {
    const [code, ...more] = noteCodes(refsSaid(heading) ?? '');
    const next = code === undefined || more.length > 0 ? null : this.sentenceAfter(this.at);
    if (code === undefined || next === null) return null;
    this.taken.add(next);
    return { code, text: next.text };
  }

  private codeAndSentence(text: string): PrintedNote | null {
    const codes = noteCodes(text);
    const next = this.sentenceAfter(this.at);
    if (codes.length !== 1 || next === null) return null;
    this.taken.add(next);
    return { code: codes[0]!, text: next.text };
  }

  /** The next text within reach, over the edges of containers but not over a table or pair. */
  private nextLeaf(): (Leaf & { kind: 'text' }) | null {
    for (const leaf of this.leaves.slice(this.at, this.at + 6)) {
      if (leaf.kind === 'text' && !this.taken.has(leaf)) return leaf;
      if (leaf.kind === 'table' || leaf.kind === 'pair') return null;
    }
    return null;
  }

  private nextText(): string | null {
    return this.nextLeaf()?.text ?? null;
  }

  /** A heading is a label only where a value may follow: one without letters of its own shape, or words that are no label. */
  private mayTakeNext(label: string): boolean {
    const next = this.nextText();
    return next !== null && (fieldsNamed(next).length === 0 || this.fitsNext(label));
  }

  private fitsNext(label: string): boolean {
    const next = this.nextText();
    return next !== null && !isBlank(next) && fieldFor(label, next) !== null && fieldsNamed(next).length === 0;
  }

  /** The text after a label is itself a label, so the first one has no value: the page left it empty. */
  private isNextLabel(text: string, label: string): boolean {
    // "Laboratory", and below it "Charge $914.00": what states an amount of its own is no name.
    if (!fieldsNamed(label).some(hasStrictShape) && labelledIn(text).some((one) => isMoneyField(one.field))) return true;
    if (isFigure(text) || isNetworkBadge(text) || fieldsNamed(text).length === 0) return false;
    // A person or a provider is never called like a label.
    if (fieldsNamed(label).every((field) => field === 'patient' || field === 'provider')) return true;
    if (isStatus(text)) return this.fitsNext(text) && isFigure(this.nextText() ?? '');
    return fieldsNamed(text).some(hasStrictShape) || /:\s*$/.test(text) || this.fitsNext(text);
  }

  /** "Valley Ridge Imaging charged", and its figure in the next text. */
  private amountBelow(text: string): Part[] | null {
    const next = this.nextLeaf();
    if (next === null || !isPlainMoney(next.text)) return null;
    const field = amountAwaited(text);
    if (field === null) return null;
    this.taken.add(next);
    return [...sentence(text), this.field(field, text, next.text)];
  }

  /** Codes right after "Notes" are a line's references, not the notes themselves. */
  private refsFollow(): boolean {
    const next = this.nextText();
    if (next === null || noteCodes(next).length === 0) return false;
    const at = this.leaves.findIndex((leaf, place) => place >= this.at && leaf.kind === 'text');
    return !(noteCodes(next).length === 1 && this.sentenceAfter(at + 1) !== null);
  }

  /** A sentence that follows within the same container: what stands beyond its end belongs to something else. */
  private sentenceAfter(from: number): (Leaf & { kind: 'text' }) | null {
    const next = this.leaves.slice(from, from + 6).find((leaf) => leaf.kind !== 'open' && !this.taken.has(leaf));
    return next?.kind === 'text' && isSentence(next.text) ? next : null;
  }

  /** Short words right before a figure: a label that we do not know. */
  private isUnknownLabel(text: string): boolean {
    const next = this.nextText();
    return (
      text.length <= 60 &&
      !isFigure(text) &&
      /\p{L}{2}/u.test(text) &&
      text.split(' ').length <= 8 &&
      !/[.!?]$/.test(text) &&
      next !== null &&
      isFigure(next)
    );
  }
}

/** "New patient skin exam – charged $275.00": what was done, and behind the dash its amounts. */
function serviceAndAmounts(text: string): { service: string; amounts: PrintedField[] } | null {
  const [, service, said] = /^(\p{L}[^:$\n]{3,80}?)\s+[–—-]\s+(\p{L}.*)$/u.exec(text) ?? [];
  if (service === undefined || said === undefined || !namesService(service) || fieldsNamed(service).length > 0) return null;
  const amounts = labelledIn(said);
  return amounts.length > 0 && amounts.every((one) => isMoneyField(one.field)) ? { service, amounts } : null;
}

/** "Laboratory", "Pharmacy": the label of a provider, or the name of a service over its own amounts. */
const namesPlaceOfCare = (label: string): boolean =>
  !/:\s*$/.test(label) && fieldsNamed(label).some((field) => field === 'provider' || field === 'serviceType') && !fieldsNamed(label).some(hasStrictShape);

/** Days before the first stop or separator of a text. */
function frontDay(text: string): string | null {
  const [front = ''] = text.split(/\.\s|\s*[|•·]\s*/);
  return printedRange(front)?.rest === '' ? front : null;
}

/** Codes in columns and pairs that refer to notes. */
function codesNamed(leaves: readonly Leaf[]): Set<string> {
  const names = (label: string): boolean => fieldsNamed(oneLine(label)).includes('noteRefs');
  return new Set(
    leaves.flatMap((leaf) => {
      if (leaf.kind === 'pair') return names(leaf.label) ? noteCodes(leaf.value) : [];
      if (leaf.kind !== 'table') return [];
      return leaf.table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ text }, at) => (names(leaf.table.columns[at] ?? '') || (at > 0 && names(cells[0]!.text)) ? noteCodes(text) : [])),
      );
    }),
  );
}

/** "This hospital is out-of-network." names nobody. */
const isNamed = ({ field, text }: PrintedField): boolean =>
  (field !== 'provider' && field !== 'patient') || /\p{Lu}/u.test(text) || !/\s/.test(text.trim());

/** "Log out" beside "Messages" explains nothing. */
const saysWhy = (text: string): boolean => /[.!]$/.test(text.trim()) || text.trim().split(/\s+/).length >= 4;

/** Words that say something, and are no label of ours. */
const isSentence = (text: string): boolean => /\p{L}{2,}\s+\p{L}/u.test(text) && fieldsNamed(text).length === 0;

const hasStrictShape = (field: PrintedField['field']): boolean => ['money', 'pair-of-money', 'date', 'identifier'].includes(shapeOf(field));
