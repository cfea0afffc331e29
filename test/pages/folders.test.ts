// @vitest-environment happy-dom
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { practiceNotice } from '../portal/index.mjs';
import { attachDeclaredRoots } from './declared-roots.ts';
import { ExpectedPage } from './expected-page.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const text = (folder: string, file: string) => readFileSync(join(here, folder, file), 'utf8');

describe.each(folders)('the fixture folder %s', (folder) => {
  it('says where it is from, and a page of ours cannot pass for one of Cigna', () => {
    expect(existsSync(join(here, folder, 'about.md'))).toBe(true);
    const provenance = /^provenance: (reconstructed|captured)\n/.exec(text(folder, 'about.md'))?.[1];
    expect(provenance).toBeDefined();
    if (provenance === 'reconstructed') expect(text(folder, 'source.html').split(practiceNotice).length).toBeGreaterThanOrEqual(3);
  });

  it('expects things in the known form, with notes that exist', () => {
    const expected = ExpectedPage.parse(JSON.parse(text(folder, 'expected.json')));
    for (const claim of expected.claims) {
      for (const line of claim.lines) for (const note of line.notes) expect(claim.notes[note]).toBeDefined();
      if (claim.serviceDates) expect(claim.serviceDates.from <= claim.serviceDates.to).toBe(true);
    }
    expect(expected.claims.length > 0).toBe(['read', 'partly-read'].includes(expected.outcome));
  });

  it('prints every name, number and note that it expects', () => {
    const parsed = document.implementation.createHTMLDocument();
    parsed.documentElement.innerHTML = text(folder, 'source.html');
    attachDeclaredRoots(parsed);
    const printed = shownText(parsed.body);
    for (const claim of ExpectedPage.parse(JSON.parse(text(folder, 'expected.json'))).claims) {
      const words = [
        claim.claimNumber,
        claim.patient,
        claim.provider,
        claim.status,
        ...claim.notes.map((note) => note.text),
        ...claim.lines.map((line) => line.description),
      ];
      for (const word of words) if (word !== null) expect(printed).toContain(word);
    }
  });
});

/** All text of a tree and of its open roots, in no particular order. */
function shownText(node: Node): string {
  const parts = [...node.childNodes].map(shownText);
  if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
  const root = (node as Partial<Element>).shadowRoot;
  if (root) parts.push(shownText(root));
  return parts.join('');
}
