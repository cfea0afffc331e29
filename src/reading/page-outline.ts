/**
 * Rendered document → Outline. Walks what is shown: light DOM, open and closed shadow roots (`rootOf`), slots, same-origin frames.
 * It never clicks, fetches, inserts or changes a node. Structure comes from elements and roles, never from class, id or place.
 * A generator: each `yield` is a chance to pause, so that the page is never held.
 */
import { accessibleName } from './accessible-name.ts';
import { isControl } from './find-control.ts';
import { flatText } from './flat-text.ts';
import { gridOf, mayBeGrid } from './look-alike-table.ts';
import { words, type Block, type Outline } from './outline.ts';
import {
  attributeOf,
  bodyOf,
  isAnnotated,
  childNodesOf,
  isElement,
  isShown,
  isText,
  onlyText,
  tagOf,
  textIn,
  titleOf,
} from './page-node.ts';
import {
  countFolded,
  withDescription,
  foldedBlocks,
  frameBlocks,
  inputBlocks,
  linesOfText,
  listOfPairs,
  timeBlocks,
} from './page-parts.ts';
import { tableOf, tables } from './page-table.ts';
import { isTimeToPause, textUnit } from './pace.ts';
import { addControl, isSpent, isTooDeep, newWalk, takeText, type PageEyes, type Walk } from './page-walk.ts';
import { add, blocksOfRun, emptyRun, isFull, type Piece } from './text-run.ts';

export function* outlinePage(document: Document, eyes: PageEyes): Generator<void, Outline> {
  const walk = newWalk({ visible: isShown, budget: 200_000, ...eyes });
  const body = bodyOf(document);
  const blocks = body ? yield* blocksIn(body, walk, 0) : [];
  return { title: titleOf(document), blocks: yield* tidy(blocks, walk), ...walk.found };
}

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const skipped = tags(
  'script style template noscript head link meta select option datalist audio video object embed map svg canvas img picture progress meter textarea nav search',
);
const skippedRoles = tags('navigation search contentinfo menu menubar tooltip progressbar img');
const inline = tags(
  'span b i em strong a small sup sub abbr label font u s mark time data code bdi bdo wbr q cite var kbd samp ins del output big tt dfn slot',
);
/** Elements that are more than what stands in them. */
const special = tags('a button summary input iframe frame footer table dl slot h1 h2 h3 h4 h5 h6 pre time details');
const pressed = tags('a button summary');
const headings = tags('h1 h2 h3 h4 h5 h6');

