/** What the tests on pages made to hurt share: one reading from rest, its times, and what may never happen whatever a page does. */
import assert from 'node:assert/strict';
import { address, claims, openPractice, openRead, portal, until, viewOf } from './open.mjs';

/** The extension in a browser in which `pages` are served, by their names; all that our worker says is noted. */
export async function openHostile(pages) {
  const names = Object.keys(pages);
  const open = await openPractice({ own: Object.fromEntries(names.map((name, at) => [`/hostile/${at}`, pages[name]])) });
  const worker = await (await open.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  const said = [];
  worker.on('console', (message) => said.push(message.text()));
  await worker.evaluate(() => {
    self.told = [];
    chrome.runtime.onMessage.addListener((letter) => void self.told.push([letter.name, performance.now()]));
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith('tab/') && newValue?.outcome) self.told.push(['kept', performance.now()]);
    });
  });
  return {
    ...open,
    said,
    at: (name) => `${portal}/hostile/${names.indexOf(name)}`,
    /** Since the last call: what reached the worker, and when. */
    told: () => worker.evaluate(() => self.told.splice(0)),
  };
}

export const counted = (told, name) => told.filter(([one]) => one === name).length;

/** A page, loaded; whatever stands in its console, ours or not, is noted. */
export async function openNoting({ browser }, url) {
  const page = await browser.newPage();
  const said = [];
  // The browser's own wish for an icon is none of ours.
  page.on('console', (message) => message.text().startsWith('Failed to load resource') || said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(url, { waitUntil: 'load' });
  return { page, said };
}

/** A restless page that a failed test left open would disturb the next one. */
export async function closePages({ browser, extension }) {
  for (const page of await browser.pages()) if (page !== extension.desk) await page.close();
}

/**
 * The popup's state for a tab, and the claims and the unread of the tab's own reading. Not those of the report: it joins what
 * other pages said of the same claim.
 */
export async function shownOn(open, page) {
  const [{ state }, tab] = [await viewOf(open.extension, page), await open.extension.readingOf(await open.extension.tabOf(page))];
  const key = `entry/${tab?.entry}`;
  const entry = await open.extension.desk.evaluate(async (one) => (await chrome.storage.session.get(one))[one]?.entry ?? null, key);
  return { state, claims: entry?.claims ?? [], unread: entry?.source.unread ?? [] };
}

/** Opens a still page, waits until it is read, and holds what must hold of every page: it is the same and heard nothing. */
export async function readStill(open, url, within = 8_000) {
  const { page, said } = await openNoting(open, url);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await isRead(open, page, within);
  const shown = await shownOn(open, page);
  assert.ok((await page.evaluate(() => document.documentElement.outerHTML)) === before, 'the page was changed');
  assert.deepEqual([...said, ...open.said.splice(0)], []);
  await page.close();
  return shown;
}

export const isRead = (open, page, within) =>
  until(async () => (await open.extension.readingOf(await open.extension.tabOf(page)))?.outcome, { within });

/** The worker lives, and the next page is read as if nothing had been. */
export async function nextIsRight(open) {
  const claim = claims[0];
  const { page } = await openRead(open, address(claim.id));
  const { claims: shown } = await shownOn(open, page);
  assert.deepEqual(
    shown.map((one) => one.claimNumber),
    [claim.claimNumber],
  );
  await page.close();
}

/**
 * One reading of a page that was loaded and rests: only then may it be read, so every long task from there on is ours. Returns the
 * long tasks and the milliseconds until the reading arrived and until it was kept.
 */
export async function readFromRest(open, url, { slower = 1, within = 30_000 } = {}) {
  await open.extension.ask('consent', { given: false });
  const { page } = await openNoting(open, url);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(async () => {
    const rest = () => new Promise((done) => requestIdleCallback(() => setTimeout(done, 0)));
    window.long = [];
    const observer = new PerformanceObserver((list) => window.long.push(...list.getEntries().map((task) => Math.round(task.duration))));
    observer.observe({ type: 'longtask' });
    let before;
    do {
      before = window.long.length;
      for (let turn = 0; turn < 5; turn += 1) await rest();
    } while (window.long.length !== before);
    window.long.length = 0;
  });
  await open.told();
  await open.extension.ask('consent', { given: true });
  const isKept = await isRead(open, page, within).catch(() => null);
  const told = await open.told();
  // The observer is told a little after the task; a turn at rest comes later still.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 0))));
  const long = await page.evaluate(() => window.long);
  const shown = isKept ? await shownOn(open, page) : null;
  const when = (name) => told.find(([one]) => one === name)?.[1];
  await page.close();
  return { long, shown, page: when('reading') - when('may-read'), worker: when('kept') - when('reading') };
}

export { until };
