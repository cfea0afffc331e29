/**
 * Reading single nodes of a page that may be hostile: a form can shadow `childNodes` or `closest` with a field of that name,
 * and a document `body` with an image, so every such property is read through the prototype that defines it.
 */

export type RootOf = (element: Element) => ShadowRoot | null;

interface Reads {
  childNodes: (this: Node) => NodeListOf<ChildNode>;
  nodeType: (this: Node) => number;
  tagName: (this: Element) => string;
  getAttribute: (this: Element, name: string) => string | null;
  matches: (this: Element, selector: string) => boolean;
  closest: (this: Element, selector: string) => Element | null;
  checkVisibility: ((this: Element, options: object) => boolean) | undefined;
  textContent: (this: Node) => string | null;
  getRootNode: (this: Node) => Node;
  contentDocument: (this: Element) => Document | null;
}
let reads: Reads | null = null;

const getter = (of: object, name: string) => Object.getOwnPropertyDescriptor(of, name)!.get! as (this: unknown) => never;

/** Taken once, at the first reading: the realm that we run in gives the true accessors. */
const trueReads = (): Reads =>
  (reads ??= {
    childNodes: getter(Node.prototype, 'childNodes'),
    nodeType: getter(Node.prototype, 'nodeType'),
    tagName: getter(Element.prototype, 'tagName'),
    getAttribute: Element.prototype.getAttribute,
    matches: Element.prototype.matches,
    closest: Element.prototype.closest,
    checkVisibility: Element.prototype.checkVisibility,
    textContent: getter(Node.prototype, 'textContent'),
    getRootNode: Node.prototype.getRootNode,
    contentDocument: getter(HTMLIFrameElement.prototype, 'contentDocument'),
  });

export const isElement = (node: Node): node is Element => trueReads().nodeType.call(node) === 1;
export const isText = (node: Node): boolean => trueReads().nodeType.call(node) === 3;
export const tagOf = (element: Element): string => trueReads().tagName.call(element).toLowerCase();
const byPrototype = (document: Document, name: string): unknown => Reflect.get(Object.getPrototypeOf(document) as object, name, document);
export const bodyOf = (document: Document): HTMLElement | null => byPrototype(document, 'body') as HTMLElement | null;
export const titleOf = (document: Document): string => byPrototype(document, 'title') as string;
export const attributeOf = (element: Element, name: string): string | null => trueReads().getAttribute.call(element, name);

export const wholeTextOf = (node: Node): string => trueReads().textContent.call(node) ?? '';

/** What an attribute names by its id, in the same tree. */
export function namedIn(element: Element, id: string): Element | null {
  const root = trueReads().getRootNode.call(element);
  const find = root.nodeType === 9 ? Document.prototype.getElementById : DocumentFragment.prototype.getElementById;
  return id === '' ? null : find.call(root as never, id);
}

export const framesOf = (page: Document): Iterable<Element> =>
  Reflect.apply(Reflect.get(Document.prototype, 'querySelectorAll'), page, ['iframe']) as NodeListOf<Element>;

/** The body of a frame's page; null for one of another origin. */
export function frameBody(frame: Element): HTMLElement | null {
  try {
    const inside = trueReads().contentDocument.call(frame);
    return inside === null ? null : bodyOf(inside);
  } catch {
    return null;
  }
}

const rendered = { visibilityProperty: true };

/** Rendered, or folded in a `details`. Takes styles, never layout. */
export function isShown(element: Element): boolean {
  const check = trueReads().checkVisibility;
  if (check === undefined) return isShownWhenOpen(element);
  return check.call(element, rendered) || isFolded(element) || hasNoBox(element);
}

/** `display: contents`, as every slot has: the element draws nothing itself and its children do. */
const hasNoBox = (element: Element): boolean => tagOf(element) === 'slot' || getComputedStyle(element).display === 'contents';

/** In a closed fold: whether opening it would show the element, as far as the markup says. Its style would have to be computed for it. */
export const isShownWhenOpen = (element: Element): boolean =>
  attributeOf(element, 'hidden') === null && !/display:\s*none|visibility:\s*hidden/i.test(attributeOf(element, 'style') ?? '');

/** Inside a closed `details`: not rendered now, and still part of what the page offers to read. */
const isFolded = (element: Element): boolean =>
  trueReads().closest.call(element, 'details:not([open])') !== null && isShownWhenOpen(element);

/** Only some elements can have a shadow root: asking the others costs time and yields nothing. */
export const shadowRootOf = (element: Element, tag: string, rootOf: RootOf): ShadowRoot | null =>
  tag.includes('-') || hosts.has(tag) ? rootOf(element) : null;
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** Whether attributes say more about an element than it shows. */
export const isAnnotated = (element: Element): boolean => trueReads().matches.call(element, annotations);
const annotations = '[role],[aria-label],[aria-labelledby],[aria-describedby],[title],[aria-expanded]';

/** Whether attributes say where a cell stands, or more than it shows. */
export const hasCellAttributes = (cell: Element): boolean =>
  trueReads().matches.call(cell, `${annotations},[scope],[colspan],[rowspan],[aria-colindex],[aria-colspan]`);

/** The text of an element that holds one text and nothing else; null for every other one. */
export function onlyText(element: Element, tag: string, rootOf: RootOf): string | null {
  const children = trueReads().childNodes.call(element);
  if (children.length !== 1 || !isText(children[0]!) || shadowRootOf(element, tag, rootOf) !== null) return null;
  return textOf(children[0]!);
}

/** The children as composed: of the shadow root, else of a slot what is put into it, else the plain children. */
export function childNodesOf(node: Node, rootOf: RootOf): Iterable<Node> {
  if (isElement(node)) {
    const element = node;
    const tag = tagOf(element);
    const root = shadowRootOf(element, tag, rootOf);
    if (root) return trueReads().childNodes.call(root);
    if (tag === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
      if (assigned.length > 0) return assigned;
    }
  }
  return trueReads().childNodes.call(node);
}

/** A text node's words: white space folded, invisible and direction marks taken out. */
export const textOf = (node: Node): string => cleanText(node.nodeValue ?? '');

export function cleanText(text: string): string {
  // Most texts are plain, and most of the rest is the white space between elements.
  if (plain.test(text)) return text;
  return /\S/.test(text) ? cleaned(text) : '';
}

const plain = /^[!-~]+(?: [!-~]+)*$/;
export const longestText = 100_000;
const cleaned = (text: string): string =>
  text
    .slice(0, longestText)
    // Turned round it shows other figures than it holds: marked, so that no shape fits it.
    .replace(/\u202E(?=[^\u202C]*\d)/g, '\uFFFD')
    .replace(/\p{Cf}/gu, '')
    // Letters and digits of double width.
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
