/**
 * Outline → what each part of it says: fields, notes, tables, sentences, and what has a figure that no known label explains.
 * Labels are paired with the value that follows them, in whatever containers the page puts the two.
 */
import { withJoinedTables } from './joined-tables.ts';
import {
  fitsNext,
  hasStrictShape,
  headsSeveral,
  isNextLabel,
  isUnknownLabel,
  mayTakeNext,
  namesPlaceOfCare,
  statesAmount,
  valueOverLabel,
} from './label-neighbours.ts';
import { labelledIn } from './labelled.ts';
import { fieldFor, fieldsNamed, isDateField, isMoneyField } from './labels.ts';
import { LeafRow, type TextLeaf } from './leaf-row.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import { codesNamed, NoteSection } from './note-section.ts';
import type { Block } from './outline.ts';
import { headsNotes, headsOther, isNetworkBadge, isStatus, saysTotal } from './page-words.ts';
import { sentence, toldIn, unread, type Part } from './part.ts';
import { noteIn, notesByLine, refsSaid } from './printed-note.ts';
import { providerNamed } from './provider-name.ts';
import { isBlank, isFigure, isPlainMoney, isRunningTotal, noteCodes } from './shapes.ts';
import { withoutStatus } from './spoken-parts.ts';
import { fieldPart, statedIn, statedParts } from './stated-parts.ts';
import { amountAwaited } from './told-amounts.ts';
import { toldParts, withToldApart } from './told-parts.ts';
import { withValuesFirst } from './values-first.ts';

/** The parts of a page, nested as its containers are. */
export function partsOf(blocks: readonly Block[]): Part[] {
  return new Pairing(withValuesFirst(leavesOf(withJoinedTables(blocks)))).read();
}

/** One pass over the leaves, with the label that waits for its value and the notes that are open. */
class Pairing {
  private waiting: string | null = null;
  private waitsUnderHeading = false;
  private readonly row: LeafRow;
  private readonly notes: NoteSection;

  constructor(leaves: readonly Leaf[]) {
    this.row = new LeafRow(leaves);
    this.notes = new NoteSection(this.row, codesNamed(leaves));
  }

  read(): Part[] {
    const parts: Part[] = [];
    for (let leaf = this.row.next(); leaf !== null; leaf = this.row.next()) {
      if (leaf.kind === 'close') {
        if (this.waiting !== null && !fieldsNamed(this.waiting).some(hasStrictShape)) this.waiting = null;
        break;
      }
      if (leaf.kind === 'open') parts.push(...this.container(parts.at(-1)));
      else if (leaf.kind === 'table') {
        this.waiting = null;
        parts.push({ kind: 'table', table: leaf.table, inNotes: this.notes.isOpen });
        this.notes.isOpen = false;
      } else if (leaf.kind === 'pair') parts.push(...this.pair(leaf.label, leaf.value));
      else parts.push(...this.text(leaf));
    }
    return withToldApart(parts);
  }

  private container(above: Part | undefined): Part[] {
    if (this.waiting !== null && this.waitsUnderHeading && headsSeveral(this.row)) this.waiting = null;
    const turned = this.waiting === null || this.waitsUnderHeading ? valueOverLabel(this.row) : null;
    if (turned) {
      this.row.skip(turned.count);
      this.waiting = null;
      return [{ kind: 'field', ...turned.field }];
    }
    const leave = this.notes.enter();
    const inner = this.read();
    // "Totals" above a container says what stands in it.
    if ((above?.kind === 'heading' || above?.kind === 'sentence') && saysTotal(above.text)) inner.unshift(above);
    leave();
    return inner.length < 2 ? inner : [{ kind: 'parts', parts: inner }];
  }

  private pair(label: string, value: string): Part[] {
    this.waiting = null;
    if (isBlank(value)) return [];
    const code = noteCodes(label);
    if (code.length === 1 && fieldsNamed(label).length === 0 && /\p{L}{3}/u.test(value) && /\s/.test(value)) {
      // A link "P7" that says "See remark P7" explains nothing.
      if (refsSaid(value) !== null) return [{ kind: 'field', field: 'noteRefs', label: '', text: code[0]! }];
      return [this.notes.note({ code: code[0]!, text: value })];
    }
    const field = fieldFor(label, value);
    if (field !== null) return [fieldPart(field, label, value)];
    if (fieldsNamed(label).length > 0 && (!/\p{N}/u.test(value) || value.length > 40)) return sentence(`${label}: ${value}`);
    if (fieldsNamed(label).length > 0) return isRunningTotal(value) ? [] : [unread(label, value, 'value-not-understood')];
    return isFigure(value) ? [unread(label, value, 'label-not-known')] : sentence(`${label}: ${value}`);
  }

  private text(leaf: TextLeaf): Part[] {
    const label = this.waiting;
    this.waiting = null;
    return (
      (label === null ? null : this.valueOf(label, leaf)) ??
      this.heading(leaf) ??
      this.noteAt(leaf) ??
      this.labelAt(leaf) ??
      this.bare(leaf)
    );
  }

