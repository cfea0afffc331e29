/**
 * Reading single nodes of a page that may be hostile: a form can shadow `childNodes` or `getAttribute` with a field of that name,
 * so every property is read through the prototype that defines it.
 */

export type RootOf = (element: Element) => ShadowRoot | null;

const getter = <T, V>(owner: { prototype: T } | undefined, name: keyof T & string): ((of: T) => V) | undefined =>
  owner && (Object.getOwnPropertyDescriptor(owner.prototype, name)?.get as ((this: T) => V) | undefined)
    ? (of: T) => (Object.getOwnPropertyDescriptor(owner.prototype, name)!.get as (this: T) => V).call(of)
    : undefined;

let reads: Reads | null = null;
interface Reads {
  childNodes: (node: Node) => NodeListOf<ChildNode>;
  tagName: (element: Element) => string;
  getAttribute: (element: Element, name: string) => string | null;
  checkVisibility: ((element: Element, options: object) => boolean) | null;
}

/** Taken once, at the first reading: the realm that we run in gives the true accessors. */
function accessors(): Reads {
  const childNodes = getter<Node, NodeListOf<ChildNode>>(globalThis.Node as unknown as { prototype: Node }, 'childNodes');
  const tagName = getter<Element, string>(globalThis.Element as unknown as { prototype: Element }, 'tagName');
  const element = globalThis.Element.prototype;
  const attribute = element.getAttribute as (this: Element, name: string) => string | null;
  const visibility = element.checkVisibility as ((this: Element, options: object) => boolean) | undefined;
  return {
    childNodes: childNodes ?? ((node) => node.childNodes),
    tagName: tagName ?? ((of) => of.tagName),
    getAttribute: (of, name) => attribute.call(of, name),
    checkVisibility: visibility ? (of, options) => visibility.call(of, options) : null,
  };
}
const of = (): Reads => (reads ??= accessors());

export const tagOf = (element: Element): string => of().tagName(element).toLowerCase();
export const attributeOf = (element: Element, name: string): string | null => of().getAttribute(element, name);

/** Rendered, or folded in a `details`. Takes styles, never layout. */
export function isShown(element: Element): boolean {
  const check = of().checkVisibility;
  if (check === null) return attributeOf(element, 'hidden') === null && !/display:\s*none|visibility:\s*hidden/i.test(attributeOf(element, 'style') ?? '');
  return check(element, { visibilityProperty: true }) || hasNoBox(element) || isFolded(element);
}

/** `display: contents`, as every slot has: the element draws nothing itself and its children do. */
const hasNoBox = (element: Element): boolean => tagOf(element) === 'slot' || getComputedStyle(element).display === 'contents';

/** Inside a closed `details`: not rendered now, and still part of what the page offers to read. */
function isFolded(element: Element): boolean {
  const fold = element.closest('details:not([open])');
  return fold !== null && attributeOf(element, 'hidden') === null && !/display:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

/** The children as composed: of the shadow root, else of a slot what is put into it, else the plain children. */
export function childNodesOf(node: Node, rootOf: RootOf): Iterable<Node> {
  if (node.nodeType === 1) {
    const element = node as Element;
    const root = rootOf(element);
    if (root) return of().childNodes(root);
    if (tagOf(element) === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
      if (assigned.length > 0) return assigned;
    }
  }
  return of().childNodes(node);
}

/** A text node's words: white space folded, invisible and direction marks taken out. */
export const textOf = (node: Node): string => cleanText(node.nodeValue ?? '');

export const cleanText = (text: string): string =>
  text
    .slice(0, 1_000_000)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
