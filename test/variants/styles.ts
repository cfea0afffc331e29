/** The ways in which a variant can show claims, by name, so that a test can count each by itself. */
import type { PairLayoutName } from './pair-layouts.ts';
import { pairLayouts } from './pair-layouts.ts';
import type { RowLayoutName } from './row-layouts.ts';
import { rowLayouts } from './row-layouts.ts';

export type Style = `list/${RowLayoutName}` | `detail/${RowLayoutName}` | `summary/${PairLayoutName}` | 'no-claims';

const rows = Object.keys(rowLayouts) as RowLayoutName[];
const pairs = Object.keys(pairLayouts) as PairLayoutName[];

/** A list of claims; one claim (or a few) with its service lines; one claim with amounts as a whole; a page without any claim. */
export const styles: readonly Style[] = [
  ...rows.map((name) => `list/${name}` as const),
  ...rows.map((name) => `detail/${name}` as const),
  ...pairs.map((name) => `summary/${name}` as const),
  'no-claims',
];

/** Styles that need declared shadow roots. */
export const usesShadowRoots = (style: Style): boolean => /shadow|slotted|field/i.test(style);
