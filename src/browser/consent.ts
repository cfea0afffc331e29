/** Whether the member agreed to have the open claim read. Before that nothing of any page is touched. */
import browser from 'webextension-polyfill';

/** Raised when what is asked changes: an older "yes" then no longer counts. */
const wording = 1;

export async function consentGiven(): Promise<boolean> {
  const { consent } = await browser.storage.local.get('consent');
  return consent === wording;
}

export async function keepConsent(given: boolean): Promise<void> {
  await browser.storage.local.set({ consent: given ? wording : null });
}
