/** Messages that are not ours to answer: from other places, of other shapes, with other intentions. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { address, openPractice, openRead, viewOf, when } from './open.mjs';

let open;
before(async () => {
  open = await openPractice();
});
after(() => open.browser.close());

/** What the script in a portal page could send if it were taken over: sent from its own world. */
async function fromPortal(page, letters) {
  const tabId = await open.extension.tabOf(page);
  return open.extension.desk.evaluate(
    async (id, all) => {
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [all],
        func: (list) => Promise.all(list.map((letter) => chrome.runtime.sendMessage(letter).catch((error) => ({ failed: error.message })))),
      });
      return result;
    },
    tabId,
    letters,
  );
}

const refused = { ok: false };

test('a page of the portal may report and may not ask for anything that is kept', async () => {
  const { page, tabId } = await openRead(open, address('medical-necessity'));
  const letters = [
    { name: 'popup-view', payload: { tabId, ...when } },
    { name: 'report', payload: { tabs: [tabId], caseFile: null, ...when } },
    { name: 'consent', payload: { given: false } },
    { name: 'tell', payload: { id: 'x', told: { fact: 'everything-attached' }, claim: null, today: when.today } },
    { name: 'paste', payload: { words: 'Denied', day: null, amount: null, today: when.today } },
    { name: 'show-control', payload: { tabId, name: 'Appeal this decision' } },
  ];
  assert.deepEqual(
    await fromPortal(page, letters),
    letters.map(() => refused),
  );
  assert.deepEqual(await fromPortal(page, [{ name: 'may-read', payload: { view: 'v1' } }]), [{ ok: true, value: true }]);
});

test('unknown names, inherited names and broken shapes are refused', async () => {
  const { page } = await openRead(open, address('list'));
  const letters = [
    { name: 'erase-all' },
    { name: '__proto__' },
    { name: 'constructor' },
    { name: 'toString', payload: {} },
    { name: 7 },
    {},
    'may-read',
    5,
    [],
    { name: 'may-read' },
    { name: 'may-read', payload: {} },
    { name: 'may-read', payload: { view: '' } },
    { name: 'may-read', payload: { view: 'v', more: 1 } },
    { name: 'may-read', payload: { view: 'v'.repeat(101) } },
    { name: 'reading', payload: { outline: {} } },
    { name: 'reading', payload: { view: 'v', outline: '', after: { id: 'r', parts: -1 } } },
    { name: 'reading', payload: { view: 'v', outline: 'x'.repeat(100_001) } },
    { name: 'reading-part', payload: { view: 'v', id: 'r', at: 1e9, text: '' } },
    { name: 'reading-part', payload: { view: 'v', id: 'r', at: 0.5, text: '' } },
    { name: 'reading-part', payload: { view: 'v', id: 'r', at: 0, text: ['x'] } },
  ];
  assert.deepEqual(
    await fromPortal(page, letters),
    letters.map(() => refused),
  );
});

test('a crafted transcript never breaks the worker, and a stale view is not taken', async () => {
  const { page } = await openRead(open, address('prior-auth'));
  const before = await viewOf(open.extension, page);
  const crafted = [
    null,
    5,
    'x',
    [],
    {},
    { kind: 'claim-detail' },
    { outcome: 'read', claims: 'many' },
    JSON.parse('{"__proto__":{"polluted":1},"kind":"claim-detail","outcome":"read","claims":[{"__proto__":{"x":1}}]}'),
  ];
  const answers = await fromPortal(
    page,
    crafted.flatMap((transcript) =>
      [transcript, JSON.stringify(transcript)].map((outline) => ({ name: 'reading', payload: { view: 'another view', outline } })),
    ),
  );
  assert.ok(
    answers.every((answer) => answer.ok === false || answer.value === false),
    JSON.stringify(answers),
  );
  assert.deepEqual(await viewOf(open.extension, page), before);
  const worker = await (await open.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  assert.equal(await worker.evaluate(() => ({}).polluted), undefined);
});

test('a script in a portal page cannot read what is stored', async () => {
  const { page, tabId } = await openRead(open, address('list'));
  await open.extension.ask('answer-plan', { plan: { sponsor: 'employer' } });
  const read = await open.extension.desk.evaluate(async (id) => {
    const func = () =>
      Promise.all(
        ['local', 'session'].map((area) =>
          chrome.storage[area].get(null).then(
            (all) => Object.keys(all).length,
            () => 'refused',
          ),
        ),
      );
    return (await chrome.scripting.executeScript({ target: { tabId: id }, func }))[0].result;
  }, tabId);
  assert.deepEqual(read, ['refused', 'refused']);
  assert.equal((await viewOf(open.extension, page)).report.plan.sponsor, 'employer');
});

test('the page itself, and other sites, have no way to send', async () => {
  const { page } = await openRead(open, address('list'));
  const id = new URL(open.extension.home).host;
  assert.equal(
    await page.evaluate((extension) => globalThis.chrome?.runtime?.sendMessage?.(extension, { name: 'may-read' }) ?? 'no way', id),
    'no way',
  );
});
