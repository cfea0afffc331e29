/**
 * Every style of the practice portal, read by the real extension: lists, after whatever a member must do to see them whole, and all claims.
 * The truth is told from the claims; of what a page prints nearly all must be read, nothing wrongly, and no claim be made up.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asPage, comparePages } from '../portal/compare.mjs';
import { expectedDetail, expectedList, expectedNothing } from '../portal/expected.mjs';
import { claims, routes, styles } from '../portal/index.mjs';
import { lateNotes } from '../portal/styles/cards/notes.mjs';
import { openPractice, portal, until } from './open.mjs';

const tabsAtOnce = 4;
/** A page that is not read as it is printed is given up when its reading has not changed for so long. */
const patience = 1_500;
/** Asking more often would take from the reader what it needs. */
const pace = { every: 150 };

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
  let last = '';
  let since = Date.now();
  return until(async () => {
    const found = await pageRead(page);
    const words = JSON.stringify(found);
    if (words !== last) [last, since] = [words, Date.now()];
    if (found === null) return false;
    const score = comparePages(expected, found);
    const whole = score.read === score.printed && score.invented.length + score.inventedClaims.length === 0;
    return (whole || Date.now() - since > patience) && score;
  }, pace);
}

async function openAt(address) {
  const page = await open.browser.newPage();
  await page.goto(portal + address, { waitUntil: 'load' });
  return page;
}

/** Several tabs at once, each for one page after the other: `{ address, expected, act }` → `{ address, score }`. */
async function scoresAt(stops) {
  const [left, scores] = [[...stops.entries()], []];
  const visit = async () => {
    const page = await open.browser.newPage();
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, { address, expected, act }] = next;
      await page.goto(portal + address, { waitUntil: 'load' });
      await act?.(page);
      scores[at] = { address, score: await scoreOf(page, expected) };
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(tabsAtOnce, stops.length) }, visit));
  return scores;
}

/** What was read before is dropped: a style is read as by a member who has seen no other. */
async function forget() {
  await open.extension.ask('consent', { given: false });
  await open.extension.ask('consent', { given: true });
}

function hold(t, scores) {
  const sum = (name) => scores.reduce((all, { score }) => all + score[name], 0);
  const told = (name) => scores.flatMap(({ address, score }) => score[name].map((what) => `${address}: ${name}: ${what}`));
  const bad = [...told('inventedClaims'), ...told('wrong'), ...told('invented')];
  const share = sum('read') / sum('printed');
  const count = `${sum('read')} of ${sum('printed')} printed facts read`;
  t.diagnostic(count);
  const words = [count, ...bad, ...told('missing')].slice(0, 60).join('\n');
  assert.ok(bad.length === 0 && share >= 0.95, words);
}

for (const style of styles) {
  test(`${style.name}: the list, as far as the member goes`, async (t) => {
    await forget();
    hold(t, await scoresOfList(style));
  });

  test(`${style.name}: every claim`, async (t) => {
    const stops = claims.map((claim) => ({
      address: style.detailPath(claim),
      expected: expectedDetail(style, claim),
      act: style.name === 'cards' && claim.id === lateNotes ? (page) => page.click('.fold') : undefined,
    }));
    hold(t, await scoresAt(stops));
  });
}

async function scoresOfList(style) {
  if (style.growsBy) return scoresWhileGrowing(style);
  if (style.isVirtual) return scoresWhileScrolling(style);
  const pages = [{ path: style.listPath, rows: style.firstRows }, ...(style.morePages ?? [])];
  return scoresAt(pages.map(({ path, rows }) => ({ address: path, expected: expectedList(style, rows) })));
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

/** Only a window of rows is there: what was read at each place adds to what was read before, until the stated total is reached. */
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
    const to = from + size;
    scores.push({ address: `${style.listPath} (to row ${to})`, score: await scoreOf(page, expectedList(style, { to })) });
    if (to === claims.length) break;
  }
  await page.close();
  return scores;
}

test('elements-open: Apply changes the rows, a row leads to its claim and back, all without a load', async (t) => {
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
  hold(t, scores);
});

test('cards: notes that are not made yet are known by their codes only, and the page says so', async (t) => {
  const style = styles.find(({ name }) => name === 'cards');
  const claim = claims.find(({ id }) => id === lateNotes);
  const whole = expectedDetail(style, claim);
  const without = whole.claims.map((read) => ({ ...read, notes: read.notes.map(({ code }) => ({ code, text: '' })) }));
  const expected = { ...whole, outcome: 'partly-read', claims: without };
  hold(t, await scoresAt([{ address: style.detailPath(claim), expected }]));
});

test('spans: another load with other names inside is read the same', async (t) => {
  const style = styles.find(({ name }) => name === 'spans');
  hold(t, await scoresAt([7, 8, 9].map((load) => ({ address: `${style.listPath}?load=${load}`, expected: expectedList(style) }))));
});

test('pages without a claim yield none', async () => {
  for (const { path, outcome } of routes.filter(({ style }) => style === null)) {
    const page = await openAt(path);
    const found = await until(() => pageRead(page));
    await page.close();
    assert.deepEqual([path, found.outcome, found.claims], [path, outcome ?? found.outcome, []]);
  }
});