  /** The text that stands behind a label; null where it is not the label's. */
  private valueOf(label: string, leaf: TextLeaf): Part[] | null {
    const { text, level, note } = leaf;
    const field = fieldFor(label, text);
    if (!this.waitsUnderHeading && namesPlaceOfCare(label) && statesAmount(text)) return [...sentence(label), ...this.text(leaf)];
    // "Finished. We made our decision on …": the answer to a question, and what a sentence adds to it.
    const [, answer = text, more = ''] = field === 'status' ? (/^([^.\n]{2,40})\.\s+(\p{Lu}.*)$/su.exec(text) ?? []) : [];
    if (field === 'noteText' && note) return [this.notes.note(note)];
    const isNextHeading = level !== null && this.waitsUnderHeading;
    if (field !== null && !isNextHeading && !isNextLabel(text, label, this.row)) return [fieldPart(field, label, answer), ...toldIn(more)];
    const isOfLabel =
      !this.waitsUnderHeading &&
      fieldsNamed(label).some((one) => isMoneyField(one) || isDateField(one)) &&
      /\p{N}/u.test(text) &&
      text.length <= 40 &&
      fieldsNamed(text).length === 0;
    return field === null && (isFigure(text) || (isOfLabel && !isRunningTotal(text) && labelledIn(text).length === 0))
      ? [unread(label, text, fieldsNamed(label).length > 0 ? 'value-not-understood' : 'label-not-known')]
      : null;
  }

  private heading({ text, level }: TextLeaf): Part[] | null {
    if (headsNotes(text) && !this.row.refsFollow()) {
      this.notes.open();
      return [{ kind: 'heading', text }];
    }
    const [head, status] = level === null ? [text, null] : withoutStatus(text);
    if (status !== null) return [{ kind: 'heading', text: head }, fieldPart('status', '', status)];
    const explained = level === null ? null : this.notes.explainedBelow(text);
    if (explained !== null) return [this.notes.note(explained)];
    if (level === null && !headsOther(text)) return null;
    this.notes.isOpen = false;
    const stated = labelledIn(text);
    if (stated.length > 0) return [{ kind: 'heading', text }, ...stated.map((one): Part => ({ kind: 'field', ...one }))];
    if (!saysTotal(text) && !fieldsNamed(text).every((field) => field === 'serviceType') && mayTakeNext(text, this.row)) return null;
    return isStatus(text) ? [fieldPart('status', '', text)] : [{ kind: 'heading', text }, ...toldIn(text)];
  }

  private noteAt({ text, isControl, note }: TextLeaf): Part[] | null {
    if (this.notes.isOpen && !isControl) {
      const noted = note ? [this.notes.note(note)] : this.notes.under(text);
      if (noted) return noted;
      this.notes.isOpen = false;
    }
    const refs = isControl ? null : refsSaid(text);
    if (refs !== null) return [{ kind: 'field', field: 'noteRefs', label: '', text: refs }];
    const keyed = this.notes.keyed(text, note);
    return keyed === null ? null : [this.notes.note(keyed)];
  }

  /** What states values by itself, or a label that waits for one. */
  private labelAt({ text, level, isControl }: TextLeaf): Part[] | null {
    const stated = statedIn(text);
    if (stated.length > 0) return statedParts(text, stated);
    // A link is no label of a name or a word: it leads somewhere ("Pharmacy" before "Wellness").
    const isLabel = !isControl || fieldsNamed(text).some(hasStrictShape);
    if (!isLabel || fieldsNamed(text).length === 0 || isNetworkBadge(text) || (isStatus(text) && !fitsNext(text, this.row))) return null;
    this.waiting = text;
    this.waitsUnderHeading = level !== null;
    return [];
  }

  /** What stands without any label. */
  private bare({ text, isControl }: TextLeaf): Part[] {
    if (isStatus(text)) return [fieldPart('status', '', text)];
    if (isNetworkBadge(text)) return [fieldPart('network', '', text)];
    const listed = notesByLine(text);
    const own = listed.length > 0 ? null : noteIn(text);
    if (listed.length > 0 || own !== null) return (own === null ? listed : [own]).map((one): Part => ({ kind: 'note', ...one }));
    if (isFigure(text)) return [unread('', text, 'label-not-known')];
    const awaited = this.amountBelow(text);
    if (awaited) return awaited;
    if (isUnknownLabel(text, this.row)) {
      this.waiting = text;
      return [];
    }
    // The name of a practice is often the link to the claim.
    if (isControl) return providerNamed(text) !== null ? [{ kind: 'sentence', text }] : [];
    return toldParts(text);
  }

  /** "Valley Ridge Imaging charged", and its figure in the next text. */
  private amountBelow(text: string): Part[] | null {
    const next = this.row.nextLeaf();
    const field = next !== null && isPlainMoney(next.text) ? amountAwaited(text) : null;
    if (next === null || field === null) return null;
    this.row.take(next);
    return [...sentence(text), fieldPart(field, text, next.text)];
  }
}
