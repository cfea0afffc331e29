/** Ways to show many rows of the same columns (the claims of a list, the lines of a claim), one function a way. `totals` is one more row that says so. */
import type { Entry } from './entry.ts';
import { broken, escaped, type Ink } from './ink.ts';
import { pairLayouts, type PairLayout } from './pair-layouts.ts';
import { seeded } from './random.ts';

export interface Rows {
  rows: readonly (readonly Entry[])[];
  /** Same columns as the rows; entries without a figure are empty. */
  totals: readonly Entry[] | null;
}
export type RowLayout = (rows: Rows, ink: Ink) => string;

const totalWord = (ink: Ink): string => ink.random.pick(['TOTALS', 'Totals', 'Total', 'TOTAL']);

/** Label words over two lines, as narrow columns print them. */
const stackedLabel = (label: string, ink: Ink): string => {
  const words = escaped(label).split(' ');
  const at = ink.random.whole(1, Math.max(1, words.length - 1));
  return words.length > 1 && ink.random.chance(0.3) ? `${words.slice(0, at).join(' ')}<br>${words.slice(at).join(' ')}` : words.join(' ');
};

const bodyRows = ({ rows, totals }: Rows, ink: Ink, cell = 'td'): string[] => {
  const row = (entries: readonly Entry[]): string =>
    ink.el('tr', entries.map((entry) => ink.el(cell, ink.wrapped(broken(entry.value)))).join(''));
  const last = totals ? [row(totals.map((entry, column) => (column === 0 ? { ...entry, value: totalWord(ink) } : entry)))] : [];
  return [...rows.map(row), ...last];
};

const headedTable: RowLayout = (rows, ink) => {
  const head = ink.el(
    'tr',
    (rows.rows[0] ?? []).map((entry) => ink.el('th', stackedLabel(entry.label, ink), ink.random.chance(0.5) ? 'scope="col"' : '')).join(''),
  );
  const body = bodyRows(rows, ink);
  return ink.el(
    'table',
    ink.random.chance(0.6) ? `<thead>${head}</thead><tbody>${body.join('\n')}</tbody>` : `${head}\n${body.join('\n')}`,
  );
};

const plainCellTable: RowLayout = (rows, ink) => {
  const bold = ink.random.pick(['b', 'strong', 'span']);
  const head = ink.el('tr', (rows.rows[0] ?? []).map((entry) => ink.el('td', ink.el(bold, stackedLabel(entry.label, ink)))).join(''));
  return ink.el('table', `<tbody>${head}\n${bodyRows(rows, ink).join('\n')}</tbody>`);
};

/** Two header rows: a group word over some columns, the labels below. */
const groupedTable: RowLayout = (rows, ink) => {
  const columns = rows.rows[0] ?? [];
  const cut = ink.random.whole(1, Math.max(1, columns.length - 1));
  const [before, after] = ink.random.pick([
    ['Visit', 'Amounts'],
    ['About the claim', 'In dollars'],
    ['', 'Details'],
  ] as const);
  const groups = ink.el(
    'tr',
    ink.el('th', before, `colspan="${cut}"`) + ink.el('th', after, `colspan="${Math.max(1, columns.length - cut)}"`),
  );
  const labels = ink.el('tr', columns.map((entry) => ink.el('th', stackedLabel(entry.label, ink))).join(''));
  return ink.el('table', `<thead>${groups}${labels}</thead><tbody>${bodyRows(rows, ink).join('\n')}</tbody>`);
};

