/** `npm run clocks -- FILE` as a person types it: the array on stdout and nothing else there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import domainNotes from './cases/domain-notes.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'recourse-clocks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function clocks(content: string, ...more: string[]) {
  const file = join(folder, 'cases.json');
  writeFileSync(file, content);
  return spawnSync('npm', ['run', 'clocks', '--', file, ...more], { cwd: resolve(import.meta.dirname, '../..'), encoding: 'utf8' });
}

describe('npm run clocks', () => {
  it('gives the cases of the domain notes back with their dates', () => {
    const { stdout, stderr, status } = clocks(JSON.stringify(domainNotes.map(({ act_by: _, outer: __, ...asked }) => asked)));
    expect(JSON.parse(stdout)).toEqual(domainNotes);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('answers what it can, tells of the rest on stderr too, and ends with 1', () => {
    const day = { notice_date: '2026-01-15' };
    const { stdout, stderr, status } = clocks(
      JSON.stringify([
        { rule: 'R99', input: day },
        { rule: 'R10', input: day },
      ]),
    );
    expect(JSON.parse(stdout)).toMatchObject([{ act_by: null, error: expect.stringContaining('R99') }, { act_by: '2026-07-14' }]);
    expect(stderr).toBe('Case 1: rule: "R99" is not a clock that we know.\n');
    expect(status).toBe(1);
  });

  it.each([
    ['not json', [], /this is not JSON/],
    ['{}', [], /a JSON array of cases is needed/],
    ['[]', ['another.json'], /Usage: npm run clocks -- FILE/],
  ])('%s: one line and nothing on stdout', (content, more, message) => {
    const { stdout, stderr, status } = clocks(content, ...more);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(message);
  });
});
