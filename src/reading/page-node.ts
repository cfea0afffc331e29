/**
 * Reading single nodes of a page that may be hostile: a form can shadow `childNodes` or `closest` with a field of that name,
 * and a document `body` with an image, so every such property is read through the prototype that defines it.
 */

export type RootOf = (element: Element) => ShadowRoot | null;

interface Reads {
  childNodes: (this: Node) => NodeListOf<ChildNode>;
  firstChild: (this: Node) => Node | null;
  nextSibling: (this: Node) => Node | null;
  parentNode: (this: Node) => Node | null;
  nodeType: (this: Node) => number;
  localName: (this: Element) => string;
  getAttribute: (this: Element, name: string) => string | null;
  matches: (this: Element, selector: string) => boolean;
  closest: (this: Element, selector: string) => Element | null;
  checkVisibility: ((this: Element, options: object) => boolean) | undefined;
  textContent: (this: Node) => string | null;
  getRootNode: (this: Node) => Node;
  contentDocument: (this: Element) => Document | null;
}

const getter = (of: object, name: string) => Object.getOwnPropertyDescriptor(of, name)!.get! as (this: unknown) => never;

/** Taken once, at the start: the realm that we run in gives the true accessors. Where there is no page there is nothing to read. */
const reads: Reads = typeof Node === 'undefined' ? (null as never) : trueReads();

function trueReads(): Reads {
  return {
    childNodes: getter(Node.prototype, 'childNodes'),
    firstChild: getter(Node.prototype, 'firstChild'),
    nextSibling: getter(Node.prototype, 'nextSibling'),
    parentNode: getter(Node.prototype, 'parentNode'),
    nodeType: getter(Node.prototype, 'nodeType'),
    localName: getter(Element.prototype, 'localName'),
    getAttribute: Element.prototype.getAttribute,
    matches: Element.prototype.matches,
    closest: Element.prototype.closest,
    checkVisibility: Element.prototype.checkVisibility,
    textContent: getter(Node.prototype, 'textContent'),
    getRootNode: Node.prototype.getRootNode,
    contentDocument: getter(HTMLIFrameElement.prototype, 'contentDocument'),
  };
}

export const isElement = (node: Node): node is Element => reads.nodeType.call(node) === 1;
export const isText = (node: Node): boolean => reads.nodeType.call(node) === 3;
export const tagOf = (element: Element): string => reads.localName.call(element).toLowerCase();
const byPrototype = (document: Document, name: string): unknown => Reflect.get(Object.getPrototypeOf(document) as object, name, document);
export const bodyOf = (document: Document): HTMLElement | null => byPrototype(document, 'body') as HTMLElement | null;
export const titleOf = (document: Document): string => byPrototype(document, 'title') as string;
export const attributeOf = (element: Element, name: string): string | null => reads.getAttribute.call(element, name);

export const wholeTextOf = (node: Node): string => reads.textContent.call(node) ?? '';

/** What an attribute names by its id, in the same tree. */
export function namedIn(element: Element, id: string): Element | null {
  const root = reads.getRootNode.call(element);
  const find = root.nodeType === 9 ? Document.prototype.getElementById : DocumentFragment.prototype.getElementById;
  return id === '' ? null : find.call(root as never, id);
}

export const framesOf = (page: Document): Iterable<Element> =>
  Reflect.apply(Reflect.get(Document.prototype, 'querySelectorAll'), page, ['iframe']) as NodeListOf<Element>;

/** The body of a frame's page; null for one of another origin. */
export function frameBody(frame: Element): HTMLElement | null {
  try {
    const inside = reads.contentDocument.call(frame);
    return inside === null ? null : bodyOf(inside);
  } catch {
    return null;
  }
}

const rendered = { visibilityProperty: true };

/** Rendered, or folded in a `details`. Takes styles, never layout. */
export function isShown(element: Element): boolean {
  const check = reads.checkVisibility;
  if (check === undefined) return isShownWhenOpen(element);
  return check.call(element, rendered) || isFolded(element) || hasNoBox(element);
}

/** `display: contents`, as every slot has: the element draws nothing itself and its children do. */
const hasNoBox = (element: Element): boolean => tagOf(element) === 'slot' || getComputedStyle(element).display === 'contents';

