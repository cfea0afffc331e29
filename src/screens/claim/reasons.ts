import type { ReportedClaim } from '../../advice/report.ts';
import { categoryById } from '../../denials/categories.ts';
import { say } from '../say.ts';

/** One reason in plain words, beside the words on the page. */
interface Reason {
  name: string | null;
  meaning: string;
  /** Cigna's own words. */
  quotes: string[];
  gather: string[];
  callQuestions: string[];
}

/** Why payment was refused or held, first the reason that the report puts first. Empty when nothing was. */
export function reasonsOf(claim: ReportedClaim): Reason[] {
  const causes = claim.denials.map((denial) => ({ category: denial.category, quotes: denial.evidence }));
  const asked = claim.notes.filter(
    (note) => note.nature === 'information-requested' && !causes.some(({ quotes }) => quotes.includes(note.text)),
  );
  causes.push(...asked.map((note) => ({ category: note.categories[0] ?? 'info_requested', quotes: [note.text] })));
  const unknown = claim.notes.filter((note) => note.nature === 'unrecognised' && note.text !== '');
  if (causes.length === 0 && unknown.length > 0) {
    return [{ name: null, meaning: say('reason.unrecognised'), quotes: unknown.map((note) => note.text), gather: [], callQuestions: [] }];
  }
  return [...new Set(causes.map(({ category }) => category))].map((category) =>
    reasonFor(
      category,
      [...new Set(causes.filter((cause) => cause.category === category).flatMap(({ quotes }) => quotes))].filter((quote) => quote !== ''),
    ),
  );
}

function reasonFor(id: string, quotes: string[]): Reason {
  const category = categoryById(id);
  if (category === null) return { name: null, meaning: say('reason.unspecified'), quotes, gather: [], callQuestions: [] };
  return {
    name: category.name.en,
    meaning: category.meaning.en,
    quotes,
    gather: category.gather.map(({ en }) => en),
    callQuestions: category.callQuestions.map(({ en }) => en),
  };
}
