/**
 * `npm start`: shows the extension on the practice portal, or on saved pages, in a window or as pictures.
 * `npm start -- --json FILE …`: the report on saved pages on stdout, and nothing else there.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { openSavedPage } from './saved-pages.mjs';
import { Trouble, ensureBrowser, ensurePackages, main } from './setup.mjs';

const usage = 'Usage: npm start [-- [--json [--today YYYY-MM-DD] [--case FILE]] FILE …]';

await main(async () => {
  const asked = readArguments(process.argv.slice(2));
  const pages = asked.files.map(openSavedPage);
  const caseFile = asked.caseFile === null ? null : openCaseFile(asked.caseFile);
  ensurePackages();
  ensureBrowser('chromium');
  ensureBuilt('chrome');
  if (asked.json) {
    const { reportOnSaved } = await import('./read-saved.mjs');
    const report = await reportOnSaved(pages, { today: asked.today, caseFile });
    await new Promise((written) => process.stdout.write(`${JSON.stringify(report, null, 2)}\n`, written));
    return;
  }
  const { show } = await import('./show.mjs');
  await show(pages, { inWindow: hasDisplay() });
});

function readArguments(given) {
  const { values, positionals: files } = parse(given);
  const today = values.today ?? localDay();
  if (!isDay(today)) throw new Trouble(`--today ${today}: there is no such day. Write it as YYYY-MM-DD.`);
  if (!values.json && (values.today !== undefined || values.case !== undefined))
    throw new Trouble(`--today and --case go with --json. ${usage}`);
  if (values.json && files.length === 0) throw new Trouble(`--json needs at least one saved page. ${usage}`);
  return { json: values.json ?? false, today, caseFile: values.case ?? null, files };
}

function parse(given) {
  try {
    return parseArgs({
      args: given,
      options: { json: { type: 'boolean' }, today: { type: 'string' }, case: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Trouble(`${error.message.split(/\.\s|\n/)[0]}. ${usage}`);
  }
}

function openCaseFile(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Trouble(`${file}: there is no such file.`);
  if (!found.isFile()) throw new Trouble(`${file}: this is not a file.`);
  if (found.size > 20_000_000) throw new Trouble(`${file}: too large; a case file may have up to 20 MB.`);
  try {
    return { file: path.basename(file), content: JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) };
  } catch {
    throw new Trouble(`${file}: this is not JSON.`);
  }
}

/** A day of the calendar: 2026-02-30 is none. */
function isDay(text) {
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function localDay() {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : !process.env.SSH_CONNECTION;
}
