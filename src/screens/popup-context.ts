import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PopupPort } from './port.ts';

/** What every part of the popup and of the casebook may do: ask the browser, have something read out, and ask for a fresh view. */
export interface PopupContext {
  port: PopupPort;
  /** Put into the live region, so that a screen reader says it. */
  announce(sentence: string): void;
  reload(): Promise<void>;
  /** The invented example: shown, but nothing in it may be answered or kept. */
  example: boolean;
  /** Beside the portal's page, or in a tab of its own. */
  place: 'popup' | 'casebook';
}

export const Context = createContext<PopupContext | null>(null);

export function usePopup(): PopupContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a part of the popup is drawn outside of it');
  return context;
}
