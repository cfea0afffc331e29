/** Each state that the popup can be in, in the real toolbar popup: that it is the right one, and that axe finds nothing in it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import {
  address,
  claims,
  fixture,
  foundingClaims,
  openAdmin,
  openPractice,
  openRead,
  portal,
  readingOf,
  root,
  until,
  viewOf,
} from './open.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let open;
let endless;
before(async () => {
  const never = new Promise((end) => (endless = end));
  open = await openPractice({
    consent: false,
    own: {
      '/unknown': fixture('unknown-layout'),
      '/loading': '<title>Claims</title><p>Claims<script src="/never.js"></script>',
      '/never.js': () => never,
    },
  });
});
after(async () => {
  endless('');
  await open.browser.close();
});

/** Opens the popup over a page and lets axe look at it, light and dark, and again with every part opened. */
async function look(page, { busy = false } = {}) {
  const popup = await open.extension.openPopup(page, { busy });
  await popup.evaluate(axe.source);
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await assertClean(popup, scheme);
  }
  await popup.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  await assertClean(popup, 'opened');
  const words = await popup.evaluate(() => document.body.innerText);
  const wide = await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `the popup scrolls sideways by ${wide} px`);
  await popup.close();
  return words;
}

async function assertClean(popup, when) {
  const { violations, passes } = await popup.evaluate(
    async (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }),
    tags,
  );
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    [],
    when,
  );
  assert.ok(passes.length > 3);
}

test('first run: consent is asked for', async () => {
  const page = await open.browser.newPage();
  await page.goto(address('list'), { waitUntil: 'load' });
  assert.deepEqual(await viewOf(open.extension, page), { state: 'consent-needed' });
  assert.match(await look(page), /Cigna/);
  await open.extension.ask('consent', { given: true });
  await readingOf(open.extension, page);
});

test('away from the portal, with nothing typed and with something', async () => {
  const page = await open.browser.newPage();
  await page.goto('about:blank');
  assert.deepEqual(await viewOf(open.extension, null), { state: 'not-on-mycigna', typedReport: null });
  const empty = await look(page);
  await open.extension.ask('paste', {
    words: 'This service is not medically necessary.',
    day: '11/02/2026',
    amount: '$1,240.00',
    today: '2026-11-22',
  });
  const { state, typedReport } = await viewOf(open.extension, null);
  assert.equal(state, 'not-on-mycigna');
  assert.equal(typedReport.claims[0].denials[0]?.category, 'medical_necessity');
  assert.notEqual(await look(page), empty);
});

test('what is typed and not understood is said and not kept', async () => {
  const before = await viewOf(open.extension, null);
  assert.deepEqual(await open.extension.ask('paste', { words: '  ', day: null, amount: null, today: '2026-11-22' }), {
    trouble: 'no-words',
  });
  assert.deepEqual(await open.extension.ask('paste', { words: 'Denied.', day: '02/30/2026', amount: null, today: '2026-11-22' }), {
    trouble: 'date-not-understood',
  });
  assert.deepEqual(await open.extension.ask('paste', { words: 'Denied.', day: null, amount: 'much', today: '2026-11-22' }), {
    trouble: 'amount-not-understood',
  });
  assert.deepEqual(await viewOf(open.extension, null), before);
});

test('a list of claims', async () => {
  const { page } = await openRead(open, address('list'));
  const view = await viewOf(open.extension, page);
  assert.ok(['read', 'partly-read'].includes(view.state), view.state);
  assert.equal(view.shown.length, claims.length);
  await look(page);
});

for (const { id } of foundingClaims) {
  test(`a claim: ${id}`, async () => {
    const { page } = await openRead(open, address(id));
    const view = await viewOf(open.extension, page);
    assert.ok(['read', 'partly-read'].includes(view.state), view.state);
    assert.equal(view.shown.length, 1);
    await look(page);
  });
}

for (const [state, url] of [
  ['signed-out', `${portal}/web/public/guest`],
  ['unavailable', `${portal}/web/public/maintenance`],
  ['not-a-claim-page', `${portal}/web/secure/my/inbox`],
  ['not-a-claim-page', `${portal}/web/secure/my/glossary`],
  ['unknown-layout', `${portal}/unknown`],
]) {
  test(`${state} at ${new URL(url).pathname}`, async () => {
    const { page } = await openRead(open, url);
    assert.equal((await viewOf(open.extension, page)).state, state);
    await look(page);
  });
}

test('the shape of a page that was not read holds its structure and none of its words, and becomes a fixture with one command', async () => {
  const { page, tabId } = await openRead(open, `${portal}/unknown`);
  const { sample } = await open.extension.ask('page-shape', { tabId });
  const words = (await page.evaluate(() => document.body.innerText)).match(/\p{L}{4,}/gu);
  const kept = new Set(sample.replace(/<!--[\s\S]*?-->|<title>.*<\/title>|<[^>]*>/g, ' ').match(/\p{L}{4,}/gu));
  assert.ok(words.length > 5);
  assert.deepEqual(
    [...kept].filter((word) => /[^x]/.test(word) && !/^(?:your|claims?|status|paid|total|service|date|notes?)$/i.test(word)),
    [],
  );
  assert.match(sample, /<h\d>|<div>/);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'recourse-shape-')), 'page-shape.html');
  writeFileSync(file, sample);
  const name = `from-a-sample-${process.pid}`;
  const folder = path.join(root, 'test/pages', name);
  try {
    const made = spawnSync(process.execPath, [path.join(root, 'scripts/fixture-from-sample.mjs'), file, name], { encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    assert.deepEqual(readdirSync(folder).sort(), ['about.md', 'expected.json', 'source.html']);
    assert.match(readFileSync(path.join(folder, 'about.md'), 'utf8'), /^provenance: captured\n/);
    assert.equal(spawnSync(process.execPath, [path.join(root, 'scripts/fixture-from-sample.mjs'), file, name]).status, 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('ours but not yet read, while the page still loads', async () => {
  const page = await open.browser.newPage();
  page.goto(`${portal}/loading`).catch(() => undefined);
  await until(async () => page.url().endsWith('/loading') && (await page.title().catch(() => '')) === 'Claims');
  assert.deepEqual(await viewOf(open.extension, page), { state: 'not-yet-read' });
  await look(page, { busy: true });
  await page.close();
});

test('site access turned off is a state of its own, and reading goes on when it is back', async () => {
  const admin = await openAdmin(open);
  const page = await open.browser.newPage();
  await page.goto(address('prior-auth'), { waitUntil: 'load' });
  await admin.allow('ON_CLICK');
  assert.deepEqual(await viewOf(open.extension, page), { state: 'site-access-off' });
  await look(page);
  await admin.allow('ON_ALL_SITES');
  await page.reload({ waitUntil: 'load' });
  await readingOf(open.extension, page);
});

test('storage that cannot be read is said to be so, not shown as empty', async () => {
  const { page } = await openRead(open, address('prior-auth'));
  const worker = await (await open.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker.evaluate(() => {
    chrome.storage.session.get = () => Promise.reject(new Error('unreadable'));
  });
  assert.deepEqual(await viewOf(open.extension, page), { state: 'storage-failed' });
  await look(page);
});
