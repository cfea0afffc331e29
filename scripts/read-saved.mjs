/** Saved pages → report: each is opened as a page of the portal in a real browser and read by the real extension. */
import { builtFor } from './build.mjs';
import { meetExtension, openBrowser, portal, until } from './portal-browser.mjs';
import { servePages } from './saved-pages.mjs';
import { Trouble } from './setup.mjs';

export async function reportOnSaved(pages, { today, caseFile }) {
  const still = new Set();
  const browser = await openBrowser({ extensions: [builtFor('chrome')], pageFor: servePages(pages, still) });
  try {
    const extension = await meetExtension(browser);
    await extension.ask('consent', { given: true });
    const tabs = [];
    for (const number of pages.keys()) tabs.push(await readSavedPage(browser, extension, pages, number, still));
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { report, where } = await extension.ask('report', { tabs, caseFile: caseFile?.content ?? null, today, zone });
    if (report === null)
      throw new Trouble(
        `${caseFile.file}: not understood at ${where === '' ? 'its top' : `"${where}"`}. The form is that of dist/case-file.schema.json.`,
      );
    return { ...report, sources: report.sources.map((source, place) => ({ ...source, file: pages[place]?.name ?? null })) };
  } finally {
    await browser.close();
  }
}

/** Opens one page and waits until it is read. Returns the id of its tab. */
export async function readSavedPage(browser, extension, pages, number, still) {
  const url = `${portal}/saved/${number}/`;
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const stayed = () => page.url().split('#')[0] === url;
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch(() => undefined);
  await page.waitForNetworkIdle({ idleTime: 100, timeout: 10_000 }).catch(() => undefined);
  if (!stayed()) {
    still.add(number);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  }
  const tabId = await extension.tabOf(page);
  await settledReading(page, extension, tabId).catch(() => {
    throw new Trouble(`${pages[number].file}: the browser could not finish reading this page.`);
  });
  return tabId;
}

/** A page without scripts is what it is; one with scripts may still be building itself, so its reading must have come to rest. */
async function settledReading(page, extension, tabId) {
  let last = await until(async () => readOrNull(await extension.readingOf(tabId)), { within: 60_000 });
  if (!(await page.evaluate(() => document.scripts.length > 0).catch(() => false))) return;
  const start = Date.now();
  for (let since = start; Date.now() - since < (isRead(last) ? 700 : 3_000) && Date.now() - start < 15_000;) {
    await new Promise((resume) => setTimeout(resume, 100));
    const now = readOrNull(await extension.readingOf(tabId)) ?? last;
    if (JSON.stringify(now) !== JSON.stringify(last)) since = Date.now();
    last = now;
  }
}

const readOrNull = (reading) => (reading?.outcome ? reading : null);
const isRead = ({ outcome }) => outcome === 'read';
