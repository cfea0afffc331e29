/** The casebook as a page of the real extension: opened from the popup in one press, clean for axe at every width, and safe from a reload. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import words from '../../src/screens/words/en.json' with { type: 'json' };
import { toldPlan } from '../portal/told.mjs';
import { address, claims, foundingClaims, openPractice, openRead, stopWorker, until, viewOf } from './open.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const names = [...foundingClaims.map(({ id }) => id), 'copay-only', 'out-of-network'];
let open;
before(async () => {
  open = await openPractice();
  await open.extension.ask('answer-plan', { plan: toldPlan });
  for (const name of names) await (await openRead(open, address(name))).page.close();
});
after(() => open.browser.close());

const wordsOf = (page) => page.evaluate(() => document.body.innerText);
const press = async (page, name) => (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`)).click();

/** Opened at its overview: which claim was open before is forgotten. */
async function openBook() {
  await open.extension.desk.evaluate(() => chrome.storage.session.remove('draft/open claim casebook'));
  const page = await open.browser.newPage();
  await page.goto(`${open.extension.home}src/screens/casebook.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null);
  return page;
}

/** From a narrow phone to a wide screen, light and dark, with everything opened: nothing for axe, and nothing to scroll sideways. */
async function look(page) {
  await page.evaluate(axe.source);
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  for (const width of [320, 768, 1280])
    for (const scheme of ['light', 'dark']) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const { violations } = await page.evaluate(async (runOnly) => globalThis.axe.run(document, { runOnly }), tags);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
        `${width} ${scheme}`,
      );
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${width} px: ${over} too wide`);
    }
}

test('the popup leads to it in one press', async () => {
  const { page } = await openRead(open, address('prior-auth'));
  const popup = await open.extension.openPopup(page);
  const opened = open.browser.waitForTarget((one) => one.url().endsWith('/casebook.html'), { timeout: 15_000 });
  await press(popup, words['casebook.open']);
  const book = await (await opened).asPage();
  await until(async () => (await wordsOf(book)).includes(words['casebook.dates']));
  await book.close();
  await page.close();
});

test('all open dates stand in order, and every claim that was read is there', async () => {
  const book = await openBook();
  const days = await book.$$eval('.clocks:not(details .clocks) .tile .unseen', (all) => all.map((one) => Date.parse(one.textContent)));
  assert.ok(days.length >= 5, String(days.length));
  assert.deepEqual(
    days,
    days.toSorted((a, b) => a - b),
  );
  assert.equal((await book.$$('button.row')).length, names.length);
  await look(book);
  await book.close();
});

for (const name of names) {
  test(`one claim: ${name}`, async () => {
    const book = await openBook();
    const { provider } = claims.find((claim) => claim.id === name);
    const rows = await book.$$('button.row');
    const texts = await Promise.all(rows.map((row) => row.evaluate((one) => one.innerText)));
    const { from } = claims
      .find((claim) => claim.id === name)
      .lines.reduce((a, { day }) => ({ from: a.from && a.from < day ? a.from : day }), {});
    const place = texts.findIndex((text) => text.includes(provider) && text.includes(String(Number(from.slice(8)))));
    await rows[place].click();
    await until(async () => (await wordsOf(book)).includes(words['casebook.back']));
    await until(() => book.evaluate(() => document.activeElement.tagName === 'H1'));
    await look(book);
    await press(book, words['casebook.back']);
    await until(async () => (await wordsOf(book)).includes(words['casebook.dates']));
    await book.close();
  });
}

test('the points of a medical rule are told, and outlive the reload of the tab and the worker', async () => {
  const book = await openBook();
  const row = await book.$$('button.row');
  const texts = await Promise.all(row.map((one) => one.evaluate((button) => button.innerText)));
  await row[texts.findIndex((text) => text.includes('BRIGHTWATER'))].click();
  const criterion = await book.waitForSelector('#criterion-0');
  await criterion.type('Six weeks of therapy');
  await (await book.$('#page-0')).type('12');
  await book.keyboard.press('Tab');
  await until(async () => (await wordsOf(book)).includes(words['criteria.kept']));
  await stopWorker(open);
  await book.reload({ waitUntil: 'load' });
  await book.waitForSelector('#criterion-0');
  await until(async () => (await book.$eval('#criterion-0', (one) => one.value)) === 'Six weeks of therapy');
  const { page } = await openRead(open, address('medical-necessity'));
  const { report, shown } = await viewOf(open.extension, page);
  assert.deepEqual(
    report.claims.find(({ id }) => id === shown[0]).told.filter(({ fact }) => fact === 'criteria'),
    [{ fact: 'criteria', points: [{ criterion: 'Six weeks of therapy', finding: null, page: '12' }] }],
  );
});

test('before the member has agreed it holds nothing', async () => {
  const fresh = await openPractice({ consent: false });
  try {
    const page = await fresh.browser.newPage();
    await page.goto(`${fresh.extension.home}src/screens/casebook.html`, { waitUntil: 'load' });
    await until(async () => (await wordsOf(page)).includes(words['casebook.consent']));
    await look(page);
  } finally {
    await fresh.browser.close();
  }
});
