/** What the popup shows now: each reason for having nothing to show is a state of its own. */
import type { Report } from '../advice/report.ts';
import type { Entry } from '../claim/entry.ts';
import type { Plan } from '../claim/plan.ts';
import { consentGiven } from './consent.ts';
import type { PopupView } from './messages.ts';
import { planAnswers } from './plan-answers.ts';
import { ledger, refuseView } from './readings.ts';
import { tabReading } from './session-store.ts';
import type { TabReading } from './session-store.ts';
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

interface Kept {
  consent: boolean;
  plan: Plan;
  entries: Entry[];
  tab: TabReading | null;
}

async function everythingKept(tabId: number | null): Promise<Kept> {
  const [consent, plan, entries, tab] = await Promise.all([
    consentGiven(),
    planAnswers(),
    ledger(),
    tabId === null ? null : tabReading(tabId),
  ]);
  return { consent, plan, entries, tab };
}

/** Away from the portal only what the member typed or pasted is shown: a claim of another tab does not belong on this screen. */
function onTyped({ plan, entries }: Kept, when: When): Report | null {
  const typed = entries.filter((entry) => entry.kind !== 'seen' || entry.source.kind === 'pasted');
  return unlessEmpty(reportOn(plan, typed, when));
}

const unlessEmpty = (report: Report) => (report.sources.length > 0 ? report : null);
