/**
 * Rendered document → its bare shape: elements, what they say of tables and labels, shadow roots, texts. For the sample that a member
 * can save of a page that was not read; `shape-sample.ts` takes every word out of it before anyone sees it.
 */
import {
  attributeOf,
  bodyOf,
  childNodesOf,
  frameBody,
  isElement,
  isShown,
  isText,
  shadowRootOf,
  tagOf,
  textOf,
  type RootOf,
} from './page-node.ts';

export type ShapeNode = string | ShapeElement;

export interface ShapeElement {
  tag: string;
  attributes: Record<string, string>;
  children: ShapeNode[];
  /** What its shadow root holds. */
  root?: { mode: string; children: ShapeNode[] };
}

/** Elements at most: more of a long list shows nothing new. */
const mostElements = 4_000;
const longestText = 1_000;
const deepest = 200;

export function* shapeOf(document: Document, rootOf: RootOf): Generator<void, ShapeNode[]> {
  const body = bodyOf(document);
  return body === null ? [] : yield* childrenOf(body, { rootOf, left: mostElements }, 0);
}

interface Walk {
  rootOf: RootOf;
  left: number;
}

function* childrenOf(parent: Node, walk: Walk, depth: number): Generator<void, ShapeNode[]> {
  const shape: ShapeNode[] = [];
  if (depth > deepest) return shape;
  for (const node of childNodesOf(parent, () => null)) {
    if (isText(node)) {
      const text = textOf(node).slice(0, longestText);
      if (text !== '') shape.push(text);
    } else if (isElement(node) && !skipped.has(tagOf(node)) && isShown(node)) {
      if (--walk.left < 0) break;
      if (walk.left % 64 === 0) yield;
      shape.push(yield* elementShape(node, walk, depth + 1));
    }
  }
  return shape;
}

function* elementShape(element: Element, walk: Walk, depth: number): Generator<void, ShapeElement> {
  const tag = tagOf(element);
  const root = shadowRootOf(element, tag, walk.rootOf);
  const inside = insideOf(element, tag);
  const attributes = Object.fromEntries(
    keptAttributes.map((name) => [name, attributeOf(element, name)] as const).filter((pair): pair is [string, string] => pair[1] !== null),
  );
  return {
    tag,
    attributes,
    ...(root && { root: { mode: root.mode, children: yield* childrenOf(root, walk, depth) } }),
    children: inside === null ? [] : yield* childrenOf(inside, walk, depth),
  };
}

/** A slot that was filled shows what stands elsewhere; a frame of another origin shows nothing to us. */
function insideOf(element: Element, tag: string): Node | null {
  if (tag === 'slot' && ((element as HTMLSlotElement).assignedNodes?.() ?? []).length > 0) return null;
  if (tag !== 'iframe' && tag !== 'frame') return element;
  return frameBody(element);
}

const skipped = new Set('script style template noscript link meta svg canvas picture audio video object embed map'.split(' '));

/** What says how parts hang together. Classes, addresses, data and all else that a page may carry stay behind. */
export const keptAttributes =
  'role id for headers scope colspan rowspan open slot name type readonly disabled value title alt aria-label aria-labelledby aria-describedby aria-controls aria-owns aria-expanded aria-haspopup aria-hidden aria-level aria-colindex aria-rowindex aria-colspan aria-rowspan aria-rowcount aria-colcount aria-setsize aria-posinset'.split(
    ' ',
  );
