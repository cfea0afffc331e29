import { beforeEach, expect, test, vi } from 'vitest';
import { noAmounts } from '../../src/claim/claim.ts';
import type { Entry, Outcome, Seen } from '../../src/claim/entry.ts';
import { fakeStorage } from './fake-browser.ts';

const session = vi.hoisted(() => ({ storage: null as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('webextension-polyfill', async () => {
  const fake = await import('./fake-browser.ts');
  session.storage = fake.fakeStorage();
  return { default: { storage: { session: session.storage.area } } };
});
const fresh = async () => {
  vi.resetModules();
  return { ...(await import('../../src/browser/readings.ts')), ...(await import('../../src/browser/session-store.ts')) };
};

let made = 0;
function seen(numbers: string[], outcome: Outcome = 'read'): Seen {
  const claims = numbers.map((claimNumber): Seen['claims'][number] => ({
    claimNumber,
    coverage: 'medical',
    patient: null,
    provider: null,
    serviceDates: null,
    dates: [],
    status: null,
    network: 'unknown',
    amounts: noAmounts(),
    lines: [],
    notes: [],
    sentences: [],
  }));
  return {
    kind: 'seen',
    id: `seen-${made++}`,
    on: '2026-11-22',
    claims,
    source: { kind: 'claim-detail', outcome, rowsStated: null, rowsRead: claims.length, foldedPanels: 0, unread: [], appealControls: [] },
  };
}
const numbersOf = (entries: Entry[]) =>
  entries.map((entry) => (entry.kind === 'seen' ? entry.claims.map((claim) => claim.claimNumber).join('+') : entry.kind));

let readings: Awaited<ReturnType<typeof fresh>>;
beforeEach(async () => {
  readings = await fresh();
  session.storage.reset();
});

test('a page that fills up replaces its earlier reading; another claim in the same view is kept beside it', async () => {
  await readings.beginView(1, 'v');
  await readings.keepReading(1, 'v', seen(['A']));
  await readings.keepReading(1, 'v', seen(['A', 'B']));
  expect(numbersOf(await readings.ledger())).toEqual(['A+B']);
  await readings.keepReading(1, 'v', seen(['C']));
  expect(numbersOf(await readings.ledger())).toEqual(['A+B', 'C']);
  expect((await readings.tabReading(1))?.entry).toBe((await readings.ledger())[1]?.id);
});

test('a poorer reading of the same view (back to the list, a closed panel) stands beside the richer one', async () => {
  const rich = seen(['A']);
  rich.claims[0]!.dates = [{ what: 'processed', day: '2026-06-08' }];
  rich.claims[0]!.notes = [{ code: null, text: 'Not medically necessary.' }];
  const unnamed = seen(['A']);
  Object.assign(unnamed.claims[0]!, { claimNumber: null, patient: 'Ana Diaz' });
  await readings.beginView(1, 'v');
  await readings.keepReading(1, 'v', rich);
  await readings.keepReading(1, 'v', seen(['A', 'B']));
  await readings.keepReading(1, 'v', unnamed);
  await readings.keepReading(1, 'v', seen(['C']));
  expect((await readings.ledger())[0]).toMatchObject({ claims: rich.claims });
  expect(numbersOf(await readings.ledger())).toEqual(['A', 'A+B', '', 'C']);
});

test('a page that counts the minutes leaves one entry, and a sentence that refused stays', async () => {
  const saying = (...sentences: string[]): Seen => {
    const entry = seen(['A']);
    entry.claims[0]!.sentences = sentences;
    return entry;
  };
  const signedOut = (minutes: number) => `You will be signed out in ${minutes} minutes.`;
  await readings.beginView(1, 'v');
  for (let minutes = 9; minutes > 0; minutes -= 1) await readings.keepReading(1, 'v', saying('We denied this claim.', signedOut(minutes)));
  expect(await readings.ledger()).toMatchObject([{ claims: [{ sentences: ['We denied this claim.', signedOut(1)] }] }]);
  await readings.keepReading(1, 'v', saying(signedOut(9)));
  expect(await readings.ledger()).toHaveLength(2);
});

test('what was told about one pasted letter says nothing about the next', async () => {
  const pasted = (text: string, day: string): Seen => {
    const entry = { ...seen(['']), id: 'pasted' };
    Object.assign(entry.claims[0]!, { claimNumber: null, notes: [{ code: null, text }], dates: [{ what: 'letter', day }] });
    return entry;
  };
  const told = (id: string, claim: string): Entry => ({ kind: 'told', id, on: '2026-11-22', claim, told: { fact: 'everything-attached' } });
  await readings.keepPastedEntry(pasted('Not medically necessary.', '2026-01-05'));
  await readings.keepEntry(told('about-it', 'pasted'));
  await readings.keepEntry(told('about-another', 'A'));
  await readings.keepPastedEntry(pasted('Not medically necessary.', '2026-02-05'));
  expect((await readings.ledger()).map(({ id }) => id)).toEqual(['pasted', 'about-it', 'about-another']);
  await readings.keepPastedEntry(pasted('Prior authorization was not obtained.', '2026-11-10'));
  expect((await readings.ledger()).map(({ id }) => id)).toEqual(['pasted', 'about-another']);
});

test('the same words in a new view or another tab are one entry', async () => {
  for (const [tab, view] of [
    [1, 'v1'],
    [1, 'v2'],
    [2, 'v3'],
  ] as const) {
    await readings.beginView(tab, view);
    await readings.keepReading(tab, view, seen(['A']));
  }
  expect(numbersOf(await readings.ledger())).toEqual(['A']);
});

test('a reading of a view that the tab has left is refused', async () => {
  await readings.beginView(1, 'old');
  await readings.beginView(1, 'new');
  expect(await readings.keepReading(1, 'old', seen(['A']))).toBe(false);
  expect(await readings.ledger()).toEqual([]);
});

test('a page that is not about claims leaves its outcome and no entry', async () => {
  for (const outcome of ['not-a-claim-page', 'signed-out', 'unavailable'] as const) {
    await readings.beginView(1, outcome);
    await readings.keepReading(1, outcome, seen([], outcome));
    expect(await readings.tabReading(1)).toEqual({ view: outcome, outcome, entry: null });
  }
  expect(session.storage.keys()).toEqual(['tab/1']);
});

test('two tabs that write at once lose nothing', async () => {
  await Promise.all([readings.beginView(1, 'a'), readings.beginView(2, 'b')]);
  const writes = Array.from({ length: 200 }, (_, at) => [
    readings.keepReading(1, 'a', seen([`A${at}`])),
    readings.keepReading(2, 'b', seen([`B${at}`])),
  ]);
  await Promise.all(writes.flat());
  expect(new Set(numbersOf(await readings.ledger())).size).toBe(400);
});

test('stopped at any step, the old state or the new one is there, never half', async () => {
  for (let steps = 0; steps < 8; steps += 1) {
    session.storage.reset();
    readings = await fresh();
    await readings.beginView(1, 'v');
    await readings.keepReading(1, 'v', seen(['A']));
    session.storage.stopAfter(steps);
    void readings.keepReading(1, 'v', seen(['B']));
    await new Promise((rest) => setTimeout(rest, 5));
    session.storage.stopAfter(Infinity);

    const again = await fresh();
    const entries = await again.ledger();
    const shown = entries.at(-1);
    expect([['A'], ['A', 'B']]).toContainEqual(numbersOf(entries));
    expect((await again.tabReading(1))?.entry).toBe(shown?.id);
  }
});

test('told entries come once by id, keep their place and outlive a full store', async () => {
  const told = (id: string, amount: number): Entry => ({
    kind: 'told',
    id,
    on: '2026-11-22',
    claim: null,
    told: { fact: 'bill', amount, day: null },
  });
  await readings.keepEntry(told('t', 1));
  await readings.beginView(1, 'v');
  for (let at = 0; at < 20; at += 1) await readings.keepReading(1, 'v', seen([`A${at}`]));
  await readings.keepEntry(told('t', 2));
  expect((await readings.ledger())[0]).toEqual(told('t', 2));

  session.storage.limitTo(16_000);
  for (let at = 20; at < 40; at += 1) expect(await readings.keepReading(1, 'v', seen([`A${at}`]))).toBe(true);
  const entries = await readings.ledger();
  expect(entries[0]).toEqual(told('t', 2));
  expect(numbersOf(entries).at(-1)).toBe('A39');
});

/** A list that draws some of its rows at a time. */
const list = (numbers: string[], rowsStated: number | null): Seen => {
  const one = seen(numbers, 'partly-read');
  return { ...one, source: { ...one.source, kind: 'claim-list', rowsStated } };
};

test('a list that draws only the rows in view adds up to the whole list, each row once', async () => {
  await readings.beginView(1, 'v');
  for (const view of [
    ['A', 'B', 'C'],
    ['B', 'C', 'D'],
    ['D', 'E'],
  ])
    await readings.keepReading(1, 'v', list(view, 5));
  const [only, ...more] = await readings.ledger();
  expect(more).toEqual([]);
  expect(numbersOf([only!])).toEqual(['A+B+C+D+E']);
  expect(only).toMatchObject({ source: { outcome: 'read', rowsRead: 5, rowsStated: 5 } });
  expect((await readings.tabReading(1))?.outcome).toBe('read');
});

test('rows are not added up where the page states another total, none, or fewer than there would be', async () => {
  for (const [first, second] of [
    [list(['A', 'B'], 24), list(['A'], 1)],
    [list(['A', 'B'], null), list(['C'], null)],
    [list(['A', 'B'], 2), list(['C', 'D'], 2)],
  ] as const) {
    session.storage.reset();
    await readings.beginView(1, 'v');
    await readings.keepReading(1, 'v', first);
    await readings.keepReading(1, 'v', second);
    const shown = (await readings.tabReading(1))?.entry;
    const kept = (await readings.ledger()).find((entry) => entry.id === shown)!;
    expect(numbersOf([kept])).toEqual(numbersOf([second]));
  }
});

test('the number of the new claim over the lines of the old one is set right when the page has settled', async () => {
  const line = (billed: number) => ({
    serviceDates: null,
    description: null,
    procedureCode: null,
    amounts: { ...noAmounts(), billed },
    notes: [],
  });
  const open = (lines: number[]): Seen => {
    const one = seen(['B']);
    return { ...one, claims: [{ ...one.claims[0]!, lines: lines.map(line) }] };
  };
  await readings.beginView(1, 'v');
  await readings.keepReading(1, 'v', open([100]));
  await readings.keepReading(1, 'v', open([700, 800]));
  const ledger = await readings.ledger();
  expect(ledger).toHaveLength(1);
  expect(ledger[0]).toMatchObject({ claims: [{ lines: [{ amounts: { billed: 700 } }, { amounts: { billed: 800 } }] }] });
});

test('a tab that the browser keeps us out of says so until it is loaded anew', async () => {
  await readings.beginView(1, 'v');
  await readings.refuseView(1);
  expect(await readings.tabReading(1)).toMatchObject({ outcome: null, refused: true });
  await readings.leaveView(1);
  expect((await readings.tabReading(1))?.refused).toBeUndefined();
  await readings.keepReading(1, 'v', seen(['A']));
  await readings.refuseView(1);
  expect((await readings.tabReading(1))?.outcome).toBe('read');
});

test('what is told once for a claim takes the place of what was told before, and of nothing else', async () => {
  const { keepTold } = await import('../../src/browser/keep-told.ts');
  const { ledger } = await import('../../src/browser/readings.ts');
  const tell = (id: string, amount: number, claim: string | null, replaces?: boolean) =>
    keepTold({ id, told: { fact: 'bill', amount, day: null }, claim, today: '2026-11-22', replaces });
  await tell('a', 100, 'A');
  await tell('b', 200, 'B');
  await keepTold({ id: 'c', told: { fact: 'filed-by', who: 'member' }, claim: 'A', today: '2026-11-22' });
  await tell('d', 300, 'A', true);
  // The same message once more.
  await tell('d', 300, 'A', true);
  expect((await ledger()).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  await tell('e', 400, 'A');
  expect((await ledger()).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
});
