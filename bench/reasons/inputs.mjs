/** A fingerprint of all that the shipped model learns from and that lies in the repository: signs, lexicon, and labelled texts. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const inFolder = (folder, ending) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Of a category only what decides; its words for members may change freely. */
const deciding = ({ id, signs, unless }) => ({ id, signs, unless });
const textOf = (file) => readFileSync(path.join(root, file), 'utf8');
const dataOf = (file) => JSON.stringify(JSON.parse(textOf(file)));

/** @returns {string} */
export function inputsHash() {
  const hash = createHash('sha256');
  for (const file of inFolder('src/denials/categories', '.json')) hash.update(JSON.stringify(deciding(JSON.parse(textOf(file)))));
  for (const file of [...inFolder('src/denials/lexicon', '.json'), 'src/denials/learned/polarity.json']) hash.update(dataOf(file));
  for (const file of ['test/denials/said.json', 'test/denials/look-alikes.json']) hash.update(dataOf(file));
  for (const folder of ['test/denials/phrasings', 'test/denials/first-sight'])
    for (const file of inFolder(folder, '.txt')) hash.update(textOf(file));
  return hash.digest('hex').slice(0, 16);
}
