/** Outline → Transcript: the one front door of reading. No conversion, no judgement, no libraries. */
import type { Outcome, Unread } from '../claim/entry.ts';
import { claimsOnPage, type ClaimsOnPage } from './claims-on-page.ts';
import { flatBlocks, type Block, type Outline } from './outline.ts';
import { claimsStated, saysNoClaims, saysSample, saysSignedOut, saysUnavailable, speaksOfAppeal } from './page-words.ts';
import { partsOf } from './printed-parts.ts';
import { hasDate, isPlainMoney } from './shapes.ts';
import type { Transcript } from './transcript.ts';

export function readOutline(outline: Outline): Transcript {
  const texts = [...flatBlocks(outline.blocks)].flatMap((block) =>
    block.kind === 'table'
      ? [block.caption, ...(block.columns.length === 0 ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : [])]
      : block.kind === 'pair'
        ? [`${block.label}: ${block.value}`]
        : [block.text],
  );
  // In passing ("How to read the table: …") it says nothing of what the page shows.
  const found = texts.some((text) => text.length <= 80 && saysSample(text)) ? none : claimsOnPage(partsOf(outline.blocks), outline.title);
  const stated = [...texts.map(claimsStated), ...found.rowsStated].filter((count) => count !== null);
  const rowsStated = stated.length > 0 ? Math.max(...stated) : texts.some(saysNoClaims) ? 0 : null;
  const unread = [...found.unread, ...unseen(outline)];
  const outcome = outcomeOf(outline, found, texts, rowsStated, unread);
  const left = outcome === 'not-a-claim-page';
  return {
    kind: found.claims.length === 0 ? (outcome === 'read' ? 'claim-list' : 'none') : found.hasDetail ? 'claim-detail' : 'claim-list',
    outcome,
    claims: found.claims,
    rowsStated: left ? null : rowsStated,
    foldedPanels: left ? 0 : outline.foldedPanels,
    unread: left ? [] : unread,
    appealControls: left ? [] : [...new Set(outline.controls.map((control) => control.name).filter(speaksOfAppeal))].slice(0, 10),
  };
}

/** A page that explains what claims look like shows none of the member's. */
const none: ClaimsOnPage = { claims: [], unread: [], labelsMatched: 0, hasDetail: false, rowsStated: [] };

function unseen(outline: Outline): Unread[] {
  const unread: Unread[] = [];
  if (outline.cutShort) unread.push({ text: '', why: 'page-too-large' });
  return unread;
}

function outcomeOf(
  outline: Outline,
  found: ClaimsOnPage,
  texts: readonly string[],
  rowsStated: number | null,
  unread: readonly Unread[],
): Outcome {
  if (found.claims.length > 0)
    return unread.length > 0 ||
      (found.hasDetail && outline.foldedPanels > 0) ||
      (rowsStated !== null && found.claims.length < rowsStated && !found.hasDetail)
      ? 'partly-read'
      : 'read';
  const shown = [outline.title, ...texts];
  if (shown.some(saysUnavailable)) return 'unavailable';
  if (outline.asksForPassword || shown.some(saysSignedOut)) return 'signed-out';
  if (rowsStated === 0) return 'read';
  // A page that counts claims has some, however many of its labels we know.
  if (rowsStated !== null && found.labelsMatched < 3 && texts.some((text) => claimWord.test(text) && claimsStated(text) !== null))
    return 'unknown-layout';
  if (found === none) return 'not-a-claim-page';
  const said = [...flatBlocks(outline.blocks)].flatMap((block) =>
    block.kind === 'heading' || (block.kind === 'words' && !block.isControl) ? [block.text] : [],
  );
  // What the page speaks of may stand in a part that nobody but Cigna can look into.
  const speaksOfClaims = [outline.title, ...said].some((text) => text.length < 80 && claimWord.test(text));
  if (
    found.labelsMatched < 3 &&
    ((rowsStated !== null && speaksOfClaims) ||
      hasUnknownClaims(outline.blocks, outline.title) ||
      (outline.closedFrames > 0 && speaksOfClaims && said.length < 30))
  )
    return 'unknown-layout';
  return 'not-a-claim-page';
}

/** Two or more containers or rows side by side that hold money or a date and speak of claims, themselves or in the heading above them. */
function hasUnknownClaims(blocks: readonly Block[], under = ''): boolean {
  let heading = under;
  const alike: string[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.cells.map((cell) => cell.text));
      if (countClaimLike(rows, `${heading} ${block.caption} ${block.columns.join(' ')}`) >= 2) return true;
    }
    if (block.kind === 'words' && block.parts.length > 2) alike.push(block.parts);
    if (block.kind !== 'group') continue;
    alike.push([...flatBlocks(block.blocks)].flatMap(textsOf));
    if (hasUnknownClaims(block.blocks, heading)) return true;
  }
  return countClaimLike(alike, heading) >= 2;
}

const claimWord = /\bclaims?\b/i;
const countClaimLike = (groups: readonly string[][], heading: string): number =>
  groups.filter(
    (texts) =>
      texts.some(isPrinted) &&
      (claimWord.test(heading)
        ? texts.some(isPlainMoney)
        : texts.some((text) => text.length < 80 && claimWord.test(text)) && texts.some(isPlainMoney)),
  ).length;

const isPrinted = (text: string): boolean => isPlainMoney(text) || (hasDate(text) && text.length < 40);
const textsOf = (block: Exclude<Block, { kind: 'group' }>): string[] =>
  block.kind === 'table'
    ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text))
    : block.kind === 'pair'
      ? [block.label, block.value]
      : [block.text];
