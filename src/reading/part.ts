/** What a page is made of once its labels, notes and sentences are told apart. */
import type { Unread } from '../claim/entry.ts';
import type { Table } from './outline.ts';
import { isPlainMoney } from './shapes.ts';
import { factsTold } from './told-facts.ts';
import type { PrintedField, PrintedNote } from './transcript.ts';

export type Part =
  | ({ kind: 'field' } & PrintedField)
  | ({ kind: 'note' } & PrintedNote)
  | { kind: 'table'; table: Table; inNotes: boolean }
  | { kind: 'heading'; text: string }
  | { kind: 'sentence'; text: string }
  /** `label` and `value`: what stood side by side, for a reader who knows better what the label is. */
  | ({ kind: 'unread'; label: string; value: string } & Unread)
  | { kind: 'parts'; parts: Part[] };

export const unread = (label: string, value: string, why: Unread['why']): Part => ({
  kind: 'unread',
  label,
  value,
  text: label === '' ? value : `${label}: ${value}`,
  why,
});

/** A sentence, and the facts of a claim that it tells. */
export const sentence = (text: string): Part[] => [{ kind: 'sentence', text }, ...toldIn(text)];

export const toldIn = (text: string): Part[] => factsTold(text).map((fact) => ({ kind: 'field', ...fact }));

/** Fields and unread figures of parts, containers opened, tables left out. */
export function* flatParts(parts: readonly Part[]): Generator<Exclude<Part, { kind: 'parts' }>> {
  for (const part of parts) {
    if (part.kind === 'parts') yield* flatParts(part.parts);
    else yield part;
  }
}

/** Amounts beside a label that is not known. */
export const openIn = (flat: readonly Part[]): PrintedField[] =>
  flat.flatMap((part) =>
    part.kind === 'unread' && part.label !== '' && isPlainMoney(part.value)
      ? [{ field: 'other' as const, label: part.label, text: part.value, open: true as const }]
      : [],
  );

export const plain = ({ field, label, text }: PrintedField): PrintedField => ({ field, label, text });
