/** What a reading costs in a real page, and the baselines that it is held against. Bundled and run there by `scripts/bench.mjs`. */
import { Readability } from '@mozilla/readability';
import { readOutline } from '../src/reading/index.ts';
import type { Outline } from '../src/reading/outline.ts';
import { outlinePage } from '../src/reading/page-outline.ts';

/** Baseline: every element once, asked whether it is rendered. */
export function bareWalk(page: Document): number {
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT);
  let shown = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if ((node as Element).checkVisibility()) shown += 1;
  return shown;
}

/** What happens in the page. */
export function outlining(page: Document): Outline {
  const steps = outlinePage(page, { rootOf: (element) => element.shadowRoot });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The page understood: outlined there, transcribed in the worker. */
export function understanding(page: Document): number {
  return readOutline(outlining(page)).claims.length;
}

/** Baseline: Readability on the same page. It rewrites what it is given, so it gets a copy, made outside of the time. */
export function readability(copy: Document): number {
  return new Readability(copy).parse()?.length ?? 0;
}

/** The longest that one step of ours holds the page, in ms. */
export function longestStep(page: Document): number {
  const steps = outlinePage(page, { rootOf: (element) => element.shadowRoot });
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done === true) return longest;
  }
}

type Job = 'bareWalk' | 'outlining' | 'understanding' | 'readability';

/** Milliseconds of one run once the code is warm: the median of some after as many for nothing. */
export function warmTimeOf(what: Job): number {
  const times = Array.from({ length: 30 }, () => timeOf(what)).slice(15);
  return times.sort((a, b) => a - b)[7] ?? 0;
}

/** Milliseconds of one run. */
export function timeOf(what: Job): number {
  const page = what === 'readability' ? (document.cloneNode(true) as Document) : document;
  const start = performance.now();
  ({ bareWalk, outlining, understanding, readability })[what](page);
  return performance.now() - start;
}
