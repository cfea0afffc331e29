/**
 * The shape of a page → a page of the same shape that says nothing of anybody: texts masked, names of elements and ids numbered anew,
 * all other attributes gone. A browser can open it and a test can read it (`scripts/fixture-from-sample.mjs`).
 * What arrives comes from a portal's tab, so nothing of it is believed.
 */
import { maskedText } from './masked-text.ts';
import { keptAttributes } from './page-shape.ts';

const about =
  'The shape of a page, made by Recourse. Letters are x, digits are 9, and only common headings are kept. It holds no name, number, date or amount.';

/** Null when it is no shape at all. */
export function shapeSample(shape: unknown): string | null {
  if (!Array.isArray(shape) || shape.length === 0) return null;
  const numbered = { id: numbers('i'), slot: numbers('s'), element: numbers('x-') };
  const body = shape.map((node) => written(node, 1, numbered)).join('');
  return `<!doctype html>\n<!-- ${about} -->\n<html lang="en">\n<head><meta charset="utf-8"><title>Shape of a page</title></head>\n<body>\n${body}</body>\n</html>\n`;
}

type Numbered = Record<'id' | 'slot' | 'element', (name: string) => string>;

/** The same name gets the same number again, so that what belongs together still does. */
function numbers(prefix: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const number = known.get(name) ?? `${prefix}${known.size + 1}`;
    known.set(name, number);
    return number;
  };
}

function written(node: unknown, depth: number, numbered: Numbered): string {
  const indent = ' '.repeat(Math.min(depth, 40));
  if (typeof node === 'string') return `${indent}${escaped(maskedText(node))}\n`;
  if (typeof node !== 'object' || node === null || depth > 400) return '';
  const { tag, attributes, root, children } = node as Record<string, unknown>;
  if (typeof tag !== 'string') return '';
  const name = known.has(tag) ? tag : numbered.element(tag);
  const said = keptAttributes.map((key) => {
    const value = (attributes as Record<string, unknown> | undefined)?.[key];
    return typeof value === 'string' ? attribute(key, value, numbered) : '';
  });
  const start = `${indent}<${name}${said.join('')}`;
  const within = (nodes: unknown, deeper: number) =>
    Array.isArray(nodes) ? nodes.map((one) => written(one, deeper, numbered)).join('') : '';
  if (empty.has(tag)) return `${start}>\n`;
  if (tag === 'iframe' || tag === 'frame') return `${start} srcdoc="${escaped(within(children, 0))}"></iframe>\n`;
  const { mode, children: rooted } = (root ?? {}) as Record<string, unknown>;
  const shadow =
    root === undefined
      ? ''
      : `${indent} <template shadowrootmode="${mode === 'closed' ? 'closed' : 'open'}">\n${within(rooted, depth + 2)}${indent} </template>\n`;
  const inner = shadow + within(children, depth + 1);
  const isShort = root === undefined && Array.isArray(children) && children.length === 1 && typeof children[0] === 'string';
  return isShort
    ? `${start}>${inner.trim()}</${name}>\n`
    : inner === ''
      ? `${start}></${name}>\n`
      : `${start}>\n${inner}${indent}</${name}>\n`;
}

/** Words are masked, names numbered, and of the rest only what can be no word of anybody's is kept. */
function attribute(name: string, value: string, numbered: Numbered): string {
  if (worded.has(name)) return ` ${name}="${escaped(maskedText(value))}"`;
  if (ids.has(name)) return ` ${name}="${value.split(/\s+/).map(numbered.id).join(' ')}"`;
  if (name === 'slot' || name === 'name') return ` ${name}="${numbered.slot(value)}"`;
  if (bare.has(name)) return ` ${name}`;
  return (tokens[name] ?? counted).test(value) ? ` ${name}="${value}"` : '';
}

const worded = new Set(['aria-label', 'title', 'alt', 'value']);
const ids = new Set(['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']);
const bare = new Set(['open', 'readonly', 'disabled']);
const counted = /^-?\d{1,6}$|^true$|^false$/;
const tokens: Record<string, RegExp> = {
  role: /^(?:alert|article|banner|button|caption|cell|columnheader|complementary|contentinfo|definition|dialog|directory|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|main|menu|menubar|menuitem|navigation|none|note|option|presentation|progressbar|region|row|rowgroup|rowheader|search|separator|status|switch|tab|table|tablist|tabpanel|term|textbox|toolbar|tooltip|tree|treegrid|treeitem)$/i,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  type: /^(?:text|password|submit|button|checkbox|radio|search|email|tel|number|date|hidden|reset|file)$/i,
  'aria-haspopup': /^(?:true|false|menu|dialog|listbox|tree|grid)$/i,
};

const known = new Set(
  'a abbr address article aside b bdi bdo big blockquote br button caption center cite code col colgroup data dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main mark menu meter nav ol optgroup option output p pre progress q s samp search section select slot small span strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
);
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col']);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
