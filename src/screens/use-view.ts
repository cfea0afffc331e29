/** Asks for a view, follows its changes, and says to a screen reader what was done. Shared by the popup and the casebook. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PopupContext } from './popup-context.ts';
import type { PopupPort } from './port.ts';

/** Beside the states that the worker names: nothing heard yet, and no answer at all. */
export type Awaited<View> = View | { state: 'no-answer' } | { state: 'asking' };

interface ShownView<View> {
  view: Awaited<View>;
  /** For the live region. */
  said: string;
  context: PopupContext;
}

/** `ask` must be the same function at each drawing. */
export function useView<View>(port: PopupPort, ask: (port: PopupPort) => Promise<View>, place: PopupContext['place']): ShownView<View> {
  const [view, setView] = useState<Awaited<View>>({ state: 'asking' });
  const [said, setSaid] = useState('');
  const newest = useRef(0);
  const acted = useRef(false);

  const reload = useCallback(async () => {
    const mine = ++newest.current;
    const next = await ask(port).catch(() => ({ state: 'no-answer' as const }));
    // Two answers can overtake one another: only the one that was asked for last is shown.
    if (mine === newest.current) setView(next);
  }, [port, ask]);

  useEffect(() => {
    void reload();
    return port.onChange(() => void reload());
  }, [port, reload]);

  // What was pressed may be gone from the screen by now: the keyboard then goes on from the heading, not from nowhere.
  useEffect(() => {
    if (acted.current && document.activeElement === document.body) document.querySelector('h1')?.focus({ preventScroll: true });
    acted.current = false;
  }, [view]);

  const announce = useCallback((sentence: string) => {
    acted.current = true;
    setSaid(sentence);
  }, []);
  const context = useMemo<PopupContext>(() => ({ port, announce, reload, example: false, place }), [port, announce, reload, place]);
  return { view, said, context };
}
