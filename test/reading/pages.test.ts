// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ExpectedPage } from '../pages/expected-page.ts';
import { asExpected, seenIn } from './read-page.ts';

const pages = join(import.meta.dirname, '../pages');
const folders = readdirSync(pages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

it.each(folders)('reads %s whole, and nothing that is not there', (folder) => {
  const expected = ExpectedPage.parse(JSON.parse(readFileSync(join(pages, folder, 'expected.json'), 'utf8')));
  const found = asExpected(seenIn(readFileSync(join(pages, folder, 'source.html'), 'utf8')));
  expect({ ...found, unread: expected.unread === null ? null : found.unread }).toEqual(expected);
});
