/** What the casebook shows: every claim that is kept, whichever tab it was read in. */
import { everythingKept } from './everything-kept.ts';
import type { CasebookView } from './messages.ts';
import { reportOn, type When } from './tab-report.ts';

export async function casebookView(when: When): Promise<CasebookView> {
  const kept = await everythingKept(null).catch(() => null);
  if (kept === null) return { state: 'storage-failed' };
  return kept.consent ? { state: 'kept', report: reportOn(kept.plan, kept.entries, when) } : { state: 'consent-needed' };
}
