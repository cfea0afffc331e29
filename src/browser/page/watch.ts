/**
 * When the open page is read: once when it has settled, again when something changed and has settled, anew when the route
 * changed or the page came back from the browser's cache. Before the worker said yes it touches nothing of the page.
 */
import { frameBody, framesOf } from '../../reading/page-node.ts';
import { askWorker, isAlive, rootOf } from './extension.ts';
import { inSlices } from './in-slices.ts';
import { lateRoots } from './late-roots.ts';
import { sendReading } from './send-reading.ts';
import { settling } from './settling.ts';

/** Reads the page as it stands: a generator that may be paused at each step, ending in what is to be reported, in parts. */
export type Read = (page: Document, rootOf: (element: Element) => ShadowRoot | null) => Generator<void, string[]>;

export interface Watch {
  readAgain: () => void;
  hasStopped: () => boolean;
  stop: () => void;
}

/** Null when nothing may be read. */
export async function watch(read: Read): Promise<Watch | null> {
  let view = crypto.randomUUID() as string;
  if ((await askWorker('may-read', { view })) !== true) return null;

  let address = location.href;
  let reported: readonly string[] = [];
  /** What the view before showed. Right after a change of route the page may still show it: it is not the new view's. */
  let stale: readonly string[] = [];
  let since = performance.now();
  let moving: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  /** Changes of the address in quick succession. */
  let quick = 0;
  let movedAt = 0;
  let stopped = false;

  const observer = new MutationObserver(() => {
    if (!isAlive()) return stop();
    changes += 1;
    if (location.href === address) settle.later();
    else moved();
  });
  const settle = settling(readPage);
  const late = lateRoots(rootOf);
  const away = new AbortController();

  async function readPage(forced: boolean): Promise<void> {
    if (stopped || !isAlive()) return stop();
    if (view === '') return; // The next view is about to begin.
    const [ours, before] = [view, changes];
    observeFrames();
    const words = await inSlices(read(document, observedRootOf), () => stopped || view !== ours);
    late.wait(settle.soon);
    // What changed while it was read may mix two states; unless the page never rests, the next reading is near.
    if (words === null || view !== ours || (changes !== before && !forced)) return;
    if (isSame(words, reported)) return settle.slower();
    if (isSame(words, stale) && performance.now() - since < staleMs) return settle.later();
    if (await sendReading(view, words, () => stopped || view !== ours)) reported = words;
  }

  async function beginView(): Promise<void> {
    address = location.href;
    view = crypto.randomUUID();
    [stale, reported, since] = [reported.length > 0 ? reported : stale, [], performance.now()];
    if ((await askWorker('may-read', { view })) === true && !stopped) settle.later();
    else stop();
  }

  /** Changes inside a shadow root do not reach an observer of the document. */
  function observedRootOf(element: Element): ShadowRoot | null {
    const root = rootOf(element);
    if (root !== null) observer.observe(root, everyChange);
    late.met(element, root);
    return root;
  }

  /** Nor do those inside a frame; one of another origin has no document for us. */
  function observeFrames(): void {
    for (const frame of framesOf(document)) {
      const body = frameBody(frame);
      if (body !== null) observer.observe(body.ownerDocument, everyChange);
    }
  }

  function stop(): void {
    stopped = true;
    observer.disconnect();
    settle.stop();
    late.stop();
    clearTimeout(moving);
    away.abort();
  }

  /** What is being read is of the old view from now on. An address that keeps changing begins few views. */
  function moved(): void {
    if (location.href === address) return;
    const now = performance.now();
    quick = now - movedAt < quickMs ? quick + 1 : 0;
    movedAt = now;
    if (quick >= mostQuick) {
      address = location.href;
      return settle.later();
    }
    view = '';
    moving ??= setTimeout(
      () => {
        moving = undefined;
        void beginView();
      },
      Math.max(movedMs, since + restlessMs - performance.now()),
    );
  }
  observer.observe(document, everyChange);
  window.addEventListener('popstate', moved, { signal: away.signal });
  window.addEventListener('hashchange', moved, { signal: away.signal });
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, { signal: away.signal });
  EventTarget.prototype.addEventListener.call(
    document,
    'load',
    (event: Event) => event.target instanceof HTMLIFrameElement && settle.later(),
    { capture: true, signal: away.signal },
  );
  window.addEventListener('pageshow', (event) => void (event.persisted && beginView()), { signal: away.signal });
  settle.soon();

  const readAgain = () => {
    reported = [];
    settle.soon();
  };
  return { readAgain, hasStopped: () => stopped, stop };
}

const isSame = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length && words.every((part, at) => part === others[at]);

/** So long the words of the last view are held to be left over from it. */
const staleMs = 2_000;
/** A page whose address never rests is read all the same. */
const mostQuick = 8;
const quickMs = 1_000;
const movedMs = 50;
/** Views begin at most so often. */
const restlessMs = 500;

const everyChange: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'class', 'style', 'aria-hidden', 'aria-expanded', 'aria-label'],
};
