/** Pages that never rest, hold frames in frames or take themselves apart: still read, with few readings, and as they now stand. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { closePages, counted, isRead, nextIsRight, openHostile, openNoting, readStill, shownOn, until } from './hostile.mjs';
import { claimPage, number } from './hostile-pages.mjs';
import { framed, growing, otherDocuments, restless, undone } from './hostile-motion.mjs';

const gone = claimPage({}, { after: `<iframe id="gone" srcdoc="${'<p>x</p>'.repeat(20_000)}"></iframe>` });

let open;
before(async () => {
  open = await openHostile({ ...restless, growing, ...framed, gone, plain: claimPage({}), ...otherDocuments });
});
after(() => open.browser.close());
afterEach(() => closePages(open));

const isThere = ({ claims }, billed = 123_400) => claims.some((one) => one.claimNumber === number && one.amounts.billed === billed);

for (const name of Object.keys(restless)) {
  test(`restless: ${name}`, async (told) => {
    await open.told();
    const { page, said } = await openNoting(open, open.at(name));
    await until(async () => isThere(await shownOn(open, page)), { within: 5_000 });
    const first = await open.told();
    // How often it is read is counted in the time of the page itself.
    await page.evaluate(() => new Promise((rest) => setTimeout(rest, 2_500)));
    const later = await open.told();
    const figures = `${counted([...first, ...later], 'may-read')} questions, ${counted([...first, ...later], 'reading')} readings`;
    told.diagnostic(figures);
    // A new address is a new view, and asking for it reads again.
    const seconds = await page.evaluate(() => performance.now() / 1_000);
    const most = /address/.test(name) ? 10 * seconds : 6;
    assert.ok(counted([...first, ...later], 'reading') <= most && counted([...first, ...later], 'may-read') <= 12, figures);
    // Each new address empties the tab's place for a moment.
    if (/address/.test(name)) await until(async () => isThere(await shownOn(open, page)));
    else assert.ok(isThere(await shownOn(open, page)), 'the claim is gone again');
    assert.deepEqual([...said, ...open.said.splice(0)], []);
    await page.close();
  });
}

test('a list that grows for eight seconds is read whole, in a few readings', async (told) => {
  await open.told();
  const { page, said } = await openNoting(open, open.at('growing'));
  await page.waitForFunction(() => document.title === 'all there');
  await until(async () => (await shownOn(open, page)).claims.length === 160);
  const readings = counted(await open.told(), 'reading');
  told.diagnostic(`${readings} readings`);
  assert.ok(readings <= 8, `${readings} readings`);
  assert.deepEqual([...said, ...open.said.splice(0)], []);
  await page.close();
});

for (const name of Object.keys(framed))
  test(`frames: ${name}`, async () => {
    const { claims } = await readStill(open, open.at(name));
    assert.ok(claims.some((claim) => claim.claimNumber === number && claim.amounts.billed === 123_400));
  });

test('a frame that is taken away while it is read does no harm', async () => {
  const { page, said } = await openNoting(open, open.at('gone'));
  await page.evaluate(() => setTimeout(() => document.getElementById('gone').remove(), 20));
  await until(async () => isThere(await shownOn(open, page)));
  assert.deepEqual([...said, ...open.said.splice(0)], []);
  await page.close();
});

for (const [name, code] of Object.entries(undone)) {
  test(`after it was read: ${name}`, async () => {
    const { page, said } = await openNoting(open, open.at('plain'));
    await isRead(open, page);
    await page.evaluate(code);
    await until(async () => isThere(await shownOn(open, page), 155_500), { within: 5_000 });
    // It is still watched.
    await page.evaluate(() => {
      const line = document.getElementById('claimDetail');
      line.innerHTML = line.innerHTML.replace('$1,555.00', '$1,666.00');
    });
    await until(async () => isThere(await shownOn(open, page), 166_600), { within: 5_000 });
    assert.deepEqual([...said, ...open.said.splice(0)], []);
    await page.close();
  });
}

for (const name of Object.keys(otherDocuments)) {
  test(`no page at all: ${name}`, async () => {
    const { page, said } = await openNoting(open, open.at(name));
    const whole = await page.evaluate(() => document.documentElement.outerHTML);
    await isRead(open, page, 4_000).catch(() => null);
    assert.match((await shownOn(open, page)).state, /^(?:not-a-claim-page|not-yet-read)$/);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), whole);
    assert.deepEqual([...said, ...open.said.splice(0)], []);
    await page.close();
  });
}

test('after all of them the next claim is read rightly', () => nextIsRight(open));
