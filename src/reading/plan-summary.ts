/**
 * Outline → the plan's own money rules, as its page prints them: deductibles, out-of-pocket maximums, copays, coinsurance, the start of
 * the year, and what was met so far. Three answers for each: a value, none (a deductible of $0), or not in the terms at all. What is printed in
 * two ways, or without saying whose or which network, is unread. A page of claims gives at most its trackers.
 */
import type { Day } from '../claim/day.ts';
import type { Unread } from '../claim/entry.ts';
import type { PlanTerms } from '../claim/plan.ts';
import { flatBlocks, type Outline } from './outline.ts';
import { saysSample } from './page-words.ts';
import { yearAndDay } from './plan-summary-days.ts';
import { figuresIn, hasTracker, type Figure } from './plan-summary-figures.ts';
import { placesIn, type Place } from './plan-summary-places.ts';
import { TermSheet } from './plan-summary-sheet.ts';
import { headsOtherPlans, headsPlan, isLimit, says, saysEmbedded } from './plan-summary-words.ts';

export interface PlanSummary {
  terms: PlanTerms;
  unread: Unread[];
}

/**
 * Null: this is no page of the member's own plan, or it tells no term. `on`: the day it was seen. `page`: what reading found it to be;
 * `unknown` may hold claims that we do not see.
 */
export function planSummary(outline: Outline, { on, page }: { on: Day; page: 'claims' | 'unknown' | 'other' }): PlanSummary | null {
  const isClaimPage = page === 'claims';
  const blocks = [...flatBlocks(outline.blocks)];
  const headings = [
    outline.title,
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : block.kind === 'table' ? [block.caption] : [])),
  ];
  const texts = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      : block.kind === 'pair'
        ? [`${block.label}: ${block.value}`]
        : [block.text],
  );
  if (isClaimPage && !texts.some(isSpokenTracker)) return null;
  if (page === 'unknown' && headings.some((text) => /\bclaims?\b/i.test(text))) return null;
  if (headings.some(headsOtherPlans) || [...headings, ...texts].some(saysSample)) return null;
  const standing = headings.length <= 1 ? [...headings, ...texts.slice(0, 3)] : headings;
  if (!isClaimPage && !standing.some(headsPlan)) return null;

  const sheet = new TermSheet();
  for (const place of placesIn(outline.blocks)) {
    const figures = figuresIn(place.text, place.about);
    const wanted = isClaimPage ? (isSpokenTracker(place.text) ? figures.filter(({ kind }) => kind === 'tracker') : []) : figures;
    for (const figure of wanted) sheet.add(figure, place.text);
    if (figures.length === 0 && !isClaimPage) addWords(sheet, place);
  }
  const { yearStart, asOf } = isClaimPage ? { yearStart: null, asOf: null } : yearAndDay(texts);
  const embedded = isClaimPage ? [] : texts.map(saysEmbedded).filter((one) => one !== null);
  return sheet.summary({ yearStart, asOf: asOf ?? on, embedded: new Set(embedded).size === 1 ? embedded[0]! : null });
}

/** Beside a claim "$0.00/$132.40" is its copay and its deductible: only "of" tells a tracker there. */
const isSpokenTracker = (text: string): boolean =>
  text.length < 200 && hasTracker(text) && /\d (?:\w+ ){0,4}(?:of|toward|towards|against)\b/.test(text);

/** "No charge", "None": a figure in words. "Not covered" and "N/A" set no figure. */
function addWords(sheet: TermSheet, { text, about }: Place): void {
  const zero: Figure = { about, kind: 'money', value: 0, met: null, isPerPiece: false };
  if (says('noBenefit', text)) return;
  const isAfterDeductible =
    /\bdeductible\b/i.test(text) && !/\b(?:no|waived)\b.*\bdeductible\b|\bdeductible\b.*\b(?:not|waived)\b|doesn['’]t/i.test(text);
  if (isLimit(about.concept) ? says('none', text) : about.service !== null && says('free', text) && !isAfterDeductible)
    sheet.add(zero, text);
}
