/** List → claim → popup in the real Chromium, with the real toolbar popup, and a worker that dies between any two steps. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import words from '../../src/screens/words/en.json' with { type: 'json' };
import { address, claims, openPractice, openRead, readingOf, stopWorker, until, viewOf } from './open.mjs';

let open;
before(async () => {
  open = await openPractice({ consent: false });
});
after(() => open.browser.close());

const wordsOf = (popup) => popup.evaluate(() => document.body.innerText);
const popupSettled = (popup, wanted) => until(async () => (await wordsOf(popup)).includes(wanted));

test('a member agrees, opens the list, goes to a claim and is told what to do', async () => {
  const { browser, extension } = open;
  const page = await browser.newPage();
  await page.goto(address('list'));
  const first = await extension.openPopup(page);
  assert.equal((await viewOf(extension, page)).state, 'consent-needed');
  await (await first.waitForSelector(`::-p-text(${words['consent.agree']})`)).click();
  await readingOf(extension, page, (reading) => reading.outcome === 'read');
  await first.close().catch(() => undefined);

  await Promise.all([page.waitForNavigation(), page.click(`a[href*="${new URL(address('medical-necessity')).search || 'row'}"]`)]);
  await readingOf(extension, page, (reading) => reading.outcome === 'read' && reading.entry !== null);
  const view = await viewOf(extension, page);
  const wanted = claims.find((claim) => claim.id === 'medical-necessity');
  const shown = view.report.claims.find((claim) => claim.id === view.shown[0]);
  assert.equal(view.state, 'read');
  assert.equal(shown.claimNumber, wanted.claimNumber);
  assert.equal(shown.denials[0]?.category, 'medical_necessity');
  assert.deepEqual(shown.portalAppeal.control, { found: true, label: 'Appeal this decision' });

  const popup = await extension.openPopup(page);
  await popupSettled(popup, 'Appeal this decision');
  await popup.close();
});

test('"Show me" gives the focus to the portal\'s own control and presses nothing', async () => {
  const { extension } = open;
  const { page, tabId } = await openRead(open, address('medical-necessity'));
  const url = page.url();
  assert.deepEqual(await extension.ask('show-control', { tabId, name: 'Appeal this decision' }), { shown: true });
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Appeal this decision/);
  assert.equal(page.url(), url);
  assert.deepEqual(await extension.ask('show-control', { tabId, name: 'No such control' }), { shown: false });
});

test('what the member sees is the same after the worker was stopped, at every step', async () => {
  const { extension } = open;
  const list = await openRead(open, address('list'));
  const claim = await openRead(open, address('prior-auth'));
  const seen = [await viewOf(extension, list.page), await viewOf(extension, claim.page)];
  await stopWorker(open);
  assert.deepEqual([await viewOf(extension, list.page), await viewOf(extension, claim.page)], seen);

  const about = seen[1].report.claims.find((one) => one.id === seen[1].shown[0]).claimNumber;
  await stopWorker(open);
  await extension.ask('tell', { id: 'told-1', told: { fact: 'care', care: 'ongoing' }, claim: about, today: '2026-11-22' });
  await stopWorker(open);
  const told = await viewOf(extension, claim.page);
  assert.equal(told.report.claims.find((one) => one.claimNumber === about).care, 'ongoing');

  await stopWorker(open);
  const popup = await extension.openPopup(claim.page);
  await popupSettled(popup, about.slice(-4));
  const said = await wordsOf(popup);
  await popup.close();
  await stopWorker(open);
  const again = await extension.openPopup(claim.page);
  await until(async () => (await wordsOf(again)) === said);
  await again.close();
});

test('a reading is not lost when the worker dies while it is under way', async () => {
  const { browser, extension } = open;
  for (let pause = 0; pause < 200; pause += 40) {
    const page = await browser.newPage();
    await page.goto(address('non-covered'), { waitUntil: 'domcontentloaded' });
    await new Promise((resume) => setTimeout(resume, pause));
    await stopWorker(open);
    await readingOf(extension, page);
    assert.equal((await viewOf(extension, page)).state, 'read');
    await page.close();
  }
});

test('the same message twice counts once', async () => {
  const { extension } = open;
  const { page } = await openRead(open, address('prior-auth'));
  const tell = { id: 'told-twice', told: { fact: 'bill', amount: 100, day: null }, claim: null, today: '2026-11-22' };
  await extension.ask('tell', tell);
  // Tabs of earlier tests may still be read.
  let once = null;
  await until(
    async () => {
      const before = JSON.stringify(once);
      once = await viewOf(extension, page);
      return JSON.stringify(once) === before;
    },
    { every: 500 },
  );
  await extension.ask('tell', tell);
  assert.deepEqual(await viewOf(extension, page), once);
});
