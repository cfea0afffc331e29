/**
 * Writes the practice pages as fixture folders: `node test/portal/save-pages.mjs`. What is expected comes from the claims, not from the pages.
 * `portal.test.ts` fails when the folders and the portal have come apart.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expectedDetail, expectedList, expectedNothing } from './expected.mjs';
import { claims, pageFor, routes } from './index.mjs';

/** Folder name → { html, expected, about }. */
export function savedPages() {
  const pages = routes.filter(({ name }) => name in nothing || name === 'claim-list' || name.startsWith('claim-'));
  return Object.fromEntries(
    pages.map(({ name, path }) => [`portal-${name}`, { html: pageFor(path).html, expected: expectedFor(name), about: aboutPage(name) }]),
  );
}

const nothing = {
  'sign-in': { outcome: 'signed-out', appealControls: [] },
  inbox: { outcome: 'not-a-claim-page', appealControls: [] },
  glossary: { outcome: 'not-a-claim-page', appealControls: [] },
  'forms-center': { outcome: 'not-a-claim-page', appealControls: [] },
  maintenance: { outcome: 'unavailable', appealControls: [] },
};

function expectedFor(name) {
  if (name in nothing) return expectedNothing(nothing[name]);
  return name === 'claim-list' ? expectedList() : expectedDetail(claims.find((claim) => name === `claim-${claim.id}`));
}

const aboutPage = (name) =>
  `provenance: reconstructed\n\nThe page \`${name}\` of the practice portal (\`test/portal/\`), saved by \`test/portal/save-pages.mjs\`. Layout and wording after public evidence of 2013-2014; the people are invented.\n`;

if (import.meta.filename === process.argv[1]) {
  for (const [folder, { html, expected, about }] of Object.entries(savedPages())) {
    const place = new URL(`../pages/${folder}/`, import.meta.url);
    mkdirSync(place, { recursive: true });
    writeFileSync(new URL('source.html', place), html);
    writeFileSync(new URL('expected.json', place), `${JSON.stringify(expected, null, 2)}\n`);
    writeFileSync(new URL('about.md', place), about);
  }
}