const ariaGrid: RowLayout = ({ rows, totals }, ink) => {
  const [grid, cell] = ink.random.pick([
    ['grid', 'gridcell'],
    ['table', 'cell'],
    ['treegrid', 'gridcell'],
  ] as const);
  const row = (cells: string[]): string => ink.el('div', cells.join(''), 'role="row" style="display:flex;gap:10px"');
  const head = row((rows[0] ?? []).map((entry) => ink.el('div', ink.wrapped(escaped(entry.label)), 'role="columnheader"')));
  const filled = totals ? [...rows, totals.map((entry, column) => (column === 0 ? { ...entry, value: totalWord(ink) } : entry))] : rows;
  const body = filled.map((entries) => row(entries.map((entry) => ink.el('div', ink.wrapped(broken(entry.value)), `role="${cell}"`))));
  const grouped = ink.random.chance(0.5);
  const group = (html: string): string => (grouped ? `<div role="rowgroup">${html}</div>` : html);
  return ink.el('div', group(head) + group(body.join('\n')), `role="${grid}"`);
};

/** Cards: every row is a group of label–value pairs; a total is one more group under its word. */
const cards =
  (pairs: PairLayout): RowLayout =>
  ({ rows, totals }, ink) => {
    const [list, card] = ink.random.pick([
      ['div', 'article'],
      ['ul', 'li'],
      ['section', 'div'],
      ['div', 'div'],
    ] as const);
    const sameMarkup = repeatable(ink);
    const shown = rows.map((entries) => ink.el(card, sameMarkup(pairs, entries))).join('\n');
    return ink.el(list, shown) + totalGroup(totals, ink, pairs);
  };

const shadowCards: RowLayout = ({ rows, totals }, ink) => {
  const pairs = ink.random.pick([pairLayouts.describedList, pairLayouts.siblingSpans, pairLayouts.stackedBlocks]);
  const name = ink.random.pick(['claim-card', 'cg-row', 'x-item']);
  const sameMarkup = repeatable(ink);
  return (
    ink.el('div', rows.map((entries) => ink.host(name, sameMarkup(pairs, entries), '', 'style="display:block"')).join('\n')) +
    totalGroup(totals, ink, pairs)
  );
};

/** Labels live in the root, values are slotted from outside in another order. */
const slottedCards: RowLayout = ({ rows, totals }, ink) => {
  const name = ink.random.pick(['claim-row', 'cg-claim', 'x-record']);
  const card = (entries: readonly Entry[]): string => {
    const root = entries
      .map((entry, place) => `<div><span>${escaped(entry.label)}</span> <span><slot name="v${place}"></slot></span></div>`)
      .join('');
    const values = ink.random.shuffled(entries.map((entry, place) => `<span slot="v${place}">${broken(entry.value)}</span>`));
    return ink.host(name, root, values.join('\n'), 'style="display:block"');
  };
  return ink.el('div', rows.map(card).join('\n')) + totalGroup(totals, ink, pairLayouts.siblingSpans);
};

/** One portal draws all its cards alike: each card makes the same choices. */
function repeatable(ink: Ink): (pairs: PairLayout, entries: readonly Entry[]) => string {
  const seed = ink.random.whole(0, 1_000_000);
  return (pairs, entries) => pairs(entries, { ...ink, random: seeded(seed) });
}

function totalGroup(totals: readonly Entry[] | null, ink: Ink, pairs: PairLayout): string {
  return totals
    ? ink.el(
        'div',
        ink.el('h4', totalWord(ink)) +
          pairs(
            totals.filter((entry) => entry.value !== ''),
            ink,
          ),
      )
    : '';
}

export const rowLayouts = {
  headedTable,
  plainCellTable,
  groupedTable,
  ariaGrid,
  cardsOfPairs: cards(pairLayouts.describedList),
  cardsOfSpans: cards(pairLayouts.siblingSpans),
  cardsOfBlocks: cards(pairLayouts.stackedBlocks),
  cardsOfTexts: cards(pairLayouts.colonTexts),
  cardsOfTables: cards(pairLayouts.sideTable),
  cardsOfFields: cards(pairLayouts.fieldElements),
  shadowCards,
  slottedCards,
} satisfies Record<string, RowLayout>;
export type RowLayoutName = keyof typeof rowLayouts;
