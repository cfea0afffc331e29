/**
 * `node bench/reasons.mjs`: how well `classify` reads the labelled phrases that lie beside the checkout (`../shared/domain/phrases.tsv`),
 * by label and by payer. With a file: one text a line in, one JSON object a line out. It prints; it judges nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const phrases = path.join(root, '../shared/domain/phrases.tsv');
const [file] = process.argv.slice(2);
const half = (id) => createHash('sha256').update(id).digest()[0] % 2;
const share = (of, holds) => (of.length === 0 ? '–' : `${of.filter(holds).length}/${of.length}`).padEnd(8);
const classify = await built();

if (file !== undefined) read(file);
else if (existsSync(phrases)) measure();
else process.stdout.write(`Nothing to measure: ${path.relative(root, phrases)} is not there.\n`);

async function built() {
  const bundle = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: 'src/denials/index.ts', formats: ['es'] } },
  });
  const code = [bundle].flat()[0].output[0].code;
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)).classify;
}

function read(name) {
  for (const text of readFileSync(name, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')) {
    const { nature, categories } = classify(text);
    process.stdout.write(`${JSON.stringify({ text, nature, categories })}\n`);
  }
}

function measure() {
  const rows = readFileSync(phrases, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const judged = rows.map(([id, phrase, category, label, payer]) => ({ id, phrase, category, label, payer, found: classify(phrase) }));
  const refused = new Set(['denial', 'adjustment', 'information-requested']);
  const line = (name, of) => {
    const told = of.filter(({ label }) => ['denial', 'adjustment', 'pended'].includes(label));
    const harmless = of.filter(({ label }) => label === 'no_denial');
    const clear = told.filter(({ category }) => !['unspecified', 'pending'].includes(category));
    process.stdout.write(
      [
        name.padEnd(28),
        `recognised ${share(told, ({ found }) => refused.has(found.nature))}`,
        `false alarms ${share(harmless, ({ found }) => refused.has(found.nature))}`,
        `category named ${share(clear, ({ found, category }) => found.categories.includes(category))}`,
        `first ${share(clear, ({ found, category }) => found.categories[0] === category)}`,
      ].join('  ') + '\n',
    );
  };
  line('all', judged);
  // The first half was read while the lexicon was written; the second only after it had been measured once.
  line(
    'half A (built from)',
    judged.filter(({ id }) => half(id) === 0),
  );
  line(
    'half B (read later)',
    judged.filter(({ id }) => half(id) === 1),
  );
  for (const label of new Set(judged.map((one) => one.label)))
    line(
      `label ${label}`,
      judged.filter((one) => one.label === label),
    );
  for (const payer of new Set(judged.map((one) => one.payer)))
    line(
      `payer ${payer}`,
      judged.filter((one) => one.payer === payer),
    );
  for (const category of ['medical_necessity', 'prior_auth', 'non_covered', 'timely_filing', 'info_requested'])
    line(
      category,
      judged.filter((one) => one.category === category),
    );
  megabyte(rows.flatMap(([, phrase]) => phrase.replace(/[^A-Za-z ]/g, ' ').split(/\s+/)));
}

/** Words of the phrases in an order that never repeats, so that no sentence is met twice. */
function megabyte(words) {
  let seed = 7;
  const next = () => words[((seed = (seed * 48_271) % 2_147_483_647) >>> 4) % words.length];
  const took = [500_000, 1_000_000].map((length) => {
    let text = '';
    for (let count = 1; text.length < length; count += 1) text += `${next()}${count % 14 === 0 ? '.' : ''} `;
    const before = process.cpuUsage();
    classify(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  process.stdout.write(`half a megabyte ${took[0].toFixed(0)} ms, one megabyte ${took[1].toFixed(0)} ms of processor time\n`);
}
