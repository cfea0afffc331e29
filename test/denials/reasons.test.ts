/** `npm run reasons -- FILE`, as a person runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { classify } from '../../src/denials/classify.ts';

const root = new URL('../../', import.meta.url).pathname;
const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/reasons.mjs', ...args], { cwd: root, encoding: 'utf8' });

it('prints one object a line for one text a line, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reasons-'));
  const texts = ['Prior authorization was not obtained.', 'Claim “denied” as a duplicate', 'Your copay is $30.'];
  try {
    writeFileSync(join(folder, 'reasons.txt'), `\uFEFF${texts[0]}\r\n\r\n${texts[1]}\n${texts[2]}`);
    const { stdout, status } = run(join(folder, 'reasons.txt'));
    expect(status).toBe(0);
    const printed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(printed).toEqual(texts.map((text) => ({ text, nature: classify(text).nature, categories: classify(text).categories })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);

it('says in one line what is wrong with its argument', () => {
  expect(run('no-such-file.txt')).toMatchObject({ status: 2, stdout: '', stderr: 'There is no file "no-such-file.txt".\n' });
  expect(run()).toMatchObject({ status: 2, stdout: '' });
}, 30_000);
