/** The portal's tabs: whether we may look at them, which are open, and putting the reading script into one. */
import browser from 'webextension-polyfill';
import type { PortalOrder } from './messages.ts';

export const portalOrigin = 'https://my.cigna.com';
export const portalPages = `${portalOrigin}/*`;

export function siteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [portalPages] });
}

/** The id of the tab in front, when it shows the portal and we may see that it does. */
export async function portalTabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url?.startsWith(`${portalOrigin}/`) === true ? tab.id : null;
}

/** Reads a tab that was open before; where the script already runs it reads again. False when the browser refuses. */
export async function readTab(tabId: number): Promise<boolean> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  return browser.scripting.executeScript({ target: { tabId }, files }).then(
    () => true,
    () => false,
  );
}

export async function readOpenTabs(): Promise<void> {
  await Promise.all((await openTabs()).map(readTab));
}

export async function stopInOpenTabs(): Promise<void> {
  await Promise.all((await openTabs()).map((tabId) => order(tabId, { order: 'stop' })));
}

/** Null when no script of ours answers in that tab. */
export async function order(tabId: number, what: PortalOrder): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, what, { frameId: 0 }).catch(() => null);
}

async function openTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: portalPages });
  return tabs.flatMap((tab) => tab.id ?? []);
}
