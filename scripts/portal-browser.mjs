/**
 * A throw-away Chromium profile with the built extension, in which `https://my.cigna.com` is served from here and nothing else
 * can be reached. Used by `npm start`, the browser tests and the bench. Import it only after the packages are there.
 */
import puppeteer from 'puppeteer-core';
import { Trouble, ensureBrowser } from './setup.mjs';

export const portal = 'https://my.cigna.com';

/**
 * `pageFor(url)` gives `{ status, type, body, headers }` or null (404). `hosts`: where every other name leads; nowhere, unless a
 * test wants to count. `extensions`: folders to load.
 */
export async function openBrowser({ extensions, pageFor, show = false, hosts = 'MAP * ~NOTFOUND', args = [], pipe = true, userDataDir }) {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: !show,
    pipe,
    enableExtensions: extensions,
    defaultViewport: show ? null : { width: 1100, height: 850 },
    ...(userDataDir ? { userDataDir } : {}),
    args: [...quiet, `--host-resolver-rules=${hosts}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
  await servePortal(browser, pageFor);
  return browser;
}

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--lang=en-US',
  '--window-size=1280,1000',
  '--screen-info={1280x1000}',
  '--disable-features=Translate,HttpsUpgrades',
];

/** For all tabs at once, those that the member opens by hand included. */
async function servePortal(browser, pageFor) {
  const session = await browser.target().createCDPSession();
  session.on('Fetch.requestPaused', async ({ requestId, request }) => {
    const found = (await pageFor(new URL(request.url))) ?? {
      status: 404,
      type: 'text/html; charset=utf-8',
      body: '<title>Not found</title><h1>Not found</h1>',
    };
    const responseHeaders = Object.entries({
      'content-type': found.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...found.headers,
    }).map(([name, value]) => ({ name, value }));
    const body = Buffer.from(found.body ?? '').toString('base64');
    await session
      .send('Fetch.fulfillRequest', { requestId, responseCode: found.status ?? 200, responseHeaders, body })
      .catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${portal}/*` }] });
}

/** The extension as seen from the outside: its worker, its messages, its popup. */
export async function meetExtension(browser) {
  const target = await browser
    .waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'), { timeout: 20_000 })
    .catch(() => {
      throw new Trouble(
        'The browser did not load the extension. A browser that is managed or too old may refuse it; set CHROMIUM_PATH to another one.',
      );
    });
  const home = new URL('/', target.url()).href;
  const popupUrl = `${home}src/screens/popup.html`;
  const desk = await browser.newPage();
  await desk.goto(popupUrl, { waitUntil: 'domcontentloaded' });

  return {
    home,
    popupUrl,
    /** One of our own pages in a tab: what may be asked there may be asked from the popup. */
    desk,
    /** Sends one of the messages of `src/browser/messages.ts`, as the popup does. */
    async ask(name, payload) {
      const reply = await desk.evaluate((letter) => chrome.runtime.sendMessage(letter), { name, payload });
      if (reply?.ok !== true) throw new Error(`the worker refused "${name}"`);
      return reply.value;
    },
    tabOf: (page) =>
      desk.evaluate(
        async (url) => (await chrome.tabs.query({ url: 'https://my.cigna.com/*' })).find((tab) => tab.url === url)?.id ?? null,
        page.url(),
      ),
    /** What is kept of a tab's reading: `{ view, outcome, entry }`, or null. */
    readingOf: (tabId) => desk.evaluate(async (key) => (await chrome.storage.session.get(key))[key] ?? null, `tab/${tabId}`),
    /** The real toolbar popup over a page, as soon as it shows its answer (`busy`: as soon as it shows anything). */
    async openPopup(page, { busy = false } = {}) {
      await page.bringToFront();
      const opened = browser.waitForTarget((one) => one.url() === popupUrl && one !== desk.target(), { timeout: 15_000 });
      await desk.evaluate(() => chrome.action.openPopup());
      const popup = await (await opened).asPage();
      await popup.waitForFunction(
        (orBusy) => document.querySelector('main') !== null && (orBusy || document.querySelector('[aria-busy="true"]') === null),
        {},
        busy,
      );
      return popup;
    },
  };
}

/** Asks again until the answer is there. A condition, never a fixed sleep. */
export async function until(what, { within = 20_000, every = 50 } = {}) {
  const end = Date.now() + within;
  for (;;) {
    const answer = await what();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${within} ms in vain for: ${String(what).slice(0, 120)}`);
    await new Promise((resume) => setTimeout(resume, every));
  }
}
