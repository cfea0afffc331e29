/**
 * Pages by other hands (`test/strangers`), read by the real extension: for each folder a share of facts that must be read, and how many may
 * be wrong. No page may yield a claim that it does not show. `TOLD_ALL=1` lists what was not read.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { asPage, comparePages } from '../portal/compare.mjs';
import { openPractice, portal, root, until } from './open.mjs';

const home = path.join(root, 'test/strangers');
const folders = JSON.parse(readFileSync(path.join(home, 'floors.json'), 'utf8'));
const tabsAtOnce = 4;
/** A page that builds itself with a script may be read twice: its reading counts when it has not changed for so many looks. */
const looks = 3;

let open;
before(async () => {
  const own = {};
  for (const folder of Object.keys(folders))
    for (const name of pagesOf(folder))
      own[`/strangers/${folder}/${name}`] = readFileSync(path.join(home, 'pages', folder, `${name}.html`), 'utf8');
  open = await openPractice({ own });
});
after(() => open.browser.close());

function pagesOf(folder) {
  const files = readdirSync(path.join(home, 'pages', folder));
  return files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/\.html$/, ''));
}

const truthOf = (folder, name) => flat(JSON.parse(readFileSync(path.join(home, 'pages', folder, `${name}.json`), 'utf8')));

/** White space and quotation marks are no facts. */
function flat(value) {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
  if (Array.isArray(value)) return value.map(flat);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, flat(one)])) : value;
}

const nothing = (outcome) => ({ outcome, kind: 'none', rowsStated: null, unread: 0, appealControls: [], claims: [] });

/** Read in a tab of its own: in one that showed another page before, that reading might still be the last. */
async function readAt(address) {
  const page = await open.browser.newPage();
  await page.goto(portal + address, { waitUntil: 'load' });
  const tab = await open.extension.tabOf(page);
  let [last, same] = ['', 0];
  const found = await until(
    async () => {
      const reading = await open.extension.readingOf(tab);
      if (!reading?.outcome) return false;
      const words = JSON.stringify(reading);
      [last, same] = [words, words === last ? same + 1 : 0];
      if (same < looks) return false;
      if (reading.entry === null) return nothing(reading.outcome);
      const kept = await open.extension.desk.evaluate(
        async (key) => (await chrome.storage.session.get(key))[key] ?? null,
        `entry/${reading.entry}`,
      );
      return kept === null ? false : flat(asPage(kept.entry));
    },
    { every: 100 },
  );
  await page.close();
  return found;
}

for (const [folder, floor] of Object.entries(folders)) {
  test(`pages by other hands: ${folder}`, async (told) => {
    // What was read before is dropped, as by a member who says no and yes again.
    for (const given of [false, true]) await open.extension.ask('consent', { given });
    const [left, scores] = [pagesOf(folder), []];
    const visit = async () => {
      for (let name = left.shift(); name; name = left.shift())
        scores.push({ name, ...comparePages(truthOf(folder, name), await readAt(`/strangers/${folder}/${name}`)) });
    };
    await Promise.all(Array.from({ length: tabsAtOnce }, visit));
    const sum = (of) => scores.reduce((all, score) => all + of(score), 0);
    const [read, printed] = [sum((score) => score.read), sum((score) => score.printed)];
    const [wrong, invented] = [sum((score) => score.wrong.length), sum((score) => score.invented.length)];
    const figures = `${read} of ${printed} printed facts read (${((100 * read) / printed).toFixed(1)} %), ${wrong} wrong, ${invented} invented`;
    told.diagnostic(figures);
    const list = (of) => scores.flatMap((score) => score[of].map((what) => `${score.name}: ${of}: ${what}`));
    if (process.env.TOLD_ALL) told.diagnostic([...list('wrong'), ...list('missing'), ...list('invented')].join('\n'));
    assert.deepEqual(list('inventedClaims'), []);
    assert.ok(read >= floor.read * printed && wrong <= floor.wrong && invented <= floor.invented, figures);
  });
}
