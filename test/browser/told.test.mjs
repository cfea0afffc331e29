/** What the member tells in the real popup turns the advice: a wrong share with its sum, a bill compared, a wrong network status. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import words from '../../src/screens/words/en.json' with { type: 'json' };
import { toldFacts, toldPlan } from '../portal/told.mjs';
import { address, claims, openPractice, openRead, stopWorker, until, viewOf } from './open.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let open;
before(async () => {
  open = await openPractice();
});
after(() => open.browser.close());

const keyOf = (id) => claims.find((claim) => claim.id === id).claimNumber;
const tell = ({ claim, told }) =>
  open.extension.ask('tell', { id: `told-${claim}`, told, claim: keyOf(claim), today: '2026-11-22', replaces: true });
const wordsOf = (popup) => popup.evaluate(() => document.body.innerText);
const shownOn = async (page) => {
  const { report, shown } = await viewOf(open.extension, page);
  return report.claims.find(({ id }) => id === shown[0]);
};

/** Clean in both colours with every part opened, and no wider than the popup. */
async function assertClean(popup) {
  await popup.evaluate(axe.source);
  await popup.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const { violations } = await popup.evaluate(async (runOnly) => globalThis.axe.run(document, { runOnly }), tags);
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
      scheme,
    );
  }
  assert.ok((await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0);
}

test('with the plan’s terms told, a wrong share is found, with who acts and the sum as a table', async () => {
  const { page } = await openRead(open, address('nothing-refused'));
  assert.equal((await shownOn(page)).errors.find(({ id }) => id === 'cost-share-miscalculation').asks, 'plan');
  await open.extension.ask('answer-plan', { plan: toldPlan });
  const share = (await shownOn(page)).errors.find(({ id }) => id === 'cost-share-miscalculation');
  assert.equal(share.outcome, 'found');
  assert.equal(share.table.rows.length, 3);
  assert.deepEqual([share.table.total.should, share.table.total.printed], [5285, 15525]);
  const popup = await open.extension.openPopup(page);
  await until(async () => (await wordsOf(popup)).includes(words['mistakes.who-cigna']));
  const heads = await popup.$$eval('table.share th[scope=rowgroup]', (all) => all.map((one) => one.textContent));
  assert.deepEqual(heads, ['Line 1, OFFICE VISIT', 'Line 2, LABORATORY', 'Line 3, IMMUNIZATION', words['working.all']]);
  await assertClean(popup);
  await popup.close();
});

test('a bill typed into the popup is compared, outlives the worker, and can be set right', async () => {
  const { page } = await openRead(open, address('copay-only'));
  const popup = await open.extension.openPopup(page);
  await (await popup.waitForSelector(`::-p-aria([name="${words['bill.enter']}"][role="button"])`)).click();
  const amount = await popup.waitForSelector(`::-p-aria(${words['answer.bill-amount']})`);
  await amount.type('137.55');
  await assertClean(popup);
  await (await popup.waitForSelector(`::-p-aria([name="${words['bill.compare']}"][role="button"])`)).click();
  await until(async () => (await wordsOf(popup)).includes(words['bill.ask']));
  assert.match(await wordsOf(popup), /\$107\.55 more/);
  await assertClean(popup);
  await popup.close();
  await stopWorker(open);
  assert.equal((await shownOn(page)).bill.answer, 'ask');

  await tell({ claim: 'copay-only', told: { fact: 'bill', amount: 3000, day: '2026-11-18' } });
  const { bill, told } = await shownOn(page);
  assert.equal(bill.answer, 'pay');
  assert.deepEqual(
    told.filter(({ fact }) => fact === 'bill'),
    [{ fact: 'bill', amount: 3000, day: '2026-11-18' }],
  );
});

test('a provider that was said to be in network: the status is found wrong, and what was told before goes', async () => {
  const { page } = await openRead(open, address('out-of-network'));
  await tell(toldFacts.find(({ claim }) => claim === 'out-of-network'));
  assert.equal((await shownOn(page)).errors.find(({ id }) => id === 'wrong-network-status').outcome, 'found');
  await tell({ claim: 'out-of-network', told: { fact: 'network-verified', network: 'out', on: null, how: null } });
  assert.equal((await shownOn(page)).errors.find(({ id }) => id === 'wrong-network-status').outcome, 'clear');
});

test('what is told of the plan is added to what was told before', async () => {
  await open.extension.ask('answer-plan', { plan: { sponsor: 'employer' } });
  await open.extension.ask('answer-plan', { plan: { state: 'TX' } });
  const { page } = await openRead(open, address('nothing-refused'));
  const { plan } = (await viewOf(open.extension, page)).report;
  assert.deepEqual([plan.sponsor, plan.state, plan.source, plan.terms?.year], ['employer', 'TX', 'told', { starts: '01-01' }]);
});