/** What the children of an element show. An empty element gives an empty `words`, so that a grid of bare elements keeps its columns. */
export function* blocksIn(parent: Node, walk: Walk, depth: number): Generator<void, Block[]> {
  const blocks: Block[] = [];
  let run = emptyRun();
  const closeRun = () => {
    if (run.pieces.length === 0) return;
    blocks.push(...blocksOfRun(run));
    run = emptyRun();
  };
  const addPiece = (piece: Piece) => {
    if (isFull(run, piece)) closeRun();
    add(run, piece);
  };
  for (const node of childNodesOf(parent, walk.eyes.rootOf)) {
    if (isSpent(walk)) break;
    if (isTimeToPause(walk)) yield;
    if (isText(node)) {
      const text = takeText(walk, textIn(node));
      if (text !== '') addPiece({ text, parts: [text], bare: true });
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    if (tag === 'br') {
      addPiece({ text: '\n', parts: [], bare: false });
      continue;
    }
    if (skipped.has(tag)) continue;
    let inner: Block[] | null;
    // An element that cannot be read takes nothing else with it.
    try {
      if (!walk.eyes.visible(node)) continue;
      const isPlain = !special.has(tag) && !isAnnotated(node);
      const text = isPlain ? onlyText(node, tag, walk.eyes.rootOf) : null;
      if (text !== null) inner = blocksOfText(node, takeText(walk, textIn(text)), walk);
      else if (isTooDeep(walk, depth + 1)) inner = null;
      else inner = isPlain ? yield* blocksIn(node, walk, depth + 1) : yield* blocksOf(node, tag, walk, depth + 1);
    } catch {
      walk.found.cutShort = true;
      continue;
    }
    if (inner === null) continue;
    if (inline.has(tag) && inner.length <= 1 && (inner[0] === undefined || inner[0].kind === 'words')) {
      const { text, parts, isControl } = inner[0] ?? words('');
      addPiece({ text, parts, bare: false, ...(isControl && { isControl }), ...(tag === 'sup' && { raised: true }) });
      continue;
    }
    closeRun();
    if (inner.length === 1) blocks.push(inner[0]!);
    else if (inner.length > 1) blocks.push({ kind: 'group', blocks: inner });
    else if (tag !== 'hr') blocks.push(words(''));
  }
  closeRun();
  return mayBeGrid(blocks) ? ((yield* gridOf(blocks, walk)) ?? blocks) : blocks;
}

/** The quick way for what most elements are: one text, and nothing that says more about it. */
function blocksOfText(element: Element, text: string, walk: Walk): Block[] | null {
  walk.left--;
  // Initials in a circle beside a name.
  if (text.length <= 4 && /^\p{Lu}{1,2}$/u.test(text) && attributeOf(element, 'aria-hidden') === 'true') return null;
  return text === '' ? [] : [words(text)];
}

/** One shown element that is more than what stands in it, or whose attributes say more; null when it holds nothing to read. */
function* blocksOf(element: Element, tag: string, walk: Walk, depth: number): Generator<void, Block[] | null> {
  const annotated = isAnnotated(element);
  const role = annotated ? (attributeOf(element, 'role')?.toLowerCase() ?? '') : '';
  if (skippedRoles.has(role) || (tag === 'footer' && depth <= 4)) return null;
  if (tag === 'input') return inputBlocks(element, walk);
  if (tag === 'iframe' || tag === 'frame') return yield* frameBlocks(element, walk, depth);
  const acts = (annotated || pressed.has(tag)) && isControl(element);
  if (acts) {
    const name = accessibleName(element, walk.eyes.rootOf);
    addControl(walk, name);
    if (helpOnly.test(name.toLowerCase()) && tag !== 'summary') return null;
  }
  if (annotated) countFolded(element, walk);
  if (headings.has(tag) || role === 'heading') {
    const text = flatText(yield* blocksIn(element, walk, depth));
    if (isTimeToPause(walk, text.length / textUnit)) yield;
    const level = Number(attributeOf(element, 'aria-level') ?? tag.slice(1)) || 2;
    return text === '' ? null : [{ kind: 'heading', level, text }];
  }
  if (tag === 'table' || tables.has(role)) return yield* tableOf(element, walk, depth);
  if (tag === 'dl') return yield* listOfPairs(element, walk, depth);
  if (tag === 'pre') return yield* linesOfText(element, walk);
  if (tag === 'details' && attributeOf(element, 'open') === null) return yield* foldedBlocks(element, walk, depth);
  if (tag === 'time') return timeBlocks(element, yield* blocksIn(element, walk, depth));
  const blocks = yield* blocksIn(element, walk, depth);
  if (acts && tag !== 'summary' && blocks.length === 1 && blocks[0]!.kind === 'words') blocks[0] = { ...blocks[0]!, isControl: true };
  return annotated ? withDescription(element, blocks, walk) : blocks;
}

/** In small letters: a pattern that ignores case takes the browser long to prepare. */
const helpOnly =
  /^(?:\?|i|ⓘ)$|^(?:help|info|information|more info(?:rmation)?|what(?:'|’)?s this|what is this|what does this mean|learn more|tool ?tip|close|dismiss|print|share)\b.{0,60}\??$/;

/** Drops what is empty and opens groups of one, once the whole page is known. */
function* tidy(blocks: readonly Block[], walk: Walk): Generator<void, Block[]> {
  const kept: Block[] = [];
  for (const block of blocks) {
    if (isTimeToPause(walk, 1 / 4)) yield;
    if (block.kind !== 'group') {
      if (block.kind !== 'words' || block.text !== '') kept.push(block);
      continue;
    }
    const inner = yield* tidy(block.blocks, walk);
    if (inner.length < 2) kept.push(...inner);
    else kept.push({ kind: 'group', blocks: inner });
  }
  return kept;
}
