/** What a content script sent → what was seen on the page. Null when it sent no outline. */
import type { Day } from '../claim/day.ts';
import type { Seen } from '../claim/entry.ts';
import { arrivedOutline } from './arrived-outline.ts';
import { readOutline } from './index.ts';
import type { Outline } from './outline.ts';
import { planSummary } from './plan-summary.ts';
import { toSeen } from './to-claim.ts';

/** `text`: the outline as JSON. */
export function seenOnPage(text: string, about: { id: string; on: Day }): Seen | null {
  const checked = arrivedOutline(parsed(text));
  if (checked === null) return null;
  const transcript = readOutline(checked.outline);
  const refused = Array.from({ length: Math.min(checked.refused, 100) }, () => ({ text: '', why: 'refused-by-check' as const }));
  const seen = toSeen(transcript.claims.length > 0 ? { ...transcript, unread: [...transcript.unread, ...refused] } : transcript, about);
  return withPlan(seen, checked.outline);
}

/** A page of claims keeps what it is, with its trackers. A page that is of the plan, and else of nothing that we know, becomes one. */
function withPlan(seen: Seen, outline: Outline): Seen {
  const page =
    seen.claims.length > 0
      ? 'claims'
      : ({ 'not-a-claim-page': 'other', 'unknown-layout': 'unknown' } as const)[seen.source.outcome as string];
  const found = page === undefined ? null : planSummary(outline, { on: seen.on, page });
  if (found === null) return seen;
  if (page === 'claims') return { ...seen, plan: found.terms };
  const outcome = found.unread.length > 0 ? 'partly-read' : 'read';
  const source = {
    ...seen.source,
    kind: 'plan-summary' as const,
    outcome,
    rowsStated: null,
    foldedPanels: outline.foldedPanels,
    unread: found.unread,
  } as const;
  return { ...seen, source: { ...source, appealControls: [] }, plan: found.terms };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
