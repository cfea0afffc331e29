/** Firefox: the script reads, the popup page shows, storage holds, the event page comes back after it was stopped. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/setup.mjs';
import { address, builtFor, claims, ensureBuilt, portal, serve, until, when } from './open.mjs';

const uuid = '11111111-2222-4333-8444-555555555555';
const popupUrl = `moz-extension://${uuid}/src/screens/popup.html`;

let browser;
let popup;
before(async () => {
  ensureBuilt('firefox');
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'recourse@recourse.example': uuid }),
      'extensions.background.idle.timeout': 1500,
    },
  });
  await browser.installExtension(builtFor('firefox'));
  popup = await browser.newPage();
  // Any other wait never ends: the page moves to the process of extensions.
  await popup.goto(popupUrl, { waitUntil: [] });
  await popup.waitForSelector('main');
});
after(() => browser.close());

async function ask(name, payload) {
  const reply = await popup.evaluate((letter) => browser.runtime.sendMessage(letter), { name, payload });
  assert.equal(reply?.ok, true, name);
  return reply.value;
}

async function openPage(url) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const found = await serve()(new URL(request.url()));
    if (found && request.url().startsWith(portal))
      await request.respond({ status: found.status, contentType: 'text/html; charset=utf-8', body: found.body });
    else await request.abort();
  });
  await page.goto(url);
  return page;
}

const tabIdOf = (url) =>
  popup.evaluate(
    async (wanted) => (await browser.tabs.query({ url: 'https://my.cigna.com/*' })).find((tab) => tab.url === wanted)?.id ?? null,
    url,
  );
const viewOf = async (url) => ask('popup-view', { tabId: await tabIdOf(url), ...when });

test('nothing is kept before consent; then the open page is read as it stands', async () => {
  const url = address('medical-necessity');
  await openPage(url);
  assert.deepEqual(await viewOf(url), { state: 'consent-needed' });
  assert.deepEqual(await popup.evaluate(() => browser.storage.session.get(null)), {});
  await ask('consent', { given: true });
  const view = await until(async () => {
    const now = await viewOf(url);
    return now.state === 'read' && now;
  });
  const claim = view.report.claims.find(({ id }) => id === view.shown[0]);
  assert.equal(claim.claimNumber, claims.find(({ id }) => id === 'medical-necessity').claimNumber);
  assert.deepEqual(claim.portalAppeal.control, { found: true, label: 'Appeal this decision' });
});

test('a closed shadow root is read', async () => {
  const url = address('prior-auth');
  const page = await openPage(url);
  await until(async () => (await viewOf(url)).state === 'read');
  const { claimNumber } = claims.find(({ id }) => id === 'prior-auth');
  await page.evaluate((printed) => {
    const [place, words] = [document.createElement('section'), document.body.innerHTML.replaceAll(printed, '5700000001')];
    place.attachShadow({ mode: 'closed' }).innerHTML = words;
    document.body.replaceChildren(place);
  }, claimNumber);
  await until(async () => {
    const { report, shown = [] } = await viewOf(url);
    return shown.length === 1 && report.claims.find(({ id }) => id === shown[0]).claimNumber === '5700000001';
  });
});

test('"Show me" gives the focus to the portal\'s own control', async () => {
  const url = address('medical-necessity');
  assert.deepEqual(await ask('show-control', { tabId: await tabIdOf(url), name: 'Appeal this decision' }), { shown: true });
});

test('the popup page shows the state it is in, and typing gives advice', async () => {
  await ask('paste', { words: 'Not medically necessary.', day: '2026-11-02', amount: null, today: when.today });
  const { typedReport } = await ask('popup-view', { tabId: null, ...when });
  assert.equal(typedReport.claims[0].denials[0]?.category, 'medical_necessity');
  await popup.waitForFunction(
    () => document.querySelector('[aria-busy="true"]') === null && document.querySelector('main').innerText.length > 40,
  );
});

test('what was read is still there after the event page was stopped', async () => {
  const url = address('medical-necessity');
  const before = await viewOf(url);
  // Its idle time is set to 1.5 s above. Asking which pages of ours are alive does not wake it.
  await until(() => popup.evaluate(() => browser.extension.getViews().length === 1));
  assert.deepEqual(await viewOf(url), before);
});

test('the casebook shows every claim that was read', async () => {
  await popup.goto(popupUrl.replace('popup.html', 'casebook.html'), { waitUntil: [] });
  await popup.waitForSelector('button.row');
  const { provider } = claims.find(({ id }) => id === 'medical-necessity');
  await popup.waitForFunction((name) => document.querySelector('main').innerText.includes(name), {}, provider);
});
