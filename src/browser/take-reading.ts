/** What the page's script may ask and report. It learns yes or no, and nothing that is kept. */
import { seenOnPage } from '../reading/read-page.ts';
import { dropParts, keepPart, takeParts } from './arrived-parts.ts';
import { showBadge } from './badge.ts';
import { today, zone } from './clock.ts';
import { consentGiven } from './consent.ts';
import type { Asked } from './messages.ts';
import { popupView } from './popup-view.ts';
import { beginView, keepReading } from './readings.ts';

export async function mayRead(tabId: number, view: string): Promise<boolean> {
  if (!(await consentGiven())) return false;
  dropParts(tabId);
  await beginView(tabId, view);
  return true;
}

export async function takePart(tabId: number, part: Asked<'reading-part'>): Promise<boolean> {
  if (!(await consentGiven())) return false;
  return keepPart(tabId, part);
}

export async function takeReading(tabId: number, { view, outline: last, after }: Asked<'reading'>): Promise<boolean | null> {
  if (!(await consentGiven())) return false;
  const outline = after === undefined ? last : takeParts(tabId, view, after, last);
  if (outline === null) return null;
  const when = { today: today(), zone: zone() };
  const seen = seenOnPage(outline, { id: crypto.randomUUID(), on: when.today });
  if (seen === null || !(await keepReading(tabId, view, seen))) return false;
  await showBadge(tabId, await popupView(tabId, when));
  return true;
}
