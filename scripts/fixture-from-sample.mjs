/**
 * `node scripts/fixture-from-sample.mjs FILE NAME`: a saved shape (`page-shape.html`) becomes `test/pages/NAME/`. Masked dates are
 * filled with real ones, so that the page can be read; what is expected is what the member met, "not read", until a person writes
 * down what stands there. The reader's tests take it from there.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble, main, root, say } from './setup.mjs';

const [file, name] = process.argv.slice(2);
const notRead = { outcome: 'unknown-layout', kind: 'none', rowsStated: null, unread: null, appealControls: [], claims: [] };
const about = `provenance: captured

The shape of a page that was not read, saved by a member without its words: letters are x, digits are 9, dates are invented.
`;

await main(() => {
  if (file === undefined || !/^[a-z][a-z0-9-]*$/.test(name ?? '')) {
    throw new Trouble('Use: node scripts/fixture-from-sample.mjs FILE NAME. The name is of small letters, digits and dashes.');
  }
  const folder = path.join(root, 'test/pages', name);
  if (existsSync(folder)) throw new Trouble(`test/pages/${name} is there already. Choose another name.`);
  const sample = readSample(file);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'source.html'), withDates(sample));
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(notRead, null, 2)}\n`);
  writeFileSync(path.join(folder, 'about.md'), about);
  say(`Written: test/pages/${name}. Say in expected.json what a person reads there, then: npx vitest run test/reading test/pages`);
});

function readSample(from) {
  if (!existsSync(from)) throw new Trouble(`${from}: there is no such file.`);
  const text = readFileSync(from, 'utf8');
  if (!/^<!doctype html>\n<!-- The shape of a page, made by Recourse\./.test(text))
    throw new Trouble(`${from}: this is not a shape that Recourse saved.`);
  const words = text.replace(/<[^>]*>/g, ' ').match(/[0-8]/);
  if (words !== null) throw new Trouble(`${from}: it holds digits other than 9, so it was changed after it was saved.`);
  return text;
}

/** 99/99/9999 is no day. Each masked date gets one, two weeks apart, so that they can be told from each other. */
function withDates(sample) {
  let weeks = 0;
  const next = () => new Date(Date.UTC(2026, 0, 5 + 14 * weeks++)).toISOString();
  return sample
    .replace(/\b99?\/99?\/(9999|99)\b/g, (_, year) => {
      const [full, month, day] = /^\d\d(\d\d)-(\d\d)-(\d\d)/.exec(next());
      return `${month}/${day}/${year.length === 2 ? full.slice(2, 4) : full.slice(0, 4)}`;
    })
    .replace(/\b9999-99-99\b/g, () => next().slice(0, 10))
    .replace(/\bx{3,9}\.? 99?, 9999\b/g, () =>
      new Date(next()).toLocaleDateString('en-US', { timeZone: 'UTC', month: 'long', day: 'numeric', year: 'numeric' }),
    );
}
