/** Nothing is sent, nothing of the page is changed, nothing tells the page that we are there, nothing is read before consent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { address, builtFor, countArrivals, ensureBuilt, foundingClaims, openBare, openPractice, openRead, portal, until } from './open.mjs';

/** Opens a page over plain and over safe lines: one of them arrives, or the count means nothing. */
async function tryToReach(browser, name) {
  const page = await browser.newPage();
  for (const scheme of ['http', 'https']) await page.goto(`${scheme}://${name}/`).catch(() => undefined);
}

test('no request arrives anywhere, and one that is made does', async () => {
  const [server, asked] = [await countArrivals(), []];
  const open = await openPractice({ hosts: server.hosts, asked });
  try {
    for (const claim of foundingClaims) {
      const { page } = await openRead(open, address(claim.id));
      await (await open.extension.openPopup(page)).close();
    }
    await open.extension.ask('paste', { words: 'Not medically necessary.', day: '2026-11-02', amount: '$120.00', today: '2026-11-22' });
    await tryToReach(open.browser, 'control.example');
    await until(() => server.arrivals.includes('control.example'));
    assert.deepEqual([...new Set(server.arrivals)], ['control.example']);
    // Nor to the portal itself: nothing was asked of it but the pages and the browser's own wish for an icon.
    const pages = foundingClaims.map((claim) => address(claim.id).replace(portal, ''));
    assert.deepEqual(
      asked.filter((path) => path !== '/favicon.ico'),
      pages,
    );
  } finally {
    await open.browser.close();
    await server.close();
  }
});

test('our own pages and the worker cannot send, even when they try', async () => {
  const server = await countArrivals();
  const open = await openPractice({ hosts: server.hosts });
  try {
    const tries = () =>
      Promise.allSettled([
        fetch('http://away.example/fetch', { method: 'POST', body: 'x', mode: 'no-cors' }),
        fetch('https://my.cigna.com/fetch'),
      ]);
    const worker = await (await open.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
    for (const place of [worker, open.extension.desk]) {
      assert.deepEqual(
        (await place.evaluate(tries)).map((one) => one.status),
        ['rejected', 'rejected'],
      );
    }
    await open.extension.desk.evaluate(() => {
      navigator.sendBeacon('http://away.example/beacon', 'x');
      new Image().src = 'http://away.example/image';
    });
    await tryToReach(open.browser, 'control.example');
    await until(() => server.arrivals.includes('control.example'));
    assert.deepEqual([...new Set(server.arrivals)], ['control.example']);
  } finally {
    await open.browser.close();
    await server.close();
  }
});

/** All that a page can know of itself: its nodes and attributes, globals, resources, styles, selection, focus and scroll. */
function whatThePageKnows() {
  return {
    html: document.documentElement.outerHTML,
    nodes: document.querySelectorAll('*').length,
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => Number.isNaN(Number(name)))
      .sort(),
    documentKeys: Object.getOwnPropertyNames(document).sort(),
    rootKeys: Object.getOwnPropertyNames(document.documentElement).sort(),
    resources: performance.getEntriesByType('resource').map((entry) => entry.name),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    frames: window.length,
    storage: Object.keys(localStorage).concat(Object.keys(sessionStorage)),
    focus: document.activeElement.tagName,
    scroll: [scrollX, scrollY],
    calls: window.calls,
  };
}

/** Before the page's own code: counts every call that a reader in the page's own world would have to make. */
function countCalls() {
  const calls = (window.calls = {});
  const owners = { Document, Element, HTMLElement, Node, EventTarget, Window };
  for (const [owner, { prototype }] of Object.entries(owners)) {
    for (const [name, field] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof field.value !== 'function' || name === 'constructor') continue;
      const real = field.value;
      prototype[name] = function counted(...args) {
        calls[`${owner}.${name}`] = (calls[`${owner}.${name}`] ?? 0) + 1;
        return Reflect.apply(real, this, args);
      };
    }
  }
  const Real = MutationObserver;
  window.MutationObserver = function Counted(...args) {
    calls.MutationObserver = (calls.MutationObserver ?? 0) + 1;
    return new Real(...args);
  };
}

test('the page is the same before and after, and the same with and without the extension', async () => {
  const open = await openPractice();
  const bare = await openBare();
  try {
    for (const name of ['list', 'medical-necessity']) {
      const known = [];
      for (const browser of [bare, open.browser]) {
        const page = await browser.newPage();
        await page.evaluateOnNewDocument(countCalls);
        await page.goto(address(name), { waitUntil: 'load' });
        const before = await page.evaluate(() => document.documentElement.outerHTML);
        if (browser === open.browser) {
          const tabId = await open.extension.tabOf(page);
          await until(async () => (await open.extension.readingOf(tabId))?.outcome);
          await (await open.extension.openPopup(page)).close();
        }
        const now = await page.evaluate(whatThePageKnows);
        assert.equal(now.html, before);
        known.push({ ...now, calls: withoutOurProbe(now.calls) });
      }
      assert.deepEqual(known[1], known[0]);
    }
  } finally {
    await open.browser.close();
    await bare.close();
  }
});

/** The probe itself reads the page; its own calls are no sign of anybody else. */
const withoutOurProbe = (calls) =>
  Object.fromEntries(Object.entries(calls).filter(([name]) => !/querySelectorAll|getEntriesByType/.test(name)));