/** In a closed fold: whether opening it would show the element, as far as the markup says. Its style would have to be computed for it. */
export const isShownWhenOpen = (element: Element): boolean =>
  attributeOf(element, 'hidden') === null && !/display:\s*none|visibility:\s*hidden/i.test(attributeOf(element, 'style') ?? '');

/** Inside a closed `details`: not rendered now, and still part of what the page offers to read. */
const isFolded = (element: Element): boolean => reads.closest.call(element, 'details:not([open])') !== null && isShownWhenOpen(element);

/** Only some elements can have a shadow root: asking the others costs time and yields nothing. */
export const shadowRootOf = (element: Element, tag: string, rootOf: RootOf): ShadowRoot | null =>
  tag.includes('-') || hosts.has(tag) ? rootOf(element) : null;
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** Whether attributes say more about an element than it shows. */
export const isAnnotated = (element: Element): boolean => reads.matches.call(element, annotations);
const annotations = '[role],[aria-label],[aria-labelledby],[aria-describedby],[title],[aria-expanded]';

/** Whether attributes say where a cell stands, or more than it shows. */
export const hasCellAttributes = (cell: Element): boolean => reads.matches.call(cell, cellAnnotations);
const cellAnnotations = `${annotations},[scope],[colspan],[rowspan],[aria-colindex],[aria-colspan]`;

/** The text in an element that holds one and nothing else; null for every other one. */
export function onlyText(element: Element, tag: string, rootOf: RootOf): Node | null {
  const child = reads.firstChild.call(element);
  if (child === null || !isText(child) || reads.nextSibling.call(child) !== null) return null;
  return shadowRootOf(element, tag, rootOf) === null ? child : null;
}

/** The children as composed: of the shadow root, else of a slot what is put into it, else the plain children. */
export function childNodesOf(node: Node, rootOf: RootOf): Iterable<Node> {
  if (!isElement(node)) return new Children(node);
  const tag = tagOf(node);
  const root = shadowRootOf(node, tag, rootOf);
  if (root) return new Children(root);
  const assigned = tag === 'slot' ? ((node as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? []) : [];
  return assigned.length > 0 ? assigned : new Children(node);
}

/** Children one after the other: the browser would make a list of them for every element, and keep it. */
class Children implements IterableIterator<Node> {
  readonly #parent: Node;
  #last: Node | null = null;
  #count = 0;

  constructor(parent: Node) {
    this.#parent = parent;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Node> {
    const value = this.#next();
    this.#last = value;
    this.#count += 1;
    return value === null ? { done: true, value: undefined } : { done: false, value };
  }

  #next(): Node | null {
    if (this.#last === null) return reads.firstChild.call(this.#parent);
    // It was taken out while the walk paused: on from where it stood.
    if (reads.parentNode.call(this.#last) !== this.#parent) return reads.childNodes.call(this.#parent)[this.#count - 1] ?? null;
    return reads.nextSibling.call(this.#last);
  }
}

/** What a text node holds, as it stands there. */
export const textIn = (text: Node): string => text.nodeValue ?? '';
export const textOf = (text: Node): string => cleanText(textIn(text));

/** White space folded, invisible and direction marks taken out, cut where it is longer than any text of a claim. */
export function cleanText(whole: string): string {
  const text = whole.length > longestText ? whole.slice(0, longestText) : whole;
  // Most texts are plain, and most of the rest is the white space between elements.
  if (plain.test(text)) return text;
  if (!/\S/.test(text)) return '';
  return flatten(western.test(text) ? text : cleaned(text));
}

const plain = /^[!-~]+(?: [!-~]+)*$/;
/** Signs of the first page of Unicode but for the soft hyphen: nothing of theirs is invisible, turned or wide. */
const western = /^[\0-\xac\xae-\xff]*$/;
export const longestText = 100_000;
const cleaned = (text: string): string =>
  text
    // Turned round it shows other figures than it holds: marked, so that no shape fits it.
    .replace(/\u202E(?=[^\u202C]*\d)/g, '\uFFFD')
    .replace(/\p{Cf}/gu, '')
    // Letters and digits of double width.
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim();
