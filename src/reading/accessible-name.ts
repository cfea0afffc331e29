/**
 * The name by which assistive technology would announce a control, and the hint that a value carries in an attribute.
 * The order is that of the accessible name computation: `aria-labelledby`, `aria-label`, content, `alt`, `value`, `title`.
 */
import { attributeOf, childNodesOf, cleanText, isElement, isText, namedIn, tagOf, type RootOf } from './page-node.ts';

export function accessibleName(element: Element, rootOf: RootOf): string {
  const named = textOfNamed(element, 'aria-labelledby', rootOf) || cleanText(attributeOf(element, 'aria-label') ?? '');
  if (named !== '') return named;
  const content = cleanText(contentOf(element, rootOf, { left: 400 }));
  if (content !== '') return content;
  return cleanText(attributeOf(element, 'value') ?? attributeOf(element, 'alt') ?? attributeOf(element, 'title') ?? '');
}

/** The text that an element carries beside what it shows: `aria-label`, what `aria-describedby` names, or `title`. */
export function tooltipOf(element: Element, rootOf: RootOf): string {
  return (
    cleanText(attributeOf(element, 'aria-label') ?? '') ||
    textOfNamed(element, 'aria-labelledby', rootOf) ||
    textOfNamed(element, 'aria-describedby', rootOf) ||
    cleanText(attributeOf(element, 'title') ?? '')
  );
}

function textOfNamed(element: Element, attribute: string, rootOf: RootOf): string {
  const ids = attributeOf(element, attribute);
  if (ids === null) return '';
  const texts = ids
    .split(/\s+/)
    .slice(0, 10)
    .map((id) => {
      const named = namedIn(element, id);
      return named && named !== element ? contentOf(named, rootOf, { left: 400 }) : '';
    });
  return cleanText(texts.join(' '));
}

function contentOf(node: Node, rootOf: RootOf, budget: { left: number }): string {
  let text = '';
  for (const child of childNodesOf(node, rootOf)) {
    if (--budget.left < 0) break;
    if (isText(child)) text += child.nodeValue ?? '';
    else if (isElement(child)) {
      const tag = tagOf(child);
      if (tag === 'style' || tag === 'script' || tag === 'template' || attributeOf(child, 'hidden') !== null) continue;
      text += ` ${attributeOf(child, 'aria-label') ?? (tag === 'img' ? (attributeOf(child, 'alt') ?? '') : contentOf(child, rootOf, budget))} `;
    }
  }
  return text;
}
