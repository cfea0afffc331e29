/** The page's own link or button of that accessible name, for "Show me". Nothing is pressed or changed. */
import { accessibleName } from './accessible-name.ts';
import { attributeOf, bodyOf, childNodesOf, frameBody, isElement, isShown, tagOf, type RootOf } from './page-node.ts';

/** The first that is shown, in reading order; null when there is none. Looks into shadow roots and same-origin frames. */
export function findControl(
  document: Document,
  eyes: { rootOf: RootOf; visible?: (element: Element) => boolean },
  name: string,
): Element | null {
  const visible = eyes.visible ?? isShown;
  const waiting: Node[] = [bodyOf(document)].filter((body) => body !== null);
  for (let visits = 0; waiting.length > 0 && visits < 200_000; visits++) {
    const node = waiting.pop()!;
    if (!isElement(node) || !visible(node)) continue;
    const element = node;
    if (isControl(element) && accessibleName(element, eyes.rootOf) === name) return element;
    const frame = tagOf(element) === 'iframe' ? frameBody(element) : null;
    waiting.push(...(frame ? [frame] : [...childNodesOf(element, eyes.rootOf)].reverse()));
  }
  return null;
}

/** What acts when it is pressed: a link, a button, and what says that it is one. */
export function isControl(element: Element): boolean {
  const tag = tagOf(element);
  const role = attributeOf(element, 'role')?.toLowerCase() ?? '';
  if (tag === 'input') return /^(?:submit|button)$/i.test(attributeOf(element, 'type') ?? '');
  return (
    tag === 'button' || tag === 'summary' || role === 'button' || role === 'link' || (tag === 'a' && attributeOf(element, 'href') !== null)
  );
}
