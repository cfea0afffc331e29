/** Shows the extension at work: in a window for a person, or as a walk with pictures where there is no display. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { claims, detailPath, listPath, pageFor as practicePage, practiceDay, routes, styles } from '../test/portal/index.mjs';
import { daysFrom, movedDays } from '../test/portal/moved-days.mjs';
import { toldFacts, toldPlan } from '../test/portal/told.mjs';
import { builtFor } from './build.mjs';
import { meetExtension, openBrowser, portal, until } from './portal-browser.mjs';
import { readSavedPage } from './read-saved.mjs';
import { servePages } from './saved-pages.mjs';
import { root, say } from './setup.mjs';

const pictures = path.join(root, 'pictures');

/** `pages`: saved pages that take the place of the practice portal; none for the portal itself. */
export async function show(pages, { inWindow }) {
  const still = new Set();
  const pageFor = pages.length > 0 ? servePages(pages, still) : ({ pathname, search }) => practice(pathname + search);
  const browser = await openBrowser({ extensions: [builtFor('chrome')], pageFor, show: inWindow });
  try {
    if (inWindow) await leaveToPerson(browser, pages);
    else await walk(browser, pages, still);
  } finally {
    await browser.close().catch(() => undefined);
  }
}

function practice(address) {
  const found = address === '/' ? practicePage(listPath) : practicePage(address);
  return found && { status: found.status, body: movedDays(found.html, daysFrom(practiceDay, today())) };
}

