/** What the popup shows now: each reason for having nothing to show is a state of its own. */
import type { Report } from '../advice/report.ts';
import { everythingKept, type Kept } from './everything-kept.ts';
import type { PopupView } from './messages.ts';
import { refuseView } from './readings.ts';
import { reportOn, shownBy } from './tab-report.ts';
import type { When } from './tab-report.ts';
import { readTab, siteAccess } from './tabs.ts';

export async function popupView(tabId: number | null, when: When): Promise<PopupView> {
  const kept = await everythingKept(tabId).catch(() => null);
  if (kept === null) return { state: 'storage-failed' };
  if (!kept.consent) return { state: 'consent-needed' };
  if (!(await siteAccess())) return { state: 'site-access-off' };
  if (tabId === null) return { state: 'not-on-mycigna', typedReport: onTyped(kept, when) };
  const outcome = kept.tab?.outcome ?? null;
  if (outcome === null) {
    if (kept.tab?.refused === true) return { state: 'reload-needed' };
    // Not awaited: it resolves only when the page has loaded, and the popup has to say so before.
    void readTab(tabId).then((done) => (done ? undefined : refuseView(tabId)));
    return { state: 'not-yet-read' };
  }
  const report = reportOn(kept.plan, kept.entries, when);
  switch (outcome) {
    case 'read':
    case 'partly-read':
      return { state: outcome, report, ...shownBy(report, kept.entries, kept.tab?.entry ?? null) };
    case 'signed-out':
    case 'unavailable':
    case 'unknown-layout':
      return { state: outcome, report: unlessEmpty(report) };
    default:
      return { state: 'not-a-claim-page', report: unlessEmpty(report) };
  }
}

/** Away from the portal only what the member typed or pasted is shown: a claim of another tab does not belong on this screen. */
function onTyped({ plan, entries }: Kept, when: When): Report | null {
  const typed = entries.filter((entry) => entry.kind !== 'seen' || entry.source.kind === 'pasted');
  return unlessEmpty(reportOn(plan, typed, when));
}

const unlessEmpty = (report: Report) => (report.sources.length > 0 ? report : null);
