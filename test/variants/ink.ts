/** Writes elements as a busy portal would: random classes and attributes, needless wrappers. Text is always escaped. */
import type { Random } from './random.ts';

export interface Ink {
  random: Random;
  /** An element with attribute noise. `attributes` are written as given. */
  el(tag: string, html: string, attributes?: string): string;
  /** The html in none to three needless elements that do not break its line. */
  wrapped(html: string): string;
  /** The html in none to three needless blocks. */
  boxed(html: string): string;
  /** A custom element with an open declared root. */
  host(name: string, root: string, light: string, attributes?: string): string;
}

const syllables = ['css', 'mui', 'cg', 'row', 'box', 'ng', 'tw', 'lbl', 'val', 'claim', 'amount', 'owe', 'x', 'sc', 'paid', 'grid', 'deny'];

export function inkFor(random: Random): Ink {
  const className = (): string => `${random.pick(syllables)}${random.pick(['-', '_', '__', ''])}${random.whole(100, 99999).toString(36)}`;
  const noise = (): string => {
    const parts: string[] = [];
    if (random.chance(0.5)) parts.push(`class="${Array.from({ length: random.whole(1, 3) }, className).join(' ')}"`);
    if (random.chance(0.1)) parts.push(`data-test-id="${className()}"`);
    if (random.chance(0.1)) parts.push(`_ngcontent-${random.whole(100, 999)}=""`);
    if (random.chance(0.05)) parts.push(`data-value="${random.whole(1, 99999)}"`);
    return parts.length > 0 ? ` ${parts.join(' ')}` : '';
  };
  const el = (tag: string, html: string, attributes = ''): string =>
    `<${tag}${noise()}${attributes ? ` ${attributes}` : ''}>${html}</${tag}>`;
  const nest = (html: string, tags: readonly string[]): string => {
    const depth = random.pick([0, 0, 0, 1, 1, 2, 3]);
    return Array.from({ length: depth }).reduce<string>((inner) => el(random.pick(tags), inner), html);
  };
  return {
    random,
    el,
    wrapped: (html) => nest(html, ['span', 'span', 'b', 'em']),
    boxed: (html) => nest(html, ['div', 'div', 'section']),
    host: (name, root, light, attributes = '') => el(name, `<template shadowrootmode="open">${root}</template>${light}`, attributes),
  };
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Line breaks become `<br>`. */
export const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>');
