/**
 * Claim pages that nobody has shown us: a seed gives a page and the truth about it, always the same. Pure text, no DOM.
 * Written apart from the reader: nothing here comes from `src/reading`, and the reader must not learn from here.
 */
import { practiceNotice } from '../portal/index.mjs';
import type { ExpectedPage } from '../pages/expected-page.ts';
import { detailPage } from './detail-page.ts';
import type { Drawing } from './drawing.ts';
import { chooseLabels } from './entry.ts';
import { inkFor } from './ink.ts';
import { inventClaim } from './invented-claim.ts';
import { listPage } from './list-page.ts';
import { noiseAround, onlyNoise } from './noise.ts';
import { pairLayouts, type PairLayoutName } from './pair-layouts.ts';
import { claimNumberShape, inventName } from './people.ts';
import { choosePrinting } from './printing.ts';
import { seeded, type Random } from './random.ts';
import type { RowLayoutName } from './row-layouts.ts';
import type { Sheet } from './sheet.ts';
import { styles, type Style } from './styles.ts';
import type { Truth } from './truth.ts';

export { styles, usesShadowRoots, type Style } from './styles.ts';
export type { Truth } from './truth.ts';

export interface Variant {
  seed: number;
  style: Style;
  /** What the page was put together from, for counting. */
  parts: Record<string, string>;
  html: string;
  truth: Truth;
}

export interface Choices {
  style?: Style;
  /** 0–1: how many labels are `plausible` wordings in place of `printed` ones. */
  plausibleShare?: number;
  /** 0–1: how much of the page is noise. */
  noiseShare?: number;
}

export function pageVariant(seed: number, choices: Choices = {}): Variant {
  const random = seeded(seed);
  const style = choices.style ?? random.pick(styles);
  const ink = inkFor(random);
  const noise = noiseAround(ink, choices.noiseShare ?? 0.3);
  const [kind, layout] = style.split('/') as [string, string];
  const made =
    kind === 'no-claims'
      ? nothing(onlyNoise(ink))
      : kind === 'list'
        ? list(layout as RowLayoutName, ink, choices)
        : detail(kind, layout, ink, choices);
  return {
    seed,
    style,
    parts: made.parts,
    html: wholePage(random, `${noise.before}\n<main>${ink.boxed(made.html)}</main>\n${noise.after}`),
    truth: made.truth,
  };
}

type Made = Pick<Variant, 'parts' | 'html' | 'truth'>;

function list(layout: RowLayoutName, ink: Drawing['ink'], choices: Choices): Made {
  const drawing = drawingFor(
    ink,
    ink.random.whole(1, 12),
    choices,
    ['headedTable', 'plainCellTable', 'groupedTable', 'ariaGrid'].includes(layout),
  );
  const { html, sheets, rowsStated } = listPage(layout, drawing);
  const outcome = rowsStated !== null && rowsStated > sheets.length ? 'partly-read' : 'read';
  return {
    html,
    parts: { rows: layout, ...printed(drawing, sheets) },
    truth: truthOf(sheets, { outcome, kind: 'claim-list', rowsStated, appealControls: [] }),
  };
}

function detail(kind: string, layout: string, ink: Drawing['ink'], choices: Choices): Made {
  const { random } = ink;
  const asLayout =
    kind === 'summary'
      ? { facts: layout as PairLayoutName, lines: null }
      : { facts: random.pick(Object.keys(pairLayouts) as PairLayoutName[]), lines: layout as RowLayoutName };
  const drawing = drawingFor(ink, random.pick([1, 1, 1, 1, 1, 1, 1, 2, 3]), choices, false);
  const { html, sheets, parts } = detailPage(asLayout, drawing);
  const control = random.chance(0.3)
    ? random.pick(['Appeal this decision', 'Dispute this claim', 'File a grievance', 'Start an appeal'])
    : null;
  const button =
    control === null
      ? ''
      : random.pick([
          `<a href="#go">${control}</a>`,
          `<button type="button">${control}</button>`,
          `<div role="button" tabindex="0">${control}</div>`,
          `<button type="button" aria-label="${control}">Next</button>`,
        ]);
  return {
    html: `${html}\n${button}`,
    parts: { ...parts, ...printed(drawing, sheets) },
    truth: truthOf(sheets, { outcome: 'read', kind: 'claim-detail', rowsStated: null, appealControls: control === null ? [] : [control] }),
  };
}

/** A sample of how the page prints, for finding out what a reader stumbles over. */
const printed = ({ printing }: Drawing, sheets: readonly Sheet[]): Record<string, string> => ({
  money: printing.money(123400),
  reduction: printing.reduction(5600),
  nothing: printing.money(null),
  days: printing.days('2026-08-05', '2026-08-07'),
  extras: sheets.some((sheet) => [...sheet.facts, ...sheet.lines.flat()].some((entry) => entry.mark === 'extra')) ? 'some' : 'none',
});

const nothing = (html: string): Made => ({
  html,
  parts: {},
  truth: truthOf([], { outcome: 'not-a-claim-page', kind: 'none', rowsStated: null, appealControls: [] }),
});

function drawingFor(ink: Drawing['ink'], count: number, choices: Choices, mayLeaveBlank: boolean): Drawing {
  const { random } = ink;
  const number = claimNumberShape(random);
  const family = Array.from({ length: random.whole(1, 4) }, () => inventName(random));
  const claims = Array.from({ length: count }, () => inventClaim(random, number(), random.pick(family)));
  return {
    random,
    ink,
    claims,
    labels: chooseLabels(random, choices.plausibleShare ?? 0.15),
    printing: choosePrinting(random, mayLeaveBlank),
  };
}

function truthOf(sheets: readonly Sheet[], page: Pick<ExpectedPage, 'outcome' | 'kind' | 'rowsStated' | 'appealControls'>): Truth {
  return {
    expected: { ...page, unread: null, claims: sheets.map((sheet) => sheet.expected) },
    pairs: sheets.flatMap((sheet, claim) => sheet.found.map((fact) => ({ ...fact, claim }))),
  };
}

const wholePage = (random: Random, body: string): string => `<!DOCTYPE html>
<!-- ${practiceNotice} -->
<html lang="en"><head><meta charset="utf-8"><title>${random.pick(['myCigna', 'Claims', 'Claims - myCigna', 'Member portal'])}</title></head>
<body>
${body}
<footer><p>${practiceNotice}</p></footer>
</body></html>
`;
