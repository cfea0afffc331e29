/** Huge pages: read, or honestly cut short; time that grows with the page. How long they are held at 4× is for `npm run bench`. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { closePages, nextIsRight, openHostile, readFromRest } from './hostile.mjs';
import { huge, list, looseList, number } from './hostile-pages.mjs';

const sizes = [500, 2000];
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

for (const name of Object.keys(huge)) {
  test(`huge: ${name}`, async () => {
    const { shown } = await readFromRest(open, open.at(name), { within: 20_000 });
    assert.notEqual(shown, null, 'not read');
    assert.deepEqual(open.said.splice(0), []);
    if (/without a head$/.test(name)) return assert.equal(shown.state, 'unknown-layout');
    assert.match(shown.state, /^(?:partly-)?read$/);
    const isWhole = shown.claims.some((claim) => claim.claimNumber === number) || shown.claims.length >= 1_000;
    assert.ok(isWhole || shown.unread.some(({ why }) => why === 'page-too-large'), 'cut short without a word');
  });
}

/** The exponent with which a time grows, by the sizes' ends. */
const slope = (times) => Math.log2(times.at(-1) / times[0]) / Math.log2(sizes.at(-1) / sizes[0]);
const quickest = (numbers) => numbers.toSorted((a, b) => a - b)[0];

for (const kind of Object.keys(kinds)) {
  test(`the time to read grows with the page: ${kind}`, async (told) => {
    const taken = { page: [], worker: [] };
    for (const rows of sizes) {
      const rounds = [];
      for (let round = 0; round < 2; round += 1) rounds.push(await readFromRest(open, open.at(`${kind}, ${rows} rows`)));
      for (const where of ['page', 'worker']) taken[where].push(quickest(rounds.map((one) => one[where])));
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
