/**
 * `npm run reasons -- FILE`: one reason text a line in, one JSON object a line out: `{ "text", "nature", "categories" }`.
 * Nothing else goes to stdout. Empty lines are passed over.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble, ensurePackages, main, root } from './setup.mjs';

await main(async () => {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) throw new Trouble('Usage: npm run reasons -- FILE   (one reason text a line)');
  if (!existsSync(file)) throw new Trouble(`There is no file "${file}".`);
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  ensurePackages();
  const { runnerImport } = await import('vite');
  const { module: denials } = await runnerImport(path.join(root, 'src/denials/index.ts'), { root, configFile: false, logLevel: 'error' });
  for (const text of lines) {
    const { nature, categories } = denials.classify(text);
    process.stdout.write(`${JSON.stringify({ text, nature, categories })}\n`);
  }
});
