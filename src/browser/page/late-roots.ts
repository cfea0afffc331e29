/**
 * Custom elements whose shadow root was not there when the page was read. Attaching one later changes nothing that an observer
 * hears of, so they are looked at again for a while, ever more rarely.
 */
export interface LateRoots {
  /** Takes note of an element as it was met. */
  met: (element: Element, root: ShadowRoot | null) => void;
  /** Waits for those noted since the last call; `came` is called once when one of them has its root. */
  wait: (came: () => void) => void;
  stop: () => void;
}

export function lateRoots(rootOf: (element: Element) => ShadowRoot | null): LateRoots {
  let bare = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(waiting: ReadonlySet<Element>, pause: number, came: () => void): void {
    timer = setTimeout(() => {
      if ([...waiting].some((element) => rootOf(element) !== null)) came();
      else if (pause < longestMs) look(waiting, pause * 1.5, came);
    }, pause);
  }

  const stop = () => clearTimeout(timer);
  return {
    met: (element, root) => {
      if (root === null && element.localName.includes('-')) bare.add(element);
    },
    wait: (came) => {
      stop();
      if (bare.size > 0) look(bare, firstMs, came);
      bare = new Set();
    },
    stop,
  };
}

const firstMs = 250;
const longestMs = 10_000;
