// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PlanTerms } from '../../src/claim/plan.ts';
import { planSummary } from '../../src/reading/plan-summary.ts';
import { builtOn } from './plan/built-on.ts';
import { heldOut } from './plan/held-out.ts';
import { outlineOf } from './read-page.ts';

const read = (html: string, isClaimPage = false) => planSummary(outlineOf(`<html><body>${html}</body></html>`), { on: '2026-11-22', isClaimPage });

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
