/**
 * `node bench/reasons/measure.mjs`: how well texts are read that the model did not learn from. Each fold is read by a model that learned
 * from the others: folds of our own phrasings by chance, of the quotations by payer and by source. With files: these, by the shipped model.
 * `-v` prints each error. It judges nothing.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { isRefusal, learn, ours } from './learning.mjs';
import { codePhrasings, ownPhrasings, quotedPhrasings, readPhrasings, saidPhrasings } from './phrasings.mjs';

const args = process.argv.slice(2);
const files = args.filter((one) => !one.startsWith('-'));
const verbose = args.includes('-v');
const our = await ours();
const say = (line) => process.stdout.write(`${line}\n`);
const by = (text, folds) => createHash('sha256').update(text).digest()[0] % folds;

if (files.length > 0) for (const file of files) report(path.basename(file), readPhrasings(file), our.classify);
else {
  const [own, said, quoted, codes] = [ownPhrasings(), saidPhrasings(), quotedPhrasings(), codePhrasings()];
  crossed('our own, by chance', own, [...said, ...quoted, ...codes], ({ text }) => by(text, 5));
  if (quoted.length > 0) {
    crossed('quotations, by payer', quoted, [...own, ...said, ...codes], ({ payer }) => payer);
    crossed('quotations, by source', quoted, [...own, ...said, ...codes], ({ source }) => by(source, 5));
  }
}

function crossed(name, phrasings, always, foldOf) {
  const folds = new Map();
  for (const one of phrasings) folds.set(foldOf(one), [...(folds.get(foldOf(one)) ?? []), one]);
  const read = new Map();
  for (const held of folds.values()) {
    const others = phrasings.filter((one) => !held.includes(one));
    const model = our.unpack(learn([...others, ...always], our));
    for (const one of held) if (one.nature !== null) read.set(one, our.classifyBy(model, one.text));
  }
  report(name, [...read.keys()], null, read);
}

function report(name, phrasings, classify, read = new Map(phrasings.map((one) => [one, classify(one.text)]))) {
  const told = phrasings.filter(({ nature }) => nature !== null);
  const refused = told.filter(({ nature }) => isRefusal(nature));
  const calm = told.filter(({ nature }) => nature === 'informational');
  const shares = told.filter(({ nature }) => nature === 'cost-share');
  const clear = refused.filter(({ category }) => category !== 'unspecified');
  const right = ({ category, others = [] }, named) => named === category || others.includes(named);
  const found = (one) => isRefusal(read.get(one).nature);
  const percent = (of, holds) =>
    of.length === 0 ? '–' : `${of.filter(holds).length}/${of.length} ${((100 * of.filter(holds).length) / of.length).toFixed(1)} %`;
  say(
    `${name.padEnd(22)}  recognised ${percent(refused, found)}  false alarms ${percent(calm, found)}  shares taken for refusals ${percent(shares, found)}  named ${percent(clear, (one) => read.get(one).categories.some((named) => right(one, named)))}  first ${percent(clear, (one) => right(one, read.get(one).categories[0]))}`,
  );
  if (!verbose) return;
  for (const one of told) {
    const { nature, categories, because } = read.get(one);
    const wrong = isRefusal(one.nature) ? !found(one) || (clear.includes(one) && !right(one, categories[0])) : found(one);
    if (wrong) say(`   ${one.nature} ${one.category} | ${one.text.slice(0, 110)} | ${nature} ${categories.join()} | ${because}`);
  }
}
