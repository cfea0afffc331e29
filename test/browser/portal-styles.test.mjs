/**
 * Every style of the practice portal, read by the real extension: lists, after whatever a member must do to see them whole, and all claims.
 * The truth is told from the claims; of what a page prints nearly all must be read, nothing wrongly, and no claim be made up.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asPage, comparePages } from '../portal/compare.mjs';
import { expectedDetail, expectedList, expectedNothing } from '../portal/expected.mjs';
import { claims, practiceDay, routes, styles } from '../portal/index.mjs';
import { lateNotes } from '../portal/styles/cards/notes.mjs';
import { openPractice, portal, until } from './open.mjs';

const tabsAtOnce = 4;
/** A page that is not read as it is printed is given up when its reading has not changed for so long. */
const patience = 1_800;

let open;
before(async () => {
  open = await openPractice();
});
after(() => open.browser.close());

/** What is kept of the page that a tab shows, or null as long as it is not read. */
async function pageRead(page) {
  const reading = await open.extension.readingOf(await open.extension.tabOf(page));
  if (!reading?.outcome) return null;
  if (reading.entry === null) return expectedNothing(reading.outcome);
  const key = `entry/${reading.entry}`;
  const kept = await open.extension.desk.evaluate(async (name) => (await chrome.storage.session.get(name))[name] ?? null, key);
  return kept && asPage(kept.entry);
}

/** The score of a page when it is read as it is printed, or else when nothing changes any more. */
async function scoreOf(page, expected) {
  const started = Date.now();
  let last = '';
  let since = started;
  return until(async () => {
    const found = await pageRead(page);
    const words = JSON.stringify(found);
    if (words !== last) [last, since] = [words, Date.now()];
    const score = comparePages(expected, found ?? expectedNothing('unread'));
    const whole = score.read === score.printed && score.invented.length + score.inventedClaims.length === 0;
    return (whole || Date.now() - since > patience) && score;
  });
}

async function openAt(address) {
  const page = await open.browser.newPage();
  await page.goto(portal + address, { waitUntil: 'load' });
  return page;
}

async function scoreAt(address, expected, act) {
  const page = await openAt(address);
  await act?.(page);
  const score = await scoreOf(page, expected);
  await page.close();
  return score;
}

/** Several tabs at once. */
async function inTabs(tasks) {
  const [left, done] = [[...tasks.entries()], []];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) done[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: tabsAtOnce }, work));
  return done;
}

function hold(scores) {
  const sum = (name) => scores.reduce((all, { score }) => all + score[name], 0);
  const told = (name) => scores.flatMap(({ address, score }) => score[name].map((what) => `${address}: ${name}: ${what}`));
  const bad = [...told('inventedClaims'), ...told('wrong'), ...told('invented')];
  const share = sum('read') / sum('printed');
  const words = [...bad, ...told('missing')];
  assert.deepEqual(bad, [], `${sum('read')} of ${sum('printed')} facts read\n${words.join('\n')}`);
  assert.ok(share >= 0.95, `${sum('read')} of ${sum('printed')} facts read\n${words.join('\n')}`);
}

for (const style of styles) {
  test(`${style.name}: the list, as far as the member goes`, async () => hold(await scoresOfList(style)));

  test(`${style.name}: every claim`, async () => {
    const tasks = claims.map((claim) => async () => {
      const address = style.detailPath(claim);
      const opensNotes = style.name === 'cards' && claim.id === lateNotes;
      const act = opensNotes ? (page) => page.click('.fold') : undefined;
      return { address, score: await scoreAt(address, expectedDetail(style, claim), act) };
    });
    hold(await inTabs(tasks));
  });
}

async function scoresOfList(style) {
  if (style.growsBy) return scoresWhileGrowing(style);
  if (style.isVirtual) return scoresWhileScrolling(style);
  const parts = [
    { address: style.listPath, rows: style.firstRows },
    ...(style.morePages ?? []).map(({ path, rows }) => ({ address: path, rows })),
  ];
  return inTabs(parts.map(({ address, rows }) => async () => ({ address, score: await scoreAt(address, expectedList(style, rows)) })));
}

