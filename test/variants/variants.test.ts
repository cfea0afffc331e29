// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExpectedPage } from '../pages/expected-page.ts';
import { attachDeclaredRoots } from '../pages/declared-roots.ts';
import { practiceNotice } from '../portal/index.mjs';
import { pageVariant, styles, type Variant } from './index.ts';

const seeds = Array.from({ length: 8 }, (_, seed) => seed);
const flat = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

describe.each(styles)('pages of the style %s', (style) => {
  const variants = seeds.map((seed) => pageVariant(seed * 7919, { style }));

  it('are the same for the same seed, and not all alike', () => {
    expect(seeds.map((seed) => pageVariant(seed * 7919, { style }).html)).toEqual(variants.map((variant) => variant.html));
    expect(new Set(variants.map((variant) => variant.html)).size).toBe(seeds.length);
  });

  it('tell the truth in the form of the fixture pages', () => {
    for (const { truth } of variants) {
      const { claims } = ExpectedPage.parse(truth.expected);
      expect(claims.length > 0).toBe(style !== 'no-claims');
      for (const { notes, lines } of claims) expect(lines.flatMap((line) => line.notes).every((place) => place in notes)).toBe(true);
    }
  });

  it('print each fact that they tell, under its label', () => {
    for (const variant of variants) {
      const shown = flat(shownText(variant));
      for (const { value, label } of variant.truth.pairs) {
        if (label !== 'sentence') expect(shown, `${variant.seed} ${label}`).toContain(flat(label));
        if (typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value) && value !== 'in' && value !== 'out')
          expect(shown, `${variant.seed} ${label}`).toContain(flat(value));
        if (typeof value === 'object' && 'text' in value) expect(shown, `${variant.seed} ${label}`).toContain(flat(value.text));
        if (typeof value === 'number')
          expect(shown.replaceAll(',', ''), `${variant.seed} ${label}`).toContain((value / 100).toFixed(2).replace(/\.00$/, ''));
      }
    }
  });

  it('print lines that add up to what they say of the claim', () => {
    for (const { claims } of variants.map((variant) => variant.truth.expected)) {
      for (const { lines, amounts } of claims.filter((claim) => claim.lines.length > 0)) {
        const billed = lines.map((line) => line.amounts.billed ?? 0).reduce((sum, cents) => sum + cents, 0);
        expect(amounts.billed).toBe(billed);
      }
    }
  });

  it('say that they are practice', () => {
    for (const { html } of variants) expect(html.split(practiceNotice).length).toBe(3);
  });
});

describe('the generator', () => {
  it('draws every style when none is asked for', () => {
    const drawn = new Set(Array.from({ length: 600 }, (_, seed) => pageVariant(seed).style));
    expect([...drawn].sort()).toEqual([...styles].sort());
  });

  it('uses only printed wordings when asked to', () => {
    const marks = Array.from({ length: 100 }, (_, seed) => pageVariant(seed, { plausibleShare: 0 })).flatMap((variant) =>
      variant.truth.pairs.map((pair) => pair.mark),
    );
    expect(new Set(marks)).toEqual(new Set(['printed']));
  });

  it('knows nothing of the reader', () => {
    const sources = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'variants.test.ts');
    for (const file of sources)
      expect(readFileSync(join(import.meta.dirname, file), 'utf8'), file).not.toMatch(/from '[^']*(reading|labels\.json)/);
  });
});

/** Text that is not in a part that is not displayed. */
function shownText({ html }: Variant): string {
  const parsed = document.implementation.createHTMLDocument();
  parsed.documentElement.innerHTML = html;
  attachDeclaredRoots(parsed);
  return textOf(parsed.body);
}

function textOf(node: Node): string {
  const element = node as Partial<Element>;
  if (/display:\s*none/.test(element.getAttribute?.('style') ?? '') || element.hasAttribute?.('hidden')) return '';
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const root = element.shadowRoot ? textOf(element.shadowRoot) : '';
  const inner = [...node.childNodes].map(textOf).join('');
  return `${/^(B|SPAN|EM|STRONG)$/.test(node.nodeName) ? '' : ' '}${root}${inner}`;
}
