/** What a form may ask for, and how typed text becomes a value. */
import type { Draft } from '../port.ts';
import type { WordId } from '../say.ts';

export interface Field {
  name: string;
  label: WordId;
  kind: 'day' | 'money' | 'percent' | 'count' | 'text' | 'choice' | 'state';
  choices?: readonly { value: string; label: WordId }[];
  /** Where to find it, or how to write it. */
  hint?: WordId;
  optional?: boolean;
  /** The day may lie ahead. */
  mayBeAhead?: boolean;
  /** Asked only when this other field has one of these values; with no list, when it is filled. */
  when?: { field: string; is?: readonly string[] };
}

export const day = (name: string, label: WordId): Field => ({ name, label, kind: 'day' });
export const text = (name: string, label: WordId): Field => ({ name, label, kind: 'text' });
export const money = (name: string, label: WordId): Field => ({ name, label, kind: 'money' });
export const choice = (name: string, label: WordId, choices: Record<string, WordId>): Field => ({
  name,
  label,
  kind: 'choice',
  choices: Object.entries(choices).map(([value, words]) => ({ value, label: words })),
});
export const optional = (field: Field): Field => ({ ...field, optional: true });

/** The fields that this draft asks for. */
export const askedFields = (fields: readonly Field[], draft: Draft): Field[] =>
  fields.filter(({ when }) => {
    if (when === undefined) return true;
    const other = draft[when.field] ?? '';
    return when.is === undefined ? other.trim() !== '' : when.is.includes(other);
  });

/** Typed text without its blanks; null where nothing was typed. */
export const filled = (typed: string | undefined): string | null => (typed === undefined || typed.trim() === '' ? null : typed.trim());

export const yesNoUnsure: Record<string, WordId> = { yes: 'app.yes', no: 'app.no', unsure: 'app.not-sure' };
/** `yes` and `no` as a fact; anything else is not known. */
export const yesOrNo = (typed: string | undefined): boolean | null => ({ yes: true, no: false })[typed ?? ''] ?? null;
export const typedYesOrNo = (known: boolean | null): string => (known === null ? 'unsure' : known ? 'yes' : 'no');
