/** From labelled phrasings to a model, by the very traits that the extension sees. */
import path from 'node:path';
import { runnerImport } from 'vite';
import { fit } from './regression.mjs';
import { root } from './phrasings.mjs';

const open = async (file) => (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module;

/** The extension's own functions. */
export async function ours() {
  const [{ classifyBy, classify }, { wholePassage }, { countsFor }, { packQuestion, unpack }, { categories }] = await Promise.all(
    ['classify', 'passage', 'learned/model', 'learned/packing', 'categories'].map((name) => open(`src/denials/${name}.ts`)),
  );
  return { classifyBy, classify, wholePassage, countsFor, packQuestion, unpack, categories };
}

const asked = ['denial', 'adjustment', 'information-requested', 'cost-share', 'informational', 'unrecognised'];
const refusing = new Set(asked.slice(0, 3));
export const isRefusal = (nature) => refusing.has(nature);
/** What a phrasing counts in learning: an explanation of a code is further from what is printed on a claim. */
const counts = { codes: 0.5, cues: 0.6, 'says-nothing.txt': 0.7, said: 1.6 };
/** Weights are kept in steps of this size. */
const step = { natures: 0.35, reasons: 0.35 };

/** So many weights are kept, those that say most. */
const strongest = { natures: 12_000, reasons: 9000 };

/** Packed as in `weights.json`. The traits of a phrasing are worked out once. */
export function learn(phrasings, { wholePassage, countsFor, packQuestion, categories }) {
  const answers = categories.map(({ id }) => id);
  const example = (one, answer) => ({
    traits: (one.traits ??= [...wholePassage(one.text).traits.keys()]),
    answer,
    weight: counts[one.source] ?? 1,
  });
  const told = phrasings.filter(({ nature }) => nature !== null);
  const why = phrasings.filter(({ nature, category }) => (nature === null || isRefusal(nature)) && answers.includes(category));
  const natures = fit(
    told.map((one) => example(one, asked.indexOf(one.nature))),
    asked,
    { countsFor, strongest: strongest.natures },
  );
  const reasons = fit(
    why.map((one) => example(one, answers.indexOf(one.category))),
    answers,
    { countsFor, strongest: strongest.reasons },
  );
  return { natures: packQuestion(natures, step.natures), reasons: packQuestion(reasons, step.reasons) };
}
