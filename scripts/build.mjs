/** `npm run build`: `dist/chrome`, `dist/firefox` and the JSON Schemas of the report and the case file. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble, ensurePackages, main, program, root, run, say } from './setup.mjs';

export const builtFor = (browser) => path.join(root, 'dist', browser);

/** Builds what is missing or older than its sources. */
export function ensureBuilt(browser) {
  const stamp = path.join(root, 'dist', `.${browser}-stamp`);
  const wanted = sourcesHash();
  if (existsSync(stamp) && existsSync(path.join(builtFor(browser), 'manifest.json')) && readFileSync(stamp, 'utf8') === wanted) return;
  say(`Building for ${browser} …`);
  build(browser);
  writeFileSync(stamp, wanted);
}

export function build(browser) {
  rmSync(path.join(root, 'dist', `.${browser}-stamp`), { force: true });
  if (
    run(process.execPath, [program('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      env: { BROWSER: browser, NODE_ENV: 'production' },
    }) !== 0
  ) {
    throw new Trouble(`The build for ${browser} failed, see above.`);
  }
}

export function buildSchemas() {
  if (run(process.execPath, [path.join(root, 'scripts/schemas.mjs')]) !== 0)
    throw new Trouble('The schemas could not be written, see above.');
}

function checkLists() {
  if (run(process.execPath, [path.join(root, 'scripts/check-lists.mjs')]) !== 0)
    throw new Trouble('A list does not have its shape, see above.');
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of ['manifest.json', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'])
    hash.update(readFileSync(path.join(root, file)));
  for (const folder of ['src', 'public']) {
    if (!existsSync(path.join(root, folder))) continue;
    const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
    for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

if (process.argv[1] === import.meta.filename) {
  await main(() => {
    ensurePackages();
    checkLists();
    for (const browser of ['chrome', 'firefox']) build(browser);
    buildSchemas();
    say('Built: dist/chrome, dist/firefox, dist/report.schema.json, dist/case-file.schema.json');
  });
}
