/**
 * `npm test`: everything, from a fresh clone. Each tool counts as one test, beside those of Vitest and of the real browsers.
 * The last line is `N passed, N failed`; the exit code is not 0 when anything failed, was skipped or did not run.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, buildSchemas, builtFor } from './build.mjs';
import { ensureBrowser, ensurePackages, main, program, root, run, say } from './setup.mjs';

const sum = { passed: 0, failed: 0 };

await main(() => {
  ensurePackages();
  const browsers = { CHROMIUM_PATH: ensureBrowser('chromium'), FIREFOX_PATH: ensureBrowser('firefox') };
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-test-'));
  try {
    tool('types', 'typescript/bin/tsc', ['-p', '.', '--noEmit']);
    tool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
    tool('format', 'prettier/bin/prettier.cjs', ['--check', '.']);
    tool('unused code', 'knip/bin/knip.js', []);
    step('build for Chrome', () => build('chrome'));
    step('build for Firefox', () => build('firefox'));
    step('schemas', buildSchemas);
    tool('web-ext lint', 'web-ext/bin/web-ext.js', ['lint', '--source-dir', builtFor('firefox'), '--no-config-discovery']);
    vitest(path.join(folder, 'vitest.json'));
    inBrowsers(path.join(folder, 'browsers.tap'), browsers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
});

function count(name, passed, failed) {
  sum.passed += passed;
  sum.failed += failed;
  say(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
}

function tool(name, file, args) {
  say(`\n— ${name}`);
  const code = run(process.execPath, [program(file), ...args], { env: { NO_UPDATE_NOTIFIER: '1' } });
  count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

function step(name, job) {
  say(`\n— ${name}`);
  try {
    job();
    count(name, 1, 0);
  } catch (error) {
    say(error.message);
    count(name, 0, 1);
  }
}

function vitest(report) {
  say('\n— Vitest');
  const code = run(
    process.execPath,
    [program('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env: { CI: 'true' } },
  );
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readReport(report);
  settle('Vitest', code, numPassedTests, numFailedTests + numPendingTests + numTodoTests);
}

function inBrowsers(report, env) {
  say('\n— real browsers');
  const tests = readdirSync(path.join(root, 'test/browser'))
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => path.join('test/browser', file));
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stderr',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const code = run(process.execPath, ['--test', '--test-concurrency=1', '--test-timeout=300000', ...reporters, ...tests], { env });
  const tap = readText(report);
  const told = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  settle('real browsers', code, told('pass'), told('fail') + told('cancelled') + told('skipped') + told('todo'));
}

/** A run that ended badly or counted nothing is a failure, whatever it counted. */
function settle(name, code, passed, failed) {
  count(name, passed, failed > 0 ? failed : code !== 0 || passed === 0 ? 1 : 0);
}

function readReport(file) {
  const text = readText(file);
  return text === '' ? {} : JSON.parse(text);
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
