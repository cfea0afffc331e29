/** What the tests in real browsers share: the built extension, the practice portal, a server that counts arrivals. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { builtFor, ensureBuilt } from '../../scripts/build.mjs';
import { meetExtension, openBrowser, portal, until } from '../../scripts/portal-browser.mjs';
import { root } from '../../scripts/setup.mjs';
import { claims, detailPath, foundingClaims, listPath, pageFor as practicePage } from '../portal/index.mjs';

export { claims, detailPath, foundingClaims, meetExtension, portal, root, until };
export { builtFor, ensureBuilt } from '../../scripts/build.mjs';

export const address = (name) => portal + (name === 'list' ? listPath : detailPath(claims.find((claim) => claim.id === name)));

export const fixture = (slug) => readFileSync(path.join(root, 'test/pages', slug, 'source.html'), 'utf8');

/** Serves `own[path]` first, then the practice portal. A value may be text, a function of the URL, or `{ type, body }`. */
export function serve(own = {}, asked = []) {
  return async (url) => {
    asked.push(url.pathname + url.search);
    const mine = own[url.pathname];
    if (mine?.body !== undefined) return mine;
    if (mine !== undefined) return { status: 200, body: typeof mine === 'function' ? await mine(url) : mine };
    const found = practicePage(url.pathname + url.search);
    return found && { status: found.status, body: found.html };
  };
}

/** A browser with the extension; `consent` given unless told otherwise. */
export async function openPractice({ own = {}, consent = true, asked = [], ...options } = {}) {
  ensureBuilt('chrome');
  const browser = await openBrowser({ extensions: [builtFor('chrome')], pageFor: serve(own, asked), ...options });
  const extension = await meetExtension(browser);
  if (consent) await extension.ask('consent', { given: true });
  return { browser, extension };
}

/** The same browser without the extension. */
export const openBare = ({ own = {}, ...options } = {}) => openBrowser({ extensions: [], pageFor: serve(own), ...options });

/** Opens a page of the portal and waits until it is read. */
export async function openRead({ browser, extension }, url) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const reading = await readingOf(extension, page);
  return { page, reading, tabId: await extension.tabOf(page) };
}

export function readingOf(extension, page, wanted = (reading) => reading.outcome !== null) {
  return until(async () => {
    const reading = await extension.readingOf(await extension.tabOf(page));
    return reading !== null && wanted(reading) && reading;
  });
}

export const when = { today: '2026-11-22', zone: 'America/New_York' };

export const viewOf = async (extension, page) =>
  extension.ask('popup-view', { tabId: page === null ? null : await extension.tabOf(page), ...when });

/** The browser's own page of extensions: what a member may change there, a test may too. */
export async function openAdmin({ browser, extension }) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const id = new URL(extension.home).host;
  return {
    reload: () => page.evaluate((one) => chrome.developerPrivate.reload(one), id),
    allow: (hostAccess) =>
      page.evaluate(
        (extensionId, access) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
        id,
        hostAccess,
      ),
  };
}

/** Stops the worker as the browser does when it is idle. */
export async function stopWorker({ browser, extension }) {
  const session = await extension.desk.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until(() => extension.desk.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length === 0));
  await session.detach();
  return browser;
}

/**
 * Notes whatever name something tries to reach; with `hosts` given to the browser all names lead here. What Chromium asks for by
 * itself, with or without any extension, is left out: its own services, and the line that it opens ahead to a page's host.
 */
export async function countArrivals() {
  const arrivals = [];
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('data', (bytes) => {
      heard = Buffer.concat([heard, bytes]);
      const name = nameAsked(heard);
      if (name === null && heard.length < 16_000) return;
      if (!chromiumItself.includes(name)) arrivals.push(name ?? 'no name');
      socket.destroy();
    });
    socket.on('error', () => undefined);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { arrivals, hosts: `MAP * 127.0.0.1:${server.address().port}`, close: () => new Promise((closed) => server.close(closed)) };
}

const chromiumItself = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'www.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'my.cigna.com',
];

/** The host of a plain request, or of a TLS greeting (its server name is sent in the clear); null when it is not all here yet. */
function nameAsked(bytes) {
  if (bytes[0] !== 0x16) return /^host: *([^\s:]+)/im.exec(bytes.toString('latin1'))?.[1] ?? null;
  if (bytes.length < 5 + bytes.readUInt16BE(3)) return null;
  let at = 43 + 1 + bytes[43];
  at += 2 + bytes.readUInt16BE(at);
  at += 1 + bytes[at] + 2;
  while (at + 4 < bytes.length) {
    const [kind, length] = [bytes.readUInt16BE(at), bytes.readUInt16BE(at + 2)];
    if (kind === 0) return bytes.toString('latin1', at + 9, at + 4 + length);
    at += 4 + length;
  }
  return 'a greeting without a name';
}
