/** A page's HTML → what was seen, in happy-dom. Visibility is by attribute and inline style there; a browser judges it truly. */
import { outlineParts } from '../../src/reading/outline-text.ts';
import { outlinePage } from '../../src/reading/page-outline.ts';
import { isShown } from '../../src/reading/page-node.ts';
import { seenOnPage } from '../../src/reading/read-page.ts';
import type { Outline } from '../../src/reading/outline.ts';
import type { Claim } from '../../src/claim/claim.ts';
import type { Seen } from '../../src/claim/entry.ts';
import { attachDeclaredRoots } from '../pages/declared-roots.ts';
import type { ExpectedAmounts, ExpectedPage } from '../pages/expected-page.ts';

export function outlineOf(html: string): Outline {
  document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>/i, '').replace(/<\/html>[\s\S]*$/i, '');
  document.title = /<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? '';
  attachDeclaredRoots(document);
  const walk = outlinePage(document, {
    rootOf: (element) => element.shadowRoot,
    visible: (element) => !element.hasAttribute('hidden') && isShown(element),
  });
  for (let step = walk.next(); ; step = walk.next()) if (step.done) return step.value;
}

export function seenIn(html: string): Seen {
  // As in the extension: the outline travels as a message and is checked on arrival.
  const seen = seenOnPage(textOf(outlineOf(html)), { id: 'seen-1', on: '2026-11-22' });
  if (seen === null) throw new Error('the outline was refused');
  return seen;
}

/** As it travels. */
export function textOf(outline: Outline): string {
  const steps = outlineParts(outline);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.join('');
}

const printed = (amounts: Claim['amounts']): ExpectedAmounts =>
  Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== null));

/** What was seen, in the form of a fixture's `expected.json`. */
export function asExpected(seen: Seen): ExpectedPage {
  return {
    outcome: seen.source.outcome as ExpectedPage['outcome'],
    kind: seen.source.kind as ExpectedPage['kind'],
    rowsStated: seen.source.rowsStated,
    unread: seen.source.unread.length,
    appealControls: seen.source.appealControls,
    claims: seen.claims.map((claim) => ({
      claimNumber: claim.claimNumber,
      patient: claim.patient,
      provider: claim.provider,
      network: claim.network,
      status: claim.status,
      serviceDates: claim.serviceDates,
      dates: claim.dates,
      amounts: printed(claim.amounts),
      lines: claim.lines.map((line) => ({
        serviceDates: line.serviceDates,
        description: line.description,
        amounts: printed(line.amounts),
        notes: line.notes,
      })),
      notes: claim.notes,
    })),
  };
}
