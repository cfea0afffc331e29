/** The popup: asks for its view, shows the screen of that state, and tells a screen reader what changed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PopupView } from '../browser/messages.ts';
import type { PopupContext } from './popup-context.ts';
import { Context } from './popup-context.ts';
import type { PopupPort } from './port.ts';
import { say } from './say.ts';
import { Frame } from './frame.tsx';
import { StateScreen } from './states/state-screen.tsx';

/** Beside the states that the worker names: nothing heard yet, and no answer at all. */
export type ShownView = PopupView | { state: 'no-answer' } | { state: 'asking' };

export function Popup({ port }: { port: PopupPort }) {
  const [view, setView] = useState<ShownView>({ state: 'asking' });
  const [said, setSaid] = useState('');
  const newest = useRef(0);
  const acted = useRef(false);

  const reload = useCallback(async () => {
    const mine = ++newest.current;
    const next: ShownView = await port.view().catch(() => ({ state: 'no-answer' as const }));
    // Two answers can overtake one another: only the one that was asked for last is shown.
    if (mine === newest.current) setView(next);
  }, [port]);

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
  const context = useMemo<PopupContext>(() => ({ port, announce, reload, example: false }), [port, announce, reload]);
  return (
    <Context.Provider value={context}>
      <Frame>
        <StateScreen view={view} />
      </Frame>
      <p class="unseen" role="status">
        {view.state === 'asking' || view.state === 'not-yet-read' ? say('reading.title') : said}
      </p>
    </Context.Provider>
  );
}