/** Rows are added when the page is scrolled to its end; after each step the list is read as far as it goes. */
async function scoresWhileGrowing({ listPath, growsBy, ...style }) {
  const page = await openAt(listPath);
  const scores = [];
  for (let to = growsBy; ; to = Math.min(to + growsBy, claims.length)) {
    scores.push({ address: `${listPath} (${to} rows)`, score: await scoreOf(page, expectedList(style, { to })) });
    if (to === claims.length) break;
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      dispatchEvent(new Event('scroll'));
    });
  }
  await page.close();
  return scores;
}

/** Only a window of rows is there: what was read at each place must be what stands there. */
async function scoresWhileScrolling(style) {
  const page = await openAt(style.listPath);
  const scores = [];
  const size = style.firstRows.to;
  for (let from = 0; ; from = Math.min(from + size, claims.length - size)) {
    await page.evaluate(
      (top) => {
        const place = document.querySelector('iframe').contentDocument.querySelector('.window');
        place.scrollTop = top;
        place.dispatchEvent(new Event('scroll'));
      },
      (from + 1) * style.rowHeight,
    );
    const rows = { from, to: from + size };
    scores.push({ address: `${style.listPath} (from row ${from + 1})`, score: await scoreOf(page, expectedList(style, rows)) });
    if (rows.to === claims.length) break;
  }
  await page.close();
  return scores;
}

test('elements-open: Apply changes the rows, a row leads to its claim and back, all without a load', async () => {
  const style = styles.find(({ name }) => name === 'elements-open');
  const page = await openAt(style.listPath);
  await page.evaluate(() => {
    window.stillHere = true;
  });
  const press = (path) =>
    page.evaluate((selectors) => selectors.reduce((root, one) => (root.shadowRoot ?? root).querySelector(one), document).click(), path);
  const of = claims.filter(({ patient }) => patient.startsWith('NOA'));
  await until(() => page.evaluate(() => document.querySelector('member-app').shadowRoot.querySelectorAll('claim-row').length === 10));
  await page.evaluate(() => {
    document.querySelector('member-app').shadowRoot.querySelector('filter-panel').shadowRoot.querySelector('#who').value = 'NOA';
  });
  await press(['member-app', 'filter-panel', 'button']);
  const scores = [{ address: 'filtered', score: await scoreOf(page, expectedList(style, { of, to: of.length })) }];
  await press(['member-app', 'claim-row']);
  await page.waitForFunction((path) => location.pathname === path, {}, style.detailPath(of[0]));
  scores.push({ address: 'claim', score: await scoreOf(page, expectedDetail(style, of[0])) });
  await page.goBack();
  scores.push({ address: 'back', score: await scoreOf(page, expectedList(style, { to: style.growsBy })) });
  assert.equal(await page.evaluate(() => window.stillHere), true);
  await page.close();
  hold(scores);
});

test(`cards: notes that are not made yet are asked for, not taken for none (${practiceDay})`, async () => {
  const style = styles.find(({ name }) => name === 'cards');
  const claim = claims.find(({ id }) => id === lateNotes);
  const whole = expectedDetail(style, claim);
  const without = whole.claims.map((read) => ({ ...read, notes: [], lines: read.lines.map((line) => ({ ...line, notes: [] })) }));
  const address = style.detailPath(claim);
  hold([{ address, score: await scoreAt(address, { ...whole, outcome: 'partly-read', claims: without }) }]);
});

test('spans: another load with other names inside is read the same', async () => {
  const style = styles.find(({ name }) => name === 'spans');
  hold(
    await inTabs(
      [7, 8, 9].map((load) => async () => {
        const address = `${style.listPath}?load=${load}`;
        return { address, score: await scoreAt(address, expectedList(style)) };
      }),
    ),
  );
});

test('pages without a claim yield none', async () => {
  const tasks = routes
    .filter(({ style }) => style === null)
    .map(({ path, outcome }) => async () => {
      const page = await openAt(path);
      const found = await until(() => pageRead(page));
      await page.close();
      return [path, outcome === null || outcome === found.outcome ? outcome : found.outcome, found.claims.length, outcome];
    });
  for (const [path, outcome, count, wanted] of await inTabs(tasks)) assert.deepEqual([path, outcome, count], [path, wanted, 0]);
});