/** The day on the clock of this machine, as the popup sees it. */
function today() {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/** The profile is thrown away with the window. The person meets the consent screen like anyone else. */
async function leaveToPerson(browser, pages) {
  const [first] = await browser.pages();
  for (const [number, url] of addresses(pages).entries()) {
    const page = number === 0 && first ? first : await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  }
  (await browser.pages())[0]?.bringToFront();
  // Opened once by itself, because a browser hides the button of a new extension under the puzzle piece.
  const worker = await (await browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
  await worker.evaluate(() => chrome.action.openPopup()).catch(() => undefined);
  say('The browser shows the claims. Press the Recourse button in the toolbar (or Alt+Shift+R; it may lie under the puzzle piece).');
  say(
    pages.length > 0
      ? 'These are your saved pages, served from this machine.'
      : 'These are practice pages with invented people, served from this machine.',
  );
  say('Close the window to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
}

const addresses = (pages) => (pages.length > 0 ? [...pages.keys()].map((number) => `${portal}/saved/${number}/`) : [portal + listPath]);

async function walk(browser, pages, still) {
  clearPictures();
  const extension = await meetExtension(browser);
  const stops = pages.length > 0 ? pages.map((page, number) => ({ name: `page-${number + 1}`, number })) : practiceStops();

  const page = await browser.newPage();
  await page.goto(pages.length > 0 ? addresses(pages)[0] : portal + listPath);
  await takePopup(browser, extension, page, 'first-run');
  await extension.ask('consent', { given: true });
  await page.close();

  for (const { name, address, number } of stops) {
    const shown =
      address === undefined ? await openSaved(browser, extension, pages, number, still) : await openPractice(browser, extension, address);
    await shown.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
    const words = await takePopup(browser, extension, shown, name);
    process.stdout.write(`\n=== ${await shown.title()} (${name}) ===\n\n${words}\n`);
    await shown.close();
  }
  if (pages.length === 0) {
    await walkTold(browser, extension);
    await walkCasebook(browser, extension);
  }
  say(`\nPictures of each page and its popup, light and dark, are in ${pictures}`);
}

/** The same claims once the family has told what only it can know: its plan's rules, a bill, what it was told on the phone. */
async function walkTold(browser, extension) {
  const told = (facts) => JSON.parse(movedDays(JSON.stringify(facts), daysFrom(practiceDay, today())));
  await extension.ask('answer-plan', { plan: toldPlan });
  for (const [at, { claim: id, told: fact }] of told(toldFacts).entries()) {
    const claim = claims.find((one) => one.id === id);
    await extension.ask('tell', { id: `walk-${at}`, told: fact, claim: claim.claimNumber, today: today() });
    const page = await openPractice(browser, extension, detailPath(claim));
    const words = await takePopup(browser, extension, page, `told-${id}`);
    process.stdout.write(`\n=== ${await page.title()} (told-${id}) ===\n\n${words}\n`);
    await page.close();
  }
}

/** The casebook at the widths of a phone, a tablet and a desk: the overview, and the claim of its first date. */
async function walkCasebook(browser, extension) {
  const page = await browser.newPage();
  await page.goto(`${extension.home}src/screens/casebook.html`, { waitUntil: 'load' });
  for (const name of ['casebook', 'casebook-claim']) {
    await page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null);
    for (const width of [320, 768, 1280]) {
      await page.setViewport({ width, height: 900 });
      await takeBoth(page, `${name}-${width}`, { fullPage: true });
    }
    process.stdout.write(`\n=== ${name} ===\n\n${(await page.evaluate(() => document.body.innerText)).replace(/\n{3,}/g, '\n\n')}\n`);
    await page.evaluate(() => document.querySelector('.clock-actions button')?.click());
    await page.waitForFunction(() => document.querySelector('.clock-actions') === null);
  }
  await page.close();
}

/** Each claim in the evidenced style, a few in each other one, every list, then the pages where there is nothing to read. */
function practiceStops() {
  const few = ['medical-necessity', 'therapy-level'];
  const evidenced = styles[0].name;
  const rank = ({ style, claim }) => (style === null ? 3 : style === evidenced ? (claim ? 0 : 1) : 2);
  return routes
    .map(({ name, path: address, style, claim }, at) => ({ name: `${String(at + 1).padStart(3, '0')}-${name}`, address, style, claim }))
    .filter(({ style, claim }) => claim === null || style === evidenced || few.includes(claim.id))
    .sort((a, b) => rank(a) - rank(b));
}

async function openPractice(browser, extension, address) {
  const page = await browser.newPage();
  await page.goto(portal + address, { waitUntil: 'domcontentloaded' });
  const tabId = await extension.tabOf(page);
  await until(async () => (await extension.readingOf(tabId))?.outcome);
  return page;
}

async function openSaved(browser, extension, pages, number, still) {
  await readSavedPage(browser, extension, pages, number, still);
  return (await browser.pages()).find((page) => page.url().startsWith(`${portal}/saved/${number}/`));
}

/**
 * Pictures of the popup over a page, light and dark: the real one as it opens, and all of it. A popup cannot be taller than 600 px,
 * so what it shows is drawn once more in a tab of the same width. Returns its words.
 */
async function takePopup(browser, extension, page, name) {
  const popup = await extension.openPopup(page);
  const [width, body, words] = await popup.evaluate(() => [innerWidth, document.body.innerHTML, document.body.innerText]);
  await takeBoth(popup, `${name}-popup`, {});
  await popup.close();

  const tall = await browser.newPage();
  await tall.setViewport({ width, height: 600 });
  await tall.goto(extension.popupUrl, { waitUntil: 'load' });
  await tall.evaluate((html) => (document.body.innerHTML = html), body);
  await takeBoth(tall, `${name}-popup-whole`, { fullPage: true });
  await tall.close();
  return words.replace(/\n{3,}/g, '\n\n');
}

async function takeBoth(page, name, options) {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // A picture of all of a page is as tall as what was drawn last.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.screenshot({ path: path.join(pictures, `${name}-${scheme}.png`), ...options });
  }
}

/** Old pictures would pass for new ones. */
function clearPictures() {
  mkdirSync(pictures, { recursive: true });
  for (const file of existsSync(pictures) ? readdirSync(pictures) : []) if (file.endsWith('.png')) rmSync(path.join(pictures, file));
}
