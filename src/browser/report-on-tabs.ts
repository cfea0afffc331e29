/** The report on what some tabs show together with a case file: what `npm start -- --json` prints. Nothing is kept. */
import { CaseFile } from '../claim/entry.ts';
import type { Entry, Outcome, Seen } from '../claim/entry.ts';
import type { Answer, Asked } from './messages.ts';
import { ledger } from './readings.ts';
import { tabReading } from './session-store.ts';
import { reportOn } from './tab-report.ts';

export async function reportOnTabs({ tabs, caseFile, today, zone }: Asked<'report'>): Promise<Answer<'report'>> {
  const told = CaseFile.safeParse(caseFile ?? {});
  if (!told.success) return { report: null, where: told.error.issues[0]?.path.join('.') ?? '' };
  const kept = await ledger();
  const seen = await Promise.all(tabs.map((tabId, place) => seenIn(tabId, `tab-${place}`, kept, today)));
  return { report: reportOn(told.data.plan, [...seen, ...told.data.entries], { today, zone }), where: null };
}

/** Each tab is a source of its own, also when two show the same. */
async function seenIn(tabId: number, id: string, kept: readonly Entry[], on: string): Promise<Seen> {
  const tab = await tabReading(tabId);
  const entry = kept.find((one) => one.id === tab?.entry);
  return entry?.kind === 'seen' ? { ...entry, id } : nothingOf(tab?.outcome ?? 'unavailable', id, on);
}

/** A page of which nothing is kept still has an outcome to tell. */
function nothingOf(outcome: Outcome, id: string, on: string): Seen {
  return {
    kind: 'seen',
    id,
    on,
    source: { kind: 'none', outcome, rowsStated: null, rowsRead: 0, foldedPanels: 0, unread: [], appealControls: [] },
    claims: [],
  };
}
