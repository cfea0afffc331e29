/**
 * Custom elements whose shadow root was not there when the page was read. Attaching one later changes nothing that an observer
 * hears of, so they are looked at again for a while, ever more rarely.
 */
import { inSlices } from './in-slices.ts';

export interface LateRoots {
  /** Takes note of an element as it was met. */
  met: (element: Element, root: ShadowRoot | null) => void;
  /** Waits for those noted since the last call; `came` is called once when one of them has its root. */
  wait: (came: () => void) => void;
  stop: () => void;
}

export function lateRoots(rootOf: (element: Element) => ShadowRoot | null): LateRoots {
  let bare = new Set<Element>();
  let watching: ReadonlySet<Element> | null = null;

  function look(waiting: ReadonlySet<Element>, pause: number, came: () => void): void {
    const isOver = () => watching !== waiting;
    const again = async () => {
      const isThere = await inSlices(anyRoot(waiting, rootOf), isOver);
      if (isOver()) return;
      if (isThere === true) came();
      else if (pause < longestMs) look(waiting, pause * 1.5, came);
    };
    setTimeout(() => void (isOver() || again()), pause);
  }

  const stop = () => void (watching = null);
  return {
    met: (element, root) => {
      if (root === null && element.localName.includes('-')) bare.add(element);
    },
    wait: (came) => {
      stop();
      if (bare.size > 0) look((watching = bare), firstMs, came);
      bare = new Set();
    },
    stop,
  };
}

function* anyRoot(elements: Iterable<Element>, rootOf: (element: Element) => ShadowRoot | null): Generator<void, boolean> {
  for (const element of elements) {
    if (rootOf(element) !== null) return true;
    yield;
  }
  return false;
}

const firstMs = 250;
const longestMs = 10_000;
