/**
 * The few things that a script in the portal's page needs of the browser. `chrome` and never `browser`: the page may hold
 * `<form id="browser">`, which becomes a global of that name. Both browsers answer with promises here.
 */
import type { Letter, MessageName, PortalOrder } from '../messages.ts';

/** False once the extension was reloaded, updated or removed: this script then is an orphan and must stop. */
export const isAlive = (): boolean => typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined;

/**
 * Asks the worker. One that was stopped meanwhile has to be woken, so a message that got lost is sent again; one that is busy is not
 * asked twice. Null when there is no answer.
 */
export async function askWorker(name: MessageName, payload: Letter['payload']): Promise<unknown> {
  for (const pause of [0, 200, 1000]) {
    if (pause > 0) await new Promise((resume) => setTimeout(resume, pause));
    if (!isAlive()) return null;
    const reply = (await Promise.race([chrome.runtime.sendMessage({ name, payload }).catch(() => 'lost'), silence()])) as
      { ok?: unknown; value?: unknown } | 'lost' | undefined;
    if (reply === 'lost') continue;
    return typeof reply === 'object' && reply.ok === true ? reply.value : null;
  }
  return null;
}

/** A worker that is stopped at the wrong moment may never answer at all. */
const silence = () => new Promise<undefined>((resume) => setTimeout(() => resume(undefined), 60_000));

/** Takes orders of the worker. Returns what ends it. */
export function takeOrders(obey: (order: PortalOrder) => unknown): () => void {
  const heard = (order: PortalOrder, sender: chrome.runtime.MessageSender, answer: (done: unknown) => void) => {
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined) return false;
    void Promise.resolve(obey(order)).then(answer, () => answer(null));
    return true;
  };
  chrome.runtime.onMessage.addListener(heard);
  return () => {
    if (isAlive()) chrome.runtime.onMessage.removeListener(heard);
  };
}

/** The shadow root of an element, closed ones included; each browser has its own word for it. */
export function rootOf(element: Element): ShadowRoot | null {
  if (firefoxRoot !== undefined) return firefoxRoot.call(element);
  return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
}

/** A property there, read through its prototype: an element of the page may hold a field of any name. */
const firefoxRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')?.get as
  ((this: Element) => ShadowRoot | null) | undefined;
