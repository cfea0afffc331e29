/**
 * The ledger's one writer, one write a step: a worker that is stopped between two steps leaves the old state or the new one,
 * never half. Pages that are not about claims leave their outcome and nothing else.
 */
import type { Entry, Seen } from '../claim/entry.ts';
import { makeTurns } from './in-turn.ts';
import { withRowsBefore } from './rows-so-far.ts';
import { showsAllOf } from './shows-all-of.ts';
import { dropEntries, dropEverything, dropTab, keep, keepTab, keptEntries, tabReading } from './session-store.ts';
import type { Kept } from './session-store.ts';

const inTurn = makeTurns();

/** All entries, oldest first. */
export async function ledger(): Promise<Entry[]> {
  return (await keptEntries()).map((kept) => kept.entry);
}

/** A view begins in this tab: what was shown there before is no longer what it shows. */
export const beginView = (tabId: number, view: string): Promise<void> => inTurn(() => keepTab(tabId, { view, outcome: null, entry: null }));

/** The tab goes elsewhere. Its view may still turn out to be the same one. */
export function leaveView(tabId: number): Promise<void> {
  return inTurn(async () => {
    const tab = await tabReading(tabId);
    if (tab !== null) await keepTab(tabId, { view: tab.view, outcome: null, entry: null });
  });
}

/** The tab cannot be read before it is loaded anew. */
export function refuseView(tabId: number): Promise<void> {
  return inTurn(async () => {
    const tab = await tabReading(tabId);
    if (tab === null || tab.outcome === null) await keepTab(tabId, { view: tab?.view ?? '', outcome: null, entry: null, refused: true });
  });
}

export const closeTab = (tabId: number): Promise<void> => inTurn(() => dropTab(tabId));

/** Keeps what a tab shows. False when the tab has moved on to another view. */
export function keepReading(tabId: number, view: string, seen: Seen): Promise<boolean> {
  return inTurn(async () => {
    const tab = await tabReading(tabId);
    // With no record (it was dropped meanwhile) the page's own word is all there is.
    if (tab !== null && tab.view !== view) return false;
    const { outcome } = seen.source;
    if (!aboutClaims(seen)) {
      await keepTab(tabId, { view, outcome, entry: null });
      return true;
    }
    const kept = await keptEntries();
    const earlier = kept.find((one) => one.entry.id === tab?.entry)?.entry;
    const whole = (earlier?.kind === 'seen' ? withRowsBefore(seen, earlier) : null) ?? seen;
    const id = idFor(whole, kept, earlier?.kind === 'seen' ? earlier : null);
    await keep(placed({ ...whole, id }, kept), { id: tabId, reading: { view, outcome: whole.source.outcome, entry: id } });
    return true;
  });
}

/** Keeps what was told, typed or pasted. The same id again replaces it, and it takes the place of what `replaces` names. */
export function keepEntry(entry: Entry, replaces: (before: Entry) => boolean = () => false): Promise<void> {
  return inTurn(async () => {
    const kept = await keptEntries();
    const former = kept.filter((one) => one.entry.id !== entry.id && replaces(one.entry));
    // First the new one: a worker that is stopped in between leaves both, and the newer one counts.
    await keep(placed(entry, kept));
    if (former.length > 0) await dropEntries(former.map((one) => one.entry.id));
  });
}

/** Other words are another letter: what was told about the former one says nothing about it. */
export function keepPastedEntry(seen: Seen): Promise<void> {
  return inTurn(async () => {
    const kept = await keptEntries();
    const before = kept.find(({ entry }) => entry.id === seen.id)?.entry;
    const isSame = before?.kind === 'seen' && JSON.stringify(before.claims[0]?.notes) === JSON.stringify(seen.claims[0]?.notes);
    if (!isSame) await dropEntries(kept.flatMap(({ entry }) => (entry.kind !== 'seen' && entry.claim === seen.id ? [entry.id] : [])));
    await keep(placed(seen, kept));
  });
}

export const forgetAll = (): Promise<void> => inTurn(dropEverything);

function placed(entry: Entry, kept: readonly Kept[]): Kept {
  return { at: kept.find((one) => one.entry.id === entry.id)?.at ?? (kept.at(-1)?.at ?? 0) + 1, entry };
}

const aboutClaims = ({ source }: Seen) =>
  source.outcome === 'read' || source.outcome === 'partly-read' || source.outcome === 'unknown-layout';

/**
 * The id under which a reading is kept: that of an equal one (back, reload, two tabs), else that of the same view's earlier
 * reading when this one still shows all of it (a page that fills up), else its own. What is shown poorer stands beside it.
 */
function idFor(seen: Seen, kept: readonly Kept[], before: Seen | null): string {
  const equal = kept.find((one) => one.entry.kind === 'seen' && sameWords(one.entry, seen));
  if (equal !== undefined) return equal.entry.id;
  return before !== null && (showsAllOf(seen, before) || corrects(seen, before)) ? before.id : seen.id;
}

/**
 * Both are the same open claim, by its number, and differ: a page that swaps its claims may show for a moment the number of the new one
 * over the lines of the old one. What the page settled on is what it says.
 */
function corrects(now: Seen, before: Seen): boolean {
  const [claim, ...others] = now.claims;
  const [old, ...olds] = before.claims;
  const areOne =
    others.length === 0 && olds.length === 0 && claim !== undefined && claim.claimNumber !== null && claim.claimNumber === old?.claimNumber;
  return (
    areOne &&
    claim.lines.length > 0 &&
    old.lines.length > 0 &&
    JSON.stringify(claim.lines) !== JSON.stringify(old.lines) &&
    claim.lines.length >= old.lines.length
  );
}

const sameWords = (a: Seen, b: Seen) => JSON.stringify([a.source, a.claims, a.plan]) === JSON.stringify([b.source, b.claims, b.plan]);
