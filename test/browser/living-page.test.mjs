/** Pages that change: routes without a load, rows that arrive late, the back button, a second start, a reloaded extension. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  address,
  detailPath,
  fixture,
  foundingClaims,
  meetExtension,
  openAdmin,
  openPractice,
  openRead,
  portal,
  readingOf,
  until,
  viewOf,
} from './open.mjs';

/** A page that swaps its body for that of another, as single-page portals do. */
const app = `<!doctype html><title>Claims</title><body><main>Loading</main><script>
  async function go(path) { history.pushState(null, '', '/app?' + encodeURIComponent(path)); const page = await (await fetch(path)).text();
    document.body.innerHTML = new DOMParser().parseFromString(page, 'text/html').body.innerHTML; }
</script>`;

/** Lines of a table that arrive one after the other. */
const slow = `<!doctype html><title>Claims</title><body><script>
  const page = new DOMParser().parseFromString(${JSON.stringify(fixture('portal-claim-list')).replaceAll('<', '\\u003c')}, 'text/html');
  const parts = [...page.body.childNodes];
  const rows = [...page.querySelectorAll('tr')].slice(2).map((row) => { const place = document.createComment(''); row.replaceWith(place); return [place, row]; });
  document.body.append(...parts);
  const next = () => { const one = rows.shift(); if (one) { one[0].replaceWith(one[1]); setTimeout(next, 150); } else document.title = 'all there'; };
  setTimeout(next, 400);
</script>`;

let open;
before(async () => {
  open = await openPractice({ own: { '/app': app, '/slow': slow } });
});
after(() => open.browser.close());

/** Counts the readings that reach the worker. */
async function countReadings() {
  const worker = await (await open.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker.evaluate(() => {
    self.readings = 0;
    self.heard ??= chrome.runtime.onMessage.addListener((letter) => void (letter.name === 'reading' && (self.readings += 1))) ?? true;
  });
  return () => worker.evaluate(() => self.readings);
}

const shownNumbers = async (page) => {
  const view = await viewOf(open.extension, page);
  return 'shown' in view ? view.shown.map((id) => view.report.claims.find((claim) => claim.id === id).claimNumber) : view.state;
};

test('each route of a single-page portal is read once and shown as itself', async () => {
  const page = await open.browser.newPage();
  await page.goto(`${portal}/app`, { waitUntil: 'load' });
  await readingOf(open.extension, page);
  const counted = await countReadings();
  const rounds = 18;
  for (let round = 0; round < rounds; round += 1) {
    const claim = foundingClaims[round % foundingClaims.length];
    await page.evaluate((path) => go(path), detailPath(claim));
    await until(async () => String(await shownNumbers(page)) === claim.claimNumber);
  }
  assert.ok((await counted()) <= rounds * 2, `${await counted()} readings of ${rounds} views`);
});

test('rows that arrive late are read when they are there, and nothing is read again without need', async () => {
  const counted = await countReadings();
  const page = await open.browser.newPage();
  await page.goto(`${portal}/slow`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.title === 'all there');
  const whole = await openRead(open, address('list'));
  const wanted = await shownNumbers(whole.page);
  await until(async () => (await shownNumbers(page)).length === wanted.length);
  assert.deepEqual([...(await shownNumbers(page))].sort(), [...wanted].sort());
  const before = await counted();
  await page.evaluate(() => document.body.classList.toggle('seen'));
  await page.evaluate(() => new Promise((rest) => setTimeout(rest, 1_200)));
  assert.equal(await counted(), before);
});

test('the back button shows the page that is shown, also out of the cache', async () => {
  const page = await open.browser.newPage();
  await page.goto(address('prior-auth'), { waitUntil: 'load' });
  await readingOf(open.extension, page);
  const first = await shownNumbers(page);
  await page.evaluate(() => addEventListener('pageshow', (event) => (document.documentElement.lang = event.persisted ? 'cached' : 'new')));
  await page.goto(address('timely-filing'), { waitUntil: 'load' });
  await until(async () => String(await shownNumbers(page)) !== String(first));
  await page.goBack();
  await until(async () => String(await shownNumbers(page)) === String(first));
});

test('a second start in the same page changes nothing', async () => {
  const { page, tabId } = await openRead(open, address('medical-necessity'));
  const before = await shownNumbers(page);
  const start = () =>
    open.extension.desk.evaluate(
      (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: chrome.runtime.getManifest().content_scripts[0].js }),
      tabId,
    );
  await Promise.all([start(), start(), start()]);
  const counted = await countReadings();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>A sentence that was not there before.</p>'));
  await page.evaluate(() => new Promise((rest) => setTimeout(rest, 1_500)));
  assert.ok((await counted()) <= 1, `${await counted()} readings`);
  assert.deepEqual(await shownNumbers(page), before);
});

test('a tab that was open before consent is read as it stands, and a closed one leaves no trace of itself', async () => {
  await open.extension.ask('consent', { given: false });
  const page = await open.browser.newPage();
  await page.goto(address('non-covered'), { waitUntil: 'load' });
  assert.equal(await open.extension.readingOf(await open.extension.tabOf(page)), null);
  await open.extension.ask('consent', { given: true });
  await readingOf(open.extension, page);
  const tabId = await open.extension.tabOf(page);
  await page.close();
  await until(async () => (await open.extension.readingOf(tabId)) === null);
});

test('after the extension is reloaded the old script stops, a new one reads, and the page hears nothing of it', async () => {
  const own = await openPractice();
  try {
    const { page } = await openRead(own, address('information-requested'));
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await (await openAdmin(own)).reload();
    await until(() => own.extension.desk.isClosed());
    const again = await meetExtension(own.browser);
    await page.evaluate(() => document.body.append('This changes the page.'));
    await readingOf(again, page);
    assert.equal((await viewOf(again, page)).state, 'read');
    assert.deepEqual(said, []);
  } finally {
    await own.browser.close();
  }
});
