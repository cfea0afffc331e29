/** Pages made to hurt by what they say and how they are built: read as a person reads them, or said to be unread; nothing is run. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { closePages, nextIsRight, openHostile, openNoting, isRead, readStill, shownOn } from './hostile.mjs';
import { deep, number, reservedWords, shadowed, trapped } from './hostile-pages.mjs';
import { baits, disguised, disguisedPages, markedUp, markup } from './hostile-words.mjs';

let open;
before(async () => {
  open = await openHostile({ ...shadowed, trapped, ...reservedWords, ...disguisedPages, ...baits, ...deep, markedUp });
});
after(() => open.browser.close());
afterEach(() => closePages(open));

/** The claim that every one of these pages holds. */
function isTheClaim({ state, claims }, wanted = number) {
  assert.match(state, /^(?:partly-)?read$/);
  const claim = claims.find((one) => one.claimNumber === wanted);
  assert.ok(claim, `no claim ${wanted} among ${claims.map((one) => one.claimNumber).join(', ')}`);
  assert.deepEqual([claim.amounts.billed, claim.amounts.patientResponsibility], [123_400, 103_400]);
  assert.deepEqual(claim.serviceDates, { from: '2026-08-23', to: '2026-08-23' });
}

for (const name of Object.keys(shadowed))
  test(`names in the way: ${name}`, async () => isTheClaim(await readStill(open, open.at(name), 4_000)));

test("the page's own script cannot put traps where we look", async () => isTheClaim(await readStill(open, open.at('trapped'))));

for (const [at, name] of Object.keys(reservedWords).entries()) {
  test(`names of the language itself: ${name}`, async () => {
    const shown = await readStill(open, open.at(name));
    isTheClaim(shown, `${number}${at}`);
    const word = name.split(' ').at(-1);
    assert.deepEqual([shown.claims[0].patient, shown.claims[0].provider], [word, word]);
    const popup = await open.extension.openPopup((await openNoting(open, open.at(name))).page);
    assert.match(await popup.evaluate(() => document.body.innerText), /not covered/);
    await popup.close();
  });
}

for (const [name, [, seen]] of Object.entries(disguised)) {
  test(`in disguise: ${name}`, async () => {
    const { claims, state, unread } = await readStill(open, open.at(name));
    assert.match(state, /^(?:partly-)?read$/);
    const [claim] = claims;
    const isWhole =
      seen !== null &&
      claim.claimNumber === number &&
      claim.amounts.billed === seen &&
      claim.serviceDates?.from === '2026-08-23' &&
      claim.serviceDates.to === '2026-08-23';
    const known = [null, number, [...number].reverse().join('')];
    assert.ok(known.includes(claim.claimNumber), `claim number ${claim.claimNumber}`);
    assert.ok([null, seen].includes(claim.amounts.billed), `read as ${claim.amounts.billed}, seen as ${seen}`);
    assert.ok([undefined, '2026-08-23'].includes(claim.serviceDates?.from), `day ${claim.serviceDates?.from}`);
    assert.ok(isWhole || unread.length > 0, 'neither read nor said to be unread');
  });
}

for (const name of Object.keys(baits))
  test(`bait: ${name}`, async () => {
    const { claims } = await readStill(open, open.at(name), 6_000);
    assert.ok(claims.some((claim) => claim.claimNumber === number && claim.amounts.billed === 123_400));
  });

for (const name of Object.keys(deep))
  test(`absurd: ${name}`, async () => {
    const shown = await readStill(open, open.at(name), 6_000);
    isTheClaim(shown);
    const isCut = /^2,400 levels/.test(name);
    if (isCut)
      assert.ok(
        shown.unread.some(({ why }) => why === 'page-too-large'),
        'what lies too deep was left out without a word',
      );
  });

test('markup that is printed as text is shown as text, and nothing of it runs', async () => {
  const { page } = await openNoting(open, open.at('markedUp'));
  await isRead(open, page);
  const [claim] = (await shownOn(open, page)).claims;
  assert.equal(claim.provider, markup[1]);
  const popup = await open.extension.openPopup(page);
  await popup.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  const [words, ran, odd] = await popup.evaluate(() => [
    document.body.textContent,
    globalThis.ran ?? null,
    document.querySelectorAll('main script, main img[src="x"], main b, main svg[onload], iframe').length,
  ]);
  for (const one of markup) assert.ok(words.includes(one), `${one} is not shown`);
  assert.deepEqual([ran, odd], [null, 0]);
  await popup.close();
});

test('after all of them the next claim is read rightly', () => nextIsRight(open));
