/** Huge pages: read, or honestly cut short; no long task of ours on a processor four times slower; time that grows with the page. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { closePages, nextIsRight, openHostile, readFromRest, until } from './hostile.mjs';
import { huge, list, looseList, number } from './hostile-pages.mjs';

const sizes = [500, 1000, 2000];
const kinds = {
  'a table': list,
  'rows of bare elements': looseList,
  'rows of bare elements without a head': (rows) => looseList(rows, { headed: false }),
};
const sized = Object.entries(kinds).flatMap(([kind, make]) => sizes.map((rows) => [`${kind}, ${rows} rows`, make(rows)]));

let open;
before(async () => {
  open = await openHostile({ ...huge, ...Object.fromEntries(sized) });
});
after(() => open.browser.close());
afterEach(() => closePages(open));

test('the measure sees a long task of a script like ours', async () => {
  const page = await open.browser.newPage();
  await page.goto(open.at(sized[0][0]), { waitUntil: 'load' });
  const tabId = await open.extension.tabOf(page);
  await page.evaluate(() => {
    window.long = [];
    new PerformanceObserver((tasks) => window.long.push(...tasks.getEntries())).observe({ type: 'longtask' });
  });
  const spin = () => {
    for (const end = performance.now() + 80; performance.now() < end;);
  };
  const start = (id, code) => chrome.scripting.executeScript({ target: { tabId: id }, func: code });
  await until(async () => {
    await open.extension.desk.evaluate(`(${start})(${tabId}, ${spin})`);
    return page.evaluate(() => window.long.length > 0);
  });
  await page.close();
});

for (const name of Object.keys(huge)) {
  test(`huge: ${name}`, async (told) => {
    // Another program may take the processor away in the middle of a short task: only what comes again is ours.
    let { long, shown } = await readFromRest(open, open.at(name), { slower: 4, within: 8_000 });
    if (shown !== null && long.length > 0 && Math.max(...long) < 150)
      ({ long, shown } = await readFromRest(open, open.at(name), { slower: 4, within: 8_000 }));
    told.diagnostic(`long tasks at 4x: ${long.join(', ') || 'none'} ms`);
    assert.deepEqual(
      [...open.said.splice(0), ...(shown === null ? ['not read within 8 s'] : [])],
      [],
      `long tasks at 4x: ${long.join(', ')} ms`,
    );
    assert.match(shown.state, /^(?:partly-)?read$/);
    const isWhole = shown.claims.some((claim) => claim.claimNumber === number) || shown.claims.length >= 1_000;
    assert.ok(isWhole || shown.unread.some(({ why }) => why === 'page-too-large'), 'cut short without a word');
    assert.deepEqual(long, []);
  });
}

/** The exponent with which a time grows, by the sizes' ends. */
const slope = (times) => Math.log2(times.at(-1) / times[0]) / Math.log2(sizes.at(-1) / sizes[0]);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

for (const kind of Object.keys(kinds)) {
  test(`the time to read grows with the page: ${kind}`, async (told) => {
    const taken = { page: [], worker: [] };
    for (const rows of sizes) {
      const rounds = [];
      for (let round = 0; round < 3; round += 1) rounds.push(await readFromRest(open, open.at(`${kind}, ${rows} rows`)));
      for (const where of ['page', 'worker']) taken[where].push(median(rounds.map((one) => one[where])));
    }
    const slopes = { page: slope(taken.page), worker: slope(taken.worker) };
    const figures = Object.entries(slopes).map(
      ([where, one]) => `${where}: ${one.toFixed(2)} (${taken[where].map(Math.round).join(', ')} ms)`,
    );
    told.diagnostic(figures.join('; '));
    assert.ok(slopes.page < 1.4 && slopes.worker < 1.4, figures.join('; '));
  });
}

test('after all of them the next claim is read rightly', () => nextIsRight(open));
