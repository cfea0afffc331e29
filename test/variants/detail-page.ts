/** One claim, seldom two or three, with facts, service lines, totals and notes; or with facts alone (`lines` null). */
import { lineColumns, amountColumns } from './columns.ts';
import { chooseExtras } from './entry.ts';
import { escaped } from './ink.ts';
import { noteLayouts } from './note-layouts.ts';
import { pairLayouts, type PairLayoutName } from './pair-layouts.ts';
import { rowLayouts, type RowLayoutName } from './row-layouts.ts';
import { sheetOf, type Plan, type Sheet } from './sheet.ts';
import type { Drawing } from './drawing.ts';
import type { Field } from './wordings.ts';

export interface DetailLayout {
  facts: PairLayoutName;
  lines: RowLayoutName | null;
}

export function detailPage(layout: DetailLayout, drawing: Drawing): { html: string; sheets: Sheet[]; parts: Record<string, string> } {
  const { ink, random, claims } = drawing;
  const plan = planFor(layout, drawing);
  const sheets = claims.map((claim) => sheetOf(claim, plan));
  const noteLayout = random.pick(Object.keys(noteLayouts) as (keyof typeof noteLayouts)[]);
  const folded = random.chance(0.2);
  const head = plan.notesLabel + random.pick(['', '', ':']);
  const headTag = random.pick(['h3', 'h4', 'h4', 'div', 'b']);
  const notes = (sheet: Sheet): string => {
    if (sheet.notes.length === 0) return '';
    const shown = noteLayouts[noteLayout](sheet.notes, ink);
    return folded ? `<details><summary>${head}</summary>${shown}</details>` : `${ink.el(headTag, head)}\n${shown}`;
  };
  const one = (sheet: Sheet): string => {
    const heading = sheet.heading === null ? '' : `<h3>${escaped(sheet.heading)}</h3>`;
    const facts = ink.boxed(pairLayouts[layout.facts](sheet.facts, ink));
    const said = sheet.sentences.map((sentence) => ink.el('p', escaped(sentence))).join('\n');
    const lines = layout.lines === null ? '' : ink.boxed(rowLayouts[layout.lines]({ rows: sheet.lines, totals: sheet.totals }, ink));
    return ink.boxed([heading, facts, said, lines, notes(sheet)].join('\n'));
  };
  const several = sheets.length > 1;
  return {
    html: `<h2>${random.pick(['Claim details', 'Claim detail', 'Claim summary'])}</h2>\n${sheets.map((sheet) => (several ? ink.el('section', one(sheet)) : one(sheet))).join('\n')}`,
    sheets,
    parts: {
      facts: layout.facts,
      lines: layout.lines ?? 'none',
      notes: plan.notes === 'by-code' ? noteLayout : plan.notes,
      claims: several ? 'several' : 'one',
    },
  };
}

function planFor(layout: DetailLayout, { random, claims, labels, printing }: Drawing): Plan {
  const several = claims.length > 1;
  const totals = random.chance(0.6);
  const notesLabel = random.pick(['Notes', 'Notes', 'NOTES']);
  const notes = layout.lines === null ? 'none' : random.pick(['by-code', 'by-code', 'by-code', 'in-the-line', 'none'] as const);
  const lines = layout.lines === null ? null : lineColumns(random, claims, notes !== 'none', totals);
  const heading = several || random.chance(0.6) ? random.pick(['Claim #', 'Claim #', 'Reference #', 'Claim #:']) : null;
  const sentence = random.chance(0.4);
  const lineDays = lines?.some((field) => field === 'serviceDates' || field === 'serviceDateAndType') ?? false;
  const facts: Field[] = [
    ...(heading === null ? (['claimNumber'] as Field[]) : []),
    ...random.some(['patient', 'provider'] as Field[], 0.9),
    ...random.some(['status', 'network'] as Field[], 0.55),
    ...(sentence ? [] : random.some(['received', 'processed'] as Field[], 0.6)),
    ...(lineDays ? [] : (['serviceDates'] as Field[])),
    ...(lines === null ? amountColumns(random, claims) : []),
  ];
  const least: Field[] = facts.length === 0 ? ['provider'] : facts;
  const extra = (share: number): ReturnType<typeof chooseExtras> => (random.chance(share) ? chooseExtras(random) : []);
  return {
    labels,
    printing,
    facts: [...least, ...extra(0.4)],
    lines: lines && [...lines, ...extra(0.2)],
    totals: totals && lines !== null,
    sentence,
    heading,
    notes,
    notesLabel,
  };
}
