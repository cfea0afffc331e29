/** The number beside the toolbar button, for one tab: claims on it that were refused or whose date is near. Else nothing. */
import browser from 'webextension-polyfill';
import type { ReportedClaim } from '../advice/report.ts';
import type { PopupView } from './messages.ts';
import words from './words/en.json' with { type: 'json' };

export async function showBadge(tabId: number, view: PopupView): Promise<void> {
  const count = 'shown' in view ? view.report.claims.filter((claim) => view.shown.includes(claim.id) && needsMember(claim)).length : 0;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setTitle({ tabId, title: title(count) }),
  ]).catch(() => undefined); // The tab may be gone by now.
}

function title(count: number): string {
  if (count === 0) return words.quiet.en;
  return count === 1 ? words.one.en : words.several.en.replace('{count}', String(count));
}

function needsMember(claim: ReportedClaim): boolean {
  const near = claim.deadlines.some(
    (deadline) => deadline.who === 'member' && (deadline.state === 'soon' || deadline.state === 'late-maybe-in-time'),
  );
  return claim.denials.length > 0 || near;
}
