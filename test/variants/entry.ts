/** One label with its value, before any markup, and the labels that one page uses. */
import type { Random } from './random.ts';
import { extras, wordings, type Field } from './wordings.ts';

export type Mark = 'printed' | 'plausible' | 'extra';

export interface Entry {
  field: Field | 'extra';
  label: string;
  mark: Mark;
  /** May hold line breaks. */
  value: string;
}

export interface Labels {
  of(field: Field): { label: string; mark: Mark };
}

/** One wording a field for the whole page, in the page's own letter case. */
export function chooseLabels(random: Random, plausibleShare: number): Labels {
  const letterCase = random.pick([same, same, same, (text: string) => text.toUpperCase(), titleCase, sentenceCase]);
  const chosen = new Map<Field, { label: string; mark: Mark }>();
  return {
    of(field) {
      const known = chosen.get(field);
      if (known) return known;
      const { printed, plausible } = wordings[field];
      const mark: Mark = printed.length === 0 || (plausible.length > 0 && random.chance(plausibleShare)) ? 'plausible' : 'printed';
      const made = { label: letterCase(random.pick(mark === 'printed' ? printed : plausible)), mark };
      chosen.set(field, made);
      return made;
    },
  };
}

/** Some extra columns: each with a label and a way to fill its cell. */
export function chooseExtras(random: Random): { label: string; value: () => string }[] {
  return random
    .shuffled(extras)
    .slice(0, random.pick([0, 0, 1, 1, 2]))
    .map(({ label, values }) => ({ label, value: () => random.pick(values) }));
}

const same = (text: string): string => text;
const titleCase = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s/(&-])(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase());
const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
