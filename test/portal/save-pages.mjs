/**
 * Writes practice pages as fixture folders: `node test/portal/save-pages.mjs`. What is expected comes from the claims, not from the pages.
 * All of them would be too many: the founding claims in the evidenced style, and of the other static styles a handful that differ most.
 * `portal.test.ts` fails when the folders and the portal have come apart.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expectedDetail, expectedList, expectedNothing } from './expected.mjs';
import { foundingClaims, pageFor, routes, styles } from './index.mjs';

const saved = {
  'tables-2013': { list: true, claims: [...foundingClaims.map(({ id }) => id), 'emergency-room', 'coinsurance-only'] },
  cards: { list: true, claims: ['bundled', 'reprocessed', 'in-process'] },
  grid: { list: false, claims: ['therapy-level', 'experimental', 'pharmacy-quantity'] },
  spans: { list: true, claims: ['dental-fillings', 'wrong-payer', 'copay-only'] },
};

/** Folder name → { html, expected, about }. */
export function savedPages() {
  const pages = routes.flatMap((route) => {
    const expected = expectedFor(route);
    return expected === null ? [] : [[`portal-${route.name}`, { html: pageFor(route.path).html, expected, about: aboutPage(route) }]];
  });
  return Object.fromEntries(pages);
}

/** Null: not saved. */
function expectedFor({ path, style: name, claim, outcome }) {
  if (name === null) return outcome === null ? null : expectedNothing(outcome);
  const style = styles.find((each) => each.name === name);
  if (claim !== null) return saved[name]?.claims.includes(claim.id) ? expectedDetail(style, claim) : null;
  return saved[name]?.list && path === style.listPath ? expectedList(style) : null;
}

const aboutPage = ({ name, style }) =>
  `provenance: reconstructed\n\nThe page \`${name}\` of the practice portal (\`test/portal/\`), saved by \`test/portal/save-pages.mjs\`. ${restsOn(style)}; the people are invented.\n`;

const restsOn = (style) =>
  style === null || style === 'tables-2013'
    ? 'Layout and wording after public evidence of 2013-2014'
    : 'The layout is a guess at what a portal of today may look like, the wording is in the README there';

if (import.meta.filename === process.argv[1]) {
  for (const [folder, { html, expected, about }] of Object.entries(savedPages())) {
    const place = new URL(`../pages/${folder}/`, import.meta.url);
    mkdirSync(place, { recursive: true });
    writeFileSync(new URL('source.html', place), html);
    writeFileSync(new URL('expected.json', place), `${JSON.stringify(expected, null, 2)}\n`);
    writeFileSync(new URL('about.md', place), about);
  }
}
