/** Ways to show a few labels with their values, one function a way. Each takes the entries in order and gives markup. */
import type { Entry } from './entry.ts';
import { broken, escaped, type Ink } from './ink.ts';

export type PairLayout = (entries: readonly Entry[], ink: Ink) => string;

const flex = 'style="display:flex;gap:12px"';

const describedList: PairLayout = (entries, ink) => {
  const inGroups = ink.random.chance(0.5);
  const pair = (entry: Entry): string =>
    `${ink.el('dt', ink.wrapped(escaped(entry.label)))}${ink.el('dd', ink.wrapped(broken(entry.value)))}`;
  return ink.el('dl', entries.map((entry) => (inGroups ? ink.el('div', pair(entry)) : pair(entry))).join('\n'));
};

const siblingSpans: PairLayout = (entries, ink) => {
  const valueTag = ink.random.pick(['span', 'span', 'strong', 'b']);
  const mark = ink.random.pick(['', '', ':']);
  return ink.el(
    'div',
    entries
      .map((entry) => ink.el('div', `${ink.el('span', escaped(entry.label) + mark)} ${ink.el(valueTag, broken(entry.value))}`, flex))
      .join('\n'),
  );
};

const stackedBlocks: PairLayout = (entries, ink) => {
  const [labelTag, valueTag] = ink.random.pick([
    ['div', 'div'],
    ['p', 'p'],
    ['div', 'p'],
    ['div', 'strong'],
  ] as const);
  const deep = ink.random.chance(0.5);
  const pair = (entry: Entry): string =>
    `${ink.el(labelTag, escaped(entry.label))}${ink.el(valueTag, deep ? ink.wrapped(broken(entry.value)) : broken(entry.value))}`;
  return ink.el(
    'div',
    entries.map((entry) => ink.el('div', pair(entry))).join('\n'),
    ink.random.chance(0.5) ? 'style="display:grid;grid-template-columns:repeat(4,1fr)"' : '',
  );
};

const colonTexts: PairLayout = (entries, ink) => {
  const [outer, inner] = ink.random.pick([
    ['div', 'p'],
    ['ul', 'li'],
    ['div', 'div'],
  ] as const);
  const bold = ink.random.pick(['', 'b', 'strong', 'span']);
  const label = (entry: Entry): string => (bold ? `${ink.el(bold, `${escaped(entry.label)}:`)} ` : `${escaped(entry.label)}: `);
  return ink.el(outer, entries.map((entry) => ink.el(inner, label(entry) + broken(entry.value))).join('\n'));
};

const sideTable: PairLayout = (entries, ink) => {
  const head = ink.random.pick(['th', 'th', 'td']);
  const row = (entry: Entry): string =>
    ink.el('tr', ink.el(head, escaped(entry.label), head === 'th' ? 'scope="row"' : '') + ink.el('td', ink.wrapped(broken(entry.value))));
  return ink.el('table', `<tbody>${entries.map(row).join('\n')}</tbody>`);
};

/** Each pair is a custom element; the label is slotted, or lives in the root with the value. */
const fieldElements: PairLayout = (entries, ink) => {
  const name = ink.random.pick(['cg-field', 'x-labelled', 'claim-value']);
  const slotted = ink.random.chance(0.6);
  const field = (entry: Entry): string =>
    slotted
      ? ink.host(
          name,
          '<div><slot name="label"></slot></div><div><slot></slot></div>',
          `<span slot="label">${escaped(entry.label)}</span>${ink.wrapped(broken(entry.value))}`,
          'style="display:block"',
        )
      : ink.host(name, `${ink.el('div', escaped(entry.label))}${ink.el('div', broken(entry.value))}`, '', 'style="display:block"');
  return ink.el('div', entries.map(field).join('\n'));
};

export const pairLayouts = { describedList, siblingSpans, stackedBlocks, colonTexts, sideTable, fieldElements } satisfies Record<
  string,
  PairLayout
>;
export type PairLayoutName = keyof typeof pairLayouts;
