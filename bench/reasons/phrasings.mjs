/**
 * The labelled phrasings: our own (`test/denials/phrasings`, `test/denials/said.json`), and, where the notes of the domain lie beside the
 * checkout, quotations (`phrases.tsv`) and our explanations of the codes (`carc-rarc.tsv`).
 * Each is `{ text, nature, category, source, payer }`; `nature` is null for a mere cue of a category.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const domain = path.join(root, '../shared/domain');
const own = path.join(root, 'test/denials');

const natures = {
  pended: 'information-requested',
  share: 'cost-share',
  cost_share: 'cost-share',
  none: 'informational',
  no_denial: 'informational',
  'not-denial': 'informational',
};
const natureOf = (label) => natures[label] ?? label;

/** A table with the columns `phrase`, `label`, `category` (where more than one is right: parted by `|`) and a remark. */
function readTable(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [text, label, categories = ''] = line.split('\t');
      const [category = 'unspecified', ...others] = categories.split('|').filter((one) => one !== '');
      return { text, nature: natureOf(label), category, others, source: path.basename(file), payer: 'strangers' };
    });
}

/** A file of phrasings: `## label category`, then a text a line; under `## cues category` many, parted by semicolons. Or a table. */
export function readPhrasings(file) {
  if (file.endsWith('.tsv')) return readTable(file);
  let head = [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) head = line.slice(3).trim().split(' ');
      if (line.startsWith('## ') || line.trim() === '') return [];
      const [label, category] = head;
      if (label !== 'cues') return [{ text: line, nature: natureOf(label), category, source: path.basename(file), payer: 'own' }];
      return line.split(';').map((text) => ({ text: text.trim(), nature: null, category, source: 'cues', payer: 'own' }));
    });
}

export function ownPhrasings() {
  return ['phrasings', 'first-sight'].flatMap((folder) =>
    readdirSync(path.join(own, folder))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .flatMap((file) => readPhrasings(path.join(own, folder, file))),
  );
}

/** The sentences of the tests, with what they must be read as. */
export function saidPhrasings() {
  const said = JSON.parse(readFileSync(path.join(own, 'said.json'), 'utf8'));
  const alike = Object.entries(JSON.parse(readFileSync(path.join(own, 'look-alikes.json'), 'utf8'))).flatMap(
    ([category, { told, ...others }]) => [
      ...told.map((text) => ({ text, nature: 'denial', category, source: 'said', payer: 'own' })),
      ...Object.values(others).map((text) => ({ text, nature: 'informational', category, source: 'said', payer: 'own' })),
    ],
  );
  const read = Object.entries(said).flatMap(([nature, byCategory]) =>
    Object.entries(byCategory).flatMap(([categories, texts]) =>
      texts.map((text) => ({
        text,
        nature,
        category: categories === 'none' ? 'unspecified' : categories.split(' ')[0],
        source: 'said',
        payer: 'own',
      })),
    ),
  );
  return [...read, ...alike];
}

const table = (name) => {
  const file = path.join(domain, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
};

export const quotedPhrasings = () =>
  table('phrases.tsv').map(([, text, category, label, payer, kind, source]) => ({
    text,
    nature: natureOf(label),
    category: category === 'pending' ? 'unspecified' : category,
    source: `${payer}: ${source}`,
    payer,
    kind,
  }));

export const codePhrasings = () =>
  table('carc-rarc.tsv').map((row) => ({
    text: row[7],
    nature: natureOf(row[6]),
    category: row[5] === 'pending' ? 'unspecified' : row[5],
    source: 'codes',
    payer: 'codes',
  }));
