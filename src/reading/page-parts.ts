/** Parts of a page that are read in a way of their own: hints in attributes, fields, frames, lists of pairs, folded panels. */
import { accessibleName, tooltipOf } from './accessible-name.ts';
import { flatText, linesOf } from './flat-text.ts';
import { words, type Block } from './outline.ts';
import { blocksIn, type Walk } from './page-outline.ts';
import { attributeOf, childNodesOf, isElement, tagOf } from './page-node.ts';
import { isFigure, noteCodes } from './shapes.ts';

/** What an attribute adds to a value or a note code: `aria-label="What I owe $35.00"`, `aria-labelledby`, a tooltip on "VPA". */
export function described(element: Element, blocks: readonly Block[], walk: Walk): Block[] {
  if (blocks.length > 1 || (blocks[0] && blocks[0].kind !== 'words')) return [];
  const shown = flatText(blocks);
  const hint = tooltipOf(element, walk.eyes.rootOf);
  if (hint === '' || hint.length > 5000 || hint === shown) return [];
  if (shown === '') return /\d/.test(hint) && blocks.length === 0 ? [words(hint)] : [];
  if (isFigure(shown)) return [hint.includes(shown) ? words(hint) : { kind: 'pair', label: hint, value: shown }];
  return noteCodes(shown).length === 1 ? [{ kind: 'pair', label: shown, value: hint }] : [];
}

/** A read-only field shows a value; one that the member fills in does not, and is never read. */
export function inputBlocks(element: Element, walk: Walk): Block[] | null {
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase();
  if (type === 'password') walk.found.asksForPassword = true;
  if (type === 'submit' || type === 'button') {
    const name = accessibleName(element, walk.eyes.rootOf);
    if (name !== '') walk.found.controls.push({ name });
  }
  const fixed = attributeOf(element, 'readonly') !== null || attributeOf(element, 'disabled') !== null;
  const value = attributeOf(element, 'value') ?? '';
  return type === 'text' && fixed && value !== '' ? [words(value)] : null;
}

export function* frameBlocks(frame: HTMLIFrameElement, walk: Walk, depth: number): Generator<void, Block[] | null> {
  let inside: Document | null = null;
  try {
    inside = frame.contentDocument;
  } catch {
    // Another origin: counted below.
  }
  if (!inside?.body) {
    if (attributeOf(frame, 'src') !== null) walk.found.closedFrames++;
    return null;
  }
  return yield* blocksIn(inside.body, walk, depth);
}

export function* listOfPairs(list: Element, walk: Walk, depth: number): Generator<void, Block[]> {
  const blocks: Block[] = [];
  let label = '';
  for (const node of entriesOf(list, walk)) {
    const tag = tagOf(node);
    if (!walk.eyes.visible(node)) continue;
    const inner = yield* blocksIn(node, walk, depth + 1);
    if (tag === 'dt') label = flatText(inner);
    else if (tag === 'dd' && inner.every((block) => block.kind === 'words')) blocks.push({ kind: 'pair', label, value: linesOf(inner) });
    else blocks.push(words(label), ...inner);
  }
  return blocks;
}

/** `dt` and `dd`, also when each pair has a wrapper of its own. */
function entriesOf(list: Element, walk: Walk): Element[] {
  return [...childNodesOf(list, walk.eyes.rootOf)]
    .filter(isElement)
    .flatMap((node) =>
      ['dt', 'dd'].includes(tagOf(node)) ? [node] : tagOf(node) === 'template' || tagOf(node) === 'script' ? [] : entriesOf(node, walk),
    );
}

/** A control that names a folded panel without rendered text: what it holds cannot be read until it is opened. */
export function countFolded(element: Element, walk: Walk): void {
  if (attributeOf(element, 'aria-expanded') !== 'false' || attributeOf(element, 'aria-haspopup') !== null) return;
  const named = attributeOf(element, 'aria-controls');
  if (named === null) return;
  const panel = element.ownerDocument.getElementById(named);
  if (panel === null || !walk.eyes.visible(panel) || (panel.textContent ?? '').trim() === '') walk.found.foldedPanels++;
}
