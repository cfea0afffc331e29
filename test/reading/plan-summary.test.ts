// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/advice/review.ts';
import type { Seen } from '../../src/claim/entry.ts';
import { Plan, PlanTerms, unknownPlan } from '../../src/claim/plan.ts';
import { planSummary } from '../../src/reading/plan-summary.ts';
import { builtOn } from './plan/built-on.ts';
import { heldOut } from './plan/held-out.ts';
import { outlineOf, seenIn } from './read-page.ts';

const folders = readdirSync(join(import.meta.dirname, '../pages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const read = (html: string, page: 'claims' | 'unknown' | 'other' = 'other') =>
  planSummary(outlineOf(`<html><body>${html}</body></html>`), { on: '2026-11-22', page });

describe.each([
  ['built on', builtOn],
  ['held out', heldOut],
])('pages of plans, %s', (_, pages) => {
  it.each(pages)('$name', ({ html, terms, unread = [] }) => {
    const found = read(html);
    expect(found?.terms ?? null).toEqual(terms);
    if (found) {
      expect(found.unread.map(({ text }) => text)).toEqual(unread);
      expect(PlanTerms.safeParse(found.terms).error?.issues).toBeUndefined();
    }
  });
});

describe('what a page is', () => {
  const page = (html: string) => seenIn(`<html><body>${html}</body></html>`);
  const tracker =
    '<h3>Plan spending so far</h3><dl><dt>Individual deductible</dt><dd>$1,240.00 of $1,500.00</dd><dt>Office visit</dt><dd>$30 copay</dd></dl>';

  it('a page of the plan is one, and holds no claim', () => {
    const seen = page(`<h1>Plan balances</h1>${tracker}`);
    expect(seen.source).toMatchObject({ kind: 'plan-summary', outcome: 'read', rowsRead: 0, unread: [] });
    expect(seen.claims).toEqual([]);
    expect(seen.plan?.inNetwork?.copays).toEqual({ 'office-visit': 3000 });
  });

  it('partly read, where something on it is not understood', () => {
    const seen = page(`<h1>Plan balances</h1>${tracker}<dl><dt>Family deductible</dt><dd>$3,000</dd><dt>Deductible</dt><dd>$700</dd></dl>`);
    expect(seen.source).toMatchObject({
      kind: 'plan-summary',
      outcome: 'partly-read',
      unread: [{ text: '$700', why: 'value-not-understood' }],
    });
  });

  it('a claim with a tracker beside it stays a claim, and gives the tracker and nothing else', () => {
    const file = join(import.meta.dirname, '../pages/folded-notes-and-tracker/source.html');
    const seen = seenIn(readFileSync(file, 'utf8'));
    expect(seen.source.kind).toBe('claim-detail');
    expect(seen.plan).toEqual({
      inNetwork: { deductible: { individual: 150000, family: null, embedded: null }, outOfPocketMax: { individual: 600000, family: null } },
      metBefore: { day: '2026-11-22', inNetwork: { deductible: { individual: 124000 }, outOfPocketMax: { individual: 210500 } } },
    });
  });

  it.each(folders.filter((folder) => folder !== 'folded-notes-and-tracker'))('%s tells no plan', (folder) => {
    expect(seenIn(readFileSync(join(import.meta.dirname, '../pages', folder, 'source.html'), 'utf8')).plan).toBeUndefined();
  });
});

describe('in the report', () => {
  const seen = (on: string, html: string): Seen => ({ ...seenIn(`<html><body><h1>My plan</h1>${html}</body></html>`), id: on, on });
  const plan = (entries: Seen[], told = unknownPlan()) => review({ plan: told, entries }, '2026-11-22', 'America/Chicago').plan;
  const first = seen(
    '2026-03-01',
    '<dl><dt>Individual deductible</dt><dd>$100.00 of $1,500.00</dd><dt>Specialist</dt><dd>$50 copay</dd></dl>',
  );
  const later = seen('2026-11-01', '<dl><dt>Individual deductible</dt><dd>$912.50 of $1,500.00</dd></dl>');

  it('the plan is as printed; a later page beats an earlier one and loses nothing', () => {
    expect(plan([first])).toMatchObject({ source: 'printed', terms: { inNetwork: { copays: { specialist: 5000 } } } });
    const both = plan([first, { ...later, plan: { ...later.plan, metBefore: { ...later.plan!.metBefore!, day: '2026-11-30' } } }]);
    expect(both.terms?.inNetwork?.copays).toEqual({ specialist: 5000 });
    expect(both.terms?.metBefore).toEqual({ day: '2026-11-30', inNetwork: { deductible: { individual: 91250 } } });
  });

  it('what the member told wins', () => {
    const told = Plan.parse({ source: 'told', terms: { inNetwork: { deductible: { individual: 200000, family: null, embedded: null } } } });
    expect(plan([first], told)).toMatchObject({
      source: 'told',
      terms: { inNetwork: { deductible: { individual: 200000 }, copays: { specialist: 5000 } } },
    });
  });

  it('nothing is known where no page told it', () => expect(plan([])).toEqual(unknownPlan()));
});

it('a long page takes time in proportion', () => {
  const time = (count: number): number => {
    const rows = Array.from({ length: count }, (_, at) => ({
      kind: 'pair' as const,
      label: `Individual deductible ${at}`,
      value: '$1.00 of $2.00 met and so on',
    }));
    const outline = {
      title: 'My plan',
      blocks: rows,
      controls: [],
      asksForPassword: false,
      foldedPanels: 0,
      closedFrames: 0,
      cutShort: false,
    };
    const start = performance.now();
    planSummary(outline, { on: '2026-11-22', page: 'other' });
    return performance.now() - start;
  };
  time(500);
  expect(time(8_000) / Math.max(1, time(2_000))).toBeLessThan(12);
});
