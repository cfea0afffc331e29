/** A list of claims: one row or card a claim, sometimes with a stated total, sometimes with an invisible copy for narrow screens. */
import { chooseExtras } from './entry.ts';
import { escaped } from './ink.ts';
import { pairLayouts } from './pair-layouts.ts';
import { rowLayouts, type RowLayoutName } from './row-layouts.ts';
import { listColumns } from './columns.ts';
import { sheetOf, type Plan, type Sheet } from './sheet.ts';
import type { Drawing } from './drawing.ts';

export function listPage(
  layout: RowLayoutName,
  { ink, random, claims, labels, printing }: Drawing,
): { html: string; sheets: Sheet[]; rowsStated: number | null } {
  const columns = [...listColumns(random)];
  const facts: Plan['facts'] = [...columns, ...(random.chance(0.4) ? chooseExtras(random) : [])];
  const plan: Plan = { labels, printing, facts, lines: null, totals: false, sentence: false, heading: null, notes: 'none', notesLabel: '' };
  const sheets = claims.map((claim) => sheetOf(claim, plan));
  const rows = sheets.map((sheet) => sheet.facts);
  const rowsStated = random.pick([null, null, claims.length, claims.length, claims.length + random.whole(1, 40)]);
  const shown = ink.boxed(rowLayouts[layout]({ rows, totals: null }, ink));
  const copy = random.chance(0.15) ? hidden(rows.map((row) => ink.el('div', pairLayouts.colonTexts(row, ink))).join('\n'), ink) : '';
  const links = random.chance(0.4)
    ? `<p>${random.pick(['<a href="#all">View all Claims</a>', '<button type="button">Load more</button>', '<a href="#next">Next &gt;</a>'])}</p>`
    : '';
  const heading = `<h1>${random.pick(['Claims', 'Your claims', 'Claims summary', 'Recent claims'])}</h1>`;
  const [first, second] = random.chance(0.5) ? [shown, copy] : [copy, shown];
  return {
    html: `${heading}\n${rowsStated === null ? '' : ink.el('p', escaped(stated(claims.length, rowsStated, random)))}\n${first}\n${second}\n${links}`,
    sheets,
    rowsStated,
  };
}

const stated = (shown: number, all: number, random: Drawing['random']): string =>
  random.pick([
    `Showing ${shown} of ${all} claims`,
    `Showing 1 - ${shown} of ${all} claims`,
    `${all} claims`,
    `${all} claims found`,
    `Showing 1-${shown} of ${all} claims`,
  ]);

/** Not displayed, in one of the ways in which portals do it. */
function hidden(html: string, ink: Drawing['ink']): string {
  const way = ink.random.pick(['style="display:none"', 'hidden', 'style="display: none;" aria-hidden="true"']);
  return `<div ${way}>${html}</div>`;
}