test('no file of ours can be loaded or framed by a page', async () => {
  const open = await openPractice();
  try {
    const { page } = await openRead(open, address('list'));
    const files = ['manifest.json', 'src/content.iife.js', 'src/screens/popup.html', 'icons/48.png'].map(
      (file) => open.extension.home + file,
    );
    const absent = open.extension.home.replace(/[a-p]{32}/, 'abcdefghijklmnopabcdefghijklmnop') + 'manifest.json';
    const load = (url) =>
      page.evaluate(
        (from) =>
          fetch(from).then(
            () => 'loaded',
            (error) => error.message,
          ),
        url,
      );
    const nobody = await load(absent);
    for (const file of files) assert.equal(await load(file), nobody, file);
    const image = (url) =>
      page.evaluate(
        (from) =>
          new Promise((done) => Object.assign(new Image(), { onload: () => done('loaded'), onerror: () => done('refused'), src: from })),
        url,
      );
    assert.equal(await image(`${open.extension.home}icons/48.png`), 'refused');
  } finally {
    await open.browser.close();
  }
});

test('before consent nothing is kept of any page, and after a "no" nothing is left', async () => {
  const open = await openPractice({ consent: false });
  const everything = () =>
    open.extension.desk.evaluate(async () => ({
      session: await chrome.storage.session.get(null),
      databases: (await indexedDB.databases()).length,
    }));
  try {
    const page = await open.browser.newPage();
    await page.goto(address('medical-necessity'), { waitUntil: 'load' });
    const popup = await open.extension.openPopup(page);
    await popup.close();
    assert.deepEqual(await everything(), { session: {}, databases: 0 });

    await open.extension.ask('consent', { given: true });
    const tabId = await open.extension.tabOf(page);
    await until(async () => (await open.extension.readingOf(tabId))?.outcome);
    await open.extension.ask('consent', { given: false });
    await page.evaluate(() => document.body.append('Claim # 1 Amount not covered $1.00'));
    const other = await open.browser.newPage();
    await other.goto(address('prior-auth'), { waitUntil: 'load' });
    await other.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
    assert.deepEqual(await everything(), { session: {}, databases: 0 });
  } finally {
    await open.browser.close();
  }
});

/**
 * The built script, run as if it were the page's own with an extension that answers `mayRead`: what it touches can be seen from there.
 */
async function touchedBy(mayRead) {
  ensureBuilt('chrome');
  const script = readFileSync(path.join(builtFor('chrome'), 'src/content.iife.js'), 'utf8');
  const browser = await openBare({ own: { '/spied': '<title>Claim</title><h1>Claim # 1</h1><p>Amount not covered $5.00' } });
  try {
    const page = await browser.newPage();
    await page.goto(`${portal}/spied`);
    return await page.evaluate(spyOn, script, mayRead);
  } finally {
    await browser.close();
  }
}

async function spyOn(script, mayRead) {
  const touched = new Set();
  const asked = [];
  const note = (what) => touched.add(what);
  for (const Owner of [
    Document,
    DocumentFragment,
    Node,
    Element,
    HTMLElement,
    CharacterData,
    EventTarget,
    NodeList,
    HTMLCollection,
    TreeWalker,
    Range,
    Selection,
  ]) {
    for (const [name, field] of Object.entries(Object.getOwnPropertyDescriptors(Owner.prototype))) {
      if (name === 'constructor' || !field.configurable) continue;
      const wrapped = { ...field };
      for (const part of ['get', 'set', 'value']) {
        const real = field[part];
        if (typeof real !== 'function') continue;
        wrapped[part] = function spied(...args) {
          note(`${Owner.name}.${name}`);
          return Reflect.apply(real, this, args);
        };
      }
      Object.defineProperty(Owner.prototype, name, wrapped);
    }
  }
  window.MutationObserver = class extends MutationObserver {
    constructor(...args) {
      super(...args);
      note('MutationObserver');
    }
  };
  globalThis.chrome = {
    runtime: {
      id: 'spied',
      onMessage: { addListener: () => note('onMessage'), removeListener: () => undefined },
      sendMessage: async ({ name }) => {
        asked.push(name);
        return { ok: true, value: name === 'may-read' ? mayRead : true };
      },
    },
    dom: { openOrClosedShadowRoot: () => null },
  };
  (0, eval)(script);
  const end = performance.now() + (mayRead ? 10_000 : 1_500);
  while (performance.now() < end && !asked.includes('reading')) await new Promise((resume) => setTimeout(resume, 25));
  return { asked, touched: [...touched] };
}

test('the script touches no node and sets no observer before it may', async () => {
  assert.deepEqual(await touchedBy(false), { asked: ['may-read'], touched: [] });
  const after = await touchedBy(true);
  assert.deepEqual(after.asked, ['may-read', 'reading']);
  assert.ok(after.touched.includes('MutationObserver') && after.touched.length > 3, after.touched.join());
});

test('a page at another address is not read', async () => {
  const open = await openPractice({ args: ['--ignore-certificate-errors'] });
  try {
    const page = await open.browser.newPage();
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void request.respond({ status: 200, contentType: 'text/html', body: '<h1>Claim # 1</h1>' }).catch(() => undefined),
    );
    for (const url of [
      'https://my.cigna.com.example/web/claims',
      'https://www.cigna.com/claims',
      'http://my.cigna.com/claims',
      'https://my-cigna.com/claims',
    ]) {
      await page.goto(url, { waitUntil: 'load' }).catch(() => undefined);
    }
    assert.deepEqual(await open.extension.desk.evaluate(() => chrome.storage.session.get(null)), {});
  } finally {
    await open.browser.close();
  }
});
