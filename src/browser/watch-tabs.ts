/** What happens to tabs and to the extension itself. Listeners are set at once at every start, or their events are lost. */
import browser from 'webextension-polyfill';
import { dropParts } from './arrived-parts.ts';
import { consentGiven } from './consent.ts';
import { closeTab, leaveView } from './readings.ts';
import { portalPages, readOpenTabs } from './tabs.ts';

export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    dropParts(tabId);
    void closeTab(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void leaveView(tabId);
  });
  browser.runtime.onInstalled.addListener(() => void readAgain());
  browser.permissions.onAdded.addListener((added) => {
    if (added.origins?.includes(portalPages) === true) void readAgain();
  });
}

/** After an install, an update or regained access the tabs that are open have no living script of ours. */
async function readAgain(): Promise<void> {
  if (await consentGiven()) await readOpenTabs();
}
