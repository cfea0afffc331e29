/** What a content script sent → what was seen on the page. Null when it sent no outline. */
import type { Day } from '../claim/day.ts';
import type { Seen } from '../claim/entry.ts';
import { arrivedOutline } from './arrived-outline.ts';
import { readOutline } from './index.ts';
import { toSeen } from './to-claim.ts';

/** `text`: the outline as JSON. */
export function seenOnPage(text: string, about: { id: string; on: Day }): Seen | null {
  const checked = arrivedOutline(parsed(text));
  if (checked === null) return null;
  const transcript = readOutline(checked.outline);
  const refused = Array.from({ length: Math.min(checked.refused, 100) }, () => ({ text: '', why: 'refused-by-check' as const }));
  return toSeen(transcript.claims.length > 0 ? { ...transcript, unread: [...transcript.unread, ...refused] } : transcript, about);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
