/**
 * Where the ledger lies until there is a vault: `storage.session`, memory of the browser that is gone when it closes.
 * Each entry stands under a key of its own, so that a write costs what changed and no more.
 */
import browser from 'webextension-polyfill';
import type { Entry, Outcome } from '../claim/entry.ts';

/** What a tab shows. `view` names one state of one page; `entry` is null as long as nothing was read or nothing is kept of it. */
export interface TabReading {
  view: string;
  outcome: Outcome | null;
  entry: string | null;
  /** The browser did not let our script into the tab as it stands. */
  refused?: true;
}

/** `at`: the place in the ledger. */
export interface Kept {
  at: number;
  entry: Entry;
}

const store = browser.storage.session;
export const tabKey = (tabId: number): string => `tab/${tabId}`;
export const entryKey = (id: string): string => `entry/${id}`;

/** All entries, oldest first. */
export async function keptEntries(): Promise<Kept[]> {
  const all = Object.entries(await store.get(null));
  const kept = all.filter(([key]) => key.startsWith('entry/')).map(([, value]) => value as Kept);
  return kept.sort((a, b) => a.at - b.at);
}

export async function tabReading(tabId: number): Promise<TabReading | null> {
  const key = tabKey(tabId);
  return ((await store.get(key))[key] as TabReading | undefined) ?? null;
}

export async function keepTab(tabId: number, tab: TabReading): Promise<void> {
  await store.set({ [tabKey(tabId)]: tab });
}

/** An entry, and the tab that shows it, in one step. */
export async function keep(kept: Kept, tab?: { id: number; reading: TabReading }): Promise<void> {
  const values = { [entryKey(kept.entry.id)]: kept, ...(tab === undefined ? {} : { [tabKey(tab.id)]: tab.reading }) };
  await store.set(values).catch(async () => {
    await makeRoom();
    await store.set(values);
  });
}

export const dropTab = (tabId: number): Promise<void> => store.remove(tabKey(tabId));

export const dropEntries = (ids: readonly string[]): Promise<void> => store.remove(ids.map(entryKey));

export const dropEverything = (): Promise<void> => store.clear();

/** Drops the older half of the readings that no tab shows: pages can be read again, what was told or pasted cannot. */
async function makeRoom(): Promise<void> {
  const all = Object.entries(await store.get(null));
  const shown = all.filter(([key]) => key.startsWith('tab/')).map(([, value]) => (value as TabReading).entry);
  const spare = (await keptEntries()).filter(
    ({ entry }) => entry.kind === 'seen' && entry.source.kind !== 'pasted' && !shown.includes(entry.id),
  );
  await store.remove(spare.slice(0, Math.ceil(spare.length / 2)).map(({ entry }) => entryKey(entry.id)));
}
