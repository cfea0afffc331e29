/** One walk over one document: how much of it is left to do, and what was found beside the blocks. */
import type { Outline } from './outline.ts';
import { newPace, textUnit, type Pace } from './pace.ts';
import { cleanText, longestText, type RootOf } from './page-node.ts';

export interface PageEyes {
  /** The shadow root of an element, open or closed; null where there is none or it may not be seen. */
  rootOf: RootOf;
  /** Whether an element is rendered. Default: `checkVisibility()`, which takes no layout. */
  visible?: (element: Element) => boolean;
  /** How many nodes are visited at most. */
  budget?: number;
}

export interface Walk extends Pace {
  eyes: Required<PageEyes>;
  left: number;
  textLeft: number;
  found: Omit<Outline, 'title' | 'blocks'>;
}

/** Characters that are taken at most: what is longer is no claim, and must still be sent and read. */
const mostText = 1_000_000;
const mostControls = 2_000;

export const newWalk = (eyes: Required<PageEyes>): Walk => ({
  eyes,
  left: eyes.budget,
  textLeft: mostText,
  ...newPace(),
  found: { controls: [], asksForPassword: false, foldedPanels: 0, closedFrames: 0, cutShort: false },
});

/** Counts one node; true when no more may be visited. What is left out is told. */
export function isSpent(walk: Walk): boolean {
  walk.left--;
  if (walk.left > 0 && walk.textLeft > 0) return false;
  walk.found.cutShort = true;
  return true;
}

const deepest = 300;

/** Levels below which nothing is looked for. What is left out is told. */
export function isTooDeep(walk: Walk, depth: number): boolean {
  if (depth > deepest) walk.found.cutShort = true;
  return depth > deepest;
}

/** The words of a text, cut where it is too long to be any of a claim. */
export function takeText(walk: Walk, text: string): string {
  const words = cleanText(text);
  walk.textLeft -= words.length;
  walk.done += Math.min(text.length, longestText) / textUnit;
  if (text.length > longestText) walk.found.cutShort = true;
  return words;
}

export function addControl(walk: Walk, name: string): void {
  if (name === '' || name.length > 200) return;
  if (walk.found.controls.length < mostControls) walk.found.controls.push({ name });
  else walk.found.cutShort = true;
}
