/** What the page's script may ask and report. It learns yes or no, and nothing that is kept. */
import { seenOnPage } from '../reading/read-page.ts';
import { showBadge } from './badge.ts';
import { today, zone } from './clock.ts';
import { consentGiven } from './consent.ts';
import { popupView } from './popup-view.ts';
import { beginView, keepReading } from './readings.ts';

export async function mayRead(tabId: number, view: string): Promise<boolean> {
  if (!(await consentGiven())) return false;
  await beginView(tabId, view);
  return true;
}

export async function takeReading(tabId: number, view: string, outline: string): Promise<boolean> {
  if (!(await consentGiven())) return false;
  const when = { today: today(), zone: zone() };
  const seen = seenOnPage(outline, { id: crypto.randomUUID(), on: when.today });
  if (seen === null || !(await keepReading(tabId, view, seen))) return false;
  await showBadge(tabId, await popupView(tabId, when));
  return true;
}
