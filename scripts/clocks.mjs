/**
 * `npm run clocks -- FILE`: a JSON array of cases, `{ "rule": "R10", "input": { "notice_date": "2026-01-15" } }`, → the same
 * array with `act_by` and `outer`, and `due_on`, `check_on` and `assert_on` of clocks that Cigna owes, on stdout alone.
 * A case that cannot be read carries an `error`, is told on stderr too, and makes the exit code 1.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Trouble, ensurePackages, main, root, say } from './setup.mjs';

await main(async () => {
  const cases = readCases(process.argv.slice(2));
  ensurePackages();
  const { runnerImport } = await import('vite');
  const file = path.join(root, 'src/appeals/worked/case.ts');
  const { answerCases } = (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
  const answers = answerCases(cases);
  await new Promise((written) => process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`, written));
  const bad = answers.flatMap(({ error }, index) => (error === undefined ? [] : [`Case ${index + 1}: ${error}`]));
  bad.forEach((line) => say(line));
  return bad.length === 0 ? 0 : 1;
});

function readCases(files) {
  if (files.length !== 1) throw new Trouble('Usage: npm run clocks -- FILE');
  const [file] = files;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Trouble(`${file}: there is no such file.`);
  if (!found.isFile()) throw new Trouble(`${file}: this is not a file.`);
  const cases = parse(file, readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  if (!Array.isArray(cases)) throw new Trouble(`${file}: a JSON array of cases is needed.`);
  return cases;
}

function parse(file, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Trouble(`${file}: this is not JSON.`);
  }
}
