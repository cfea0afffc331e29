/** What a page is made of once its labels, notes and sentences are told apart. */
import type { Unread } from '../claim/entry.ts';
import { isIdentifier } from './shapes.ts';
import type { Table } from './outline.ts';
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

/** A sentence, and the claim number that it may name in passing. */
export const sentence = (text: string): Part[] => [{ kind: 'sentence', text }, ...numberIn(text)];

export function numberIn(text: string): Part[] {
  const number = /\b(?:claim|reference|document)\s*(?:#|numbers?|no\.?|id)\s*:?\s*([A-Z0-9][A-Z0-9-]{4,30})\b/i.exec(text.slice(0, 1000));
  if (!number || !isIdentifier(number[1]!)) return [];
  return [{ kind: 'field', field: 'claimNumber', label: number[0].replace(number[1]!, '').trim(), text: number[1]! }];
}

/** Fields and unread figures of parts, containers opened, tables left out. */
export function* flatParts(parts: readonly Part[]): Generator<Exclude<Part, { kind: 'parts' }>> {
  for (const part of parts) {
    if (part.kind === 'parts') yield* flatParts(part.parts);
    else yield part;
  }
}
