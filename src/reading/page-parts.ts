/** Parts of a page that are read in a way of their own: hints in attributes, fields, frames, lists of pairs, folded panels. */
import { accessibleName, tooltipOf } from './accessible-name.ts';
import { isControl } from './find-control.ts';
import { flatText, linesOf } from './flat-text.ts';
import { words, type Block } from './outline.ts';
import { blocksIn } from './page-outline.ts';
import { isTimeToPause } from './pace.ts';
import { addControl, isSpent, isTooDeep, takeText, type Walk } from './page-walk.ts';
import {
  attributeOf,
  childNodesOf,
  cleanText,
  frameBody,
  isElement,
  isShownWhenOpen,
  longestText,
  namedIn,
  tagOf,
  wholeTextOf,
} from './page-node.ts';
import { isFigure, noteCodes } from './shapes.ts';

/** What an attribute adds to a value or a note code: `aria-label="What I owe $35.00"`, `aria-labelledby`, a tooltip on "VPA". */
export function described(element: Element, blocks: readonly Block[], walk: Walk): Block[] {
  if (blocks.length > 1 || (blocks[0] && blocks[0].kind !== 'words')) return [];
  const shown = flatText(blocks);
  const hint = tooltipOf(element, walk.eyes.rootOf);
  if (hint === '' || hint.length > 5000 || hint === shown) return [];
  if (shown === '') return /\d/.test(hint) && blocks.length === 0 ? [words(hint)] : [];
  if (isFigure(shown)) {
    if (hint.includes(shown)) return [words(hint)];
    // "418 dollars and 60 cents" says the figure once more, and no label.
    return /^\W*\d/.test(hint) ? [] : [{ kind: 'pair', label: hint, value: shown }];
  }
  if (noteCodes(shown).length === 1) return [{ kind: 'pair', label: shown, value: hint }];
  // "<b aria-labelledby=…>": the page itself says which words are the label of these.
  const isLabelled = attributeOf(element, 'aria-labelledby') !== null && !isControl(element);
  return isLabelled && hint.length <= 60 && shown.length <= 200 && !hint.includes(shown)
    ? [{ kind: 'pair', label: hint, value: shown }]
    : [];
}

/** What an element shows, in the fuller words of its attributes where these say the same and more. */
export function withDescription(element: Element, blocks: Block[], walk: Walk): Block[] {
  const said = described(element, blocks, walk);
  if (said.length === 0) return blocks;
  const shown = flatText(blocks);
  const saysAll = said.some(
    (block) => (block.kind === 'words' && block.text.includes(shown)) || (block.kind === 'pair' && block.value === shown),
  );
  return saysAll ? said : [...blocks, ...said];
}

/** A read-only field shows a value; one that the member fills in does not, and is never read. */
export function inputBlocks(element: Element, walk: Walk): Block[] | null {
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase();
  if (type === 'password') walk.found.asksForPassword = true;
  if (type === 'submit' || type === 'button') {
    const name = accessibleName(element, walk.eyes.rootOf);
    addControl(walk, name);
  }
  const fixed = attributeOf(element, 'readonly') !== null || attributeOf(element, 'disabled') !== null;
  const value = attributeOf(element, 'value') ?? '';
  return type === 'text' && fixed && value !== '' ? [words(value)] : null;
}

export function* frameBlocks(frame: Element, walk: Walk, depth: number): Generator<void, Block[] | null> {
  const body = frameBody(frame);
  if (body === null) {
    if (attributeOf(frame, 'src') !== null) walk.found.closedFrames++;
    return null;
  }
  return yield* blocksIn(body, walk, depth);
}

/** A closed `details`: not rendered now, and still part of what the page offers to read. Only what would stay hidden is left out. */
export function* foldedBlocks(details: Element, walk: Walk, depth: number): Generator<void, Block[]> {
  const { eyes } = walk;
  walk.eyes = { ...eyes, visible: isShownWhenOpen };
  const blocks = yield* blocksIn(details, walk, depth);
  walk.eyes = eyes;
  return blocks;
}

/** Text whose lines are as typed; lines of as many columns, two spaces or more apart, are a table. */
export function* linesOfText(element: Element, walk: Walk): Generator<void, Block[]> {
  const text = wholeTextOf(element);
  takeText(walk, text);
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const close = () => {
    const [head = [], ...body] = rows;
    if (body.length > 1 && head.length > 2)
      blocks.push({ kind: 'table', caption: '', columns: head, rows: body.map((row) => ({ cells: row.map((cell) => ({ text: cell })) })) });
    else blocks.push(...rows.map((row) => words(row.join(' '))));
    rows = [];
  };
  for (const line of text.slice(0, longestText).split('\n')) {
    if (isTimeToPause(walk, 1 / 4)) yield;
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const row = line
      .trim()
      .split(/\s{2,}|\t+/)
      .map(cleanText);
    if (rows.length > 0 && rows[0]!.length !== row.length) close();
    rows.push(row);
  }
  close();
  return blocks;
}

/** "Aug 3" with its year in the attribute that machines read: the day is told in full when both agree. */
export function timeBlocks(element: Element, blocks: Block[]): Block[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(attributeOf(element, 'datetime') ?? '') ?? [];
  const text = flatText(blocks);
  if (year === undefined || !/^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\/\d{1,2})$/u.test(text)) return blocks;
  const [first, second] = text.split(/[ /]/) as [string, string];
  const isNamed = /^\p{L}/u.test(text);
  const agrees = Number(second) === Number(day) && (isNamed || Number(first) === Number(month));
  return agrees ? [words(isNamed ? `${text}, ${year}` : `${text}/${year}`)] : blocks;
}

export function* listOfPairs(list: Element, walk: Walk, depth: number): Generator<void, Block[]> {
  const blocks: Block[] = [];
  yield* addPairs(list, walk, depth, { blocks, label: '' });
  return blocks;
}

/** `dt` and `dd`, also when each pair has a wrapper of its own. */
function* addPairs(parent: Element, walk: Walk, depth: number, list: { blocks: Block[]; label: string }): Generator<void, void> {
  for (const node of childNodesOf(parent, walk.eyes.rootOf)) {
    if (!isElement(node)) continue;
    if (isSpent(walk) || isTooDeep(walk, depth)) return;
    if (isTimeToPause(walk)) yield;
    const tag = tagOf(node);
    if (tag === 'template' || tag === 'script' || !walk.eyes.visible(node)) continue;
    if (tag !== 'dt' && tag !== 'dd') {
      yield* addPairs(node, walk, depth + 1, list);
      continue;
    }
    const inner = yield* blocksIn(node, walk, depth + 1);
    if (tag === 'dt') list.label = flatText(inner);
    else if (inner.every((block) => block.kind === 'words')) list.blocks.push({ kind: 'pair', label: list.label, value: linesOf(inner) });
    else list.blocks.push(words(list.label), ...inner);
  }
}

/** A control that names a folded panel without rendered text: what it holds cannot be read until it is opened. */
export function countFolded(element: Element, walk: Walk): void {
  if (attributeOf(element, 'aria-expanded') !== 'false' || attributeOf(element, 'aria-haspopup') !== null) return;
  const named = attributeOf(element, 'aria-controls');
  if (named === null) return;
  const panel = namedIn(element, named);
  if (panel === null || !walk.eyes.visible(panel) || wholeTextOf(panel).trim() === '') walk.found.foldedPanels++;
}
