import type { Citation, ReportedClaim } from '../../advice/report.ts';
import { categoryById } from '../../denials/categories.ts';
import { say } from '../say.ts';

/** One reason in plain words, beside the words on the page. */
export interface Reason {
  name: string | null;
  meaning: string;
  /** Cigna's own words. */
  quotes: string[];
  /** Of these, what decided. */
  because: string[];
  /** Indexes of the lines that it is about; empty when it is about the claim as a whole. */
  lines: number[];
  sources: readonly Citation[];
  callQuestions: string[];
}

/** Why payment was refused or held, first the reason that the report puts first. Empty when nothing was. */
export function reasonsOf(claim: ReportedClaim): Reason[] {
  const causes: Cause[] = claim.denials.map(({ category, evidence, lines }) => ({ category, quotes: evidence, lines }));
  const asked = claim.notes.filter(
    (note) => note.nature === 'information-requested' && !causes.some(({ quotes }) => quotes.includes(note.text)),
  );
  causes.push(...asked.map((note) => ({ category: note.categories[0] ?? 'info_requested', quotes: [note.text], lines: [] })));
  const unknown = claim.notes.filter((note) => note.nature === 'unrecognised' && note.text !== '');
  if (causes.length === 0 && unknown.length > 0) {
    return [{ ...nothingKnown, meaning: say('reason.unrecognised'), quotes: unknown.map((note) => note.text) }];
  }
  return [...new Set(causes.map(({ category }) => category))].map((category) => {
    const own = causes.filter((cause) => cause.category === category);
    const quotes = [...new Set(own.flatMap((cause) => cause.quotes))].filter((quote) => quote !== '');
    const deciding = claim.notes.filter(({ text, because }) => quotes.includes(text) && because !== '' && because !== text);
    return {
      ...reasonFor(category),
      quotes,
      because: [...new Set(deciding.map(({ because }) => because))],
      lines: [...new Set(own.flatMap(({ lines }) => lines))].sort((a, b) => a - b),
    };
  });
}

interface Cause {
  category: string;
  quotes: string[];
  lines: number[];
}

const nothingKnown: Reason = { name: null, meaning: '', quotes: [], because: [], lines: [], sources: [], callQuestions: [] };

function reasonFor(id: string): Reason {
  const category = categoryById(id);
  if (category === null) return { ...nothingKnown, meaning: say('reason.unspecified') };
  return {
    ...nothingKnown,
    name: category.name.en,
    meaning: category.meaning.en,
    sources: category.sources,
    callQuestions: category.callQuestions.map(({ en }) => en),
  };
}
