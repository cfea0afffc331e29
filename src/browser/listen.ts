/**
 * Takes messages in: who sends is checked, then what is sent, then the one function for that message runs.
 * What fails is answered as "not done"; the console gets the message's name and never what it held.
 */
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import type { Answer, Asked, MessageName, Reply } from './messages.ts';
import { messages } from './messages.ts';
import { portalOrigin } from './tabs.ts';

/** `tabId`: the tab that sent it; -1 for our own popup, which lies in none. */
type Answers = { [N in MessageName]: (asked: Asked<N>, tabId: number) => Promise<Answer<N>> };

export function listen(answers: Answers): void {
  browser.runtime.onMessage.addListener((letter: unknown, sender: Runtime.MessageSender) => answerTo(answers, letter, sender));
}

async function answerTo(answers: Answers, letter: unknown, sender: Runtime.MessageSender): Promise<Reply> {
  const name = nameOf(letter);
  if (name === null || !mayAsk(messages[name].from, sender)) return { ok: false };
  const asked = messages[name].asks.safeParse((letter as { payload?: unknown }).payload);
  if (!asked.success) return { ok: false };
  try {
    const answer = answers[name] as (asked: unknown, tabId: number) => Promise<Answer<MessageName>>;
    return { ok: true, value: await answer(asked.data, sender.tab?.id ?? -1) };
  } catch {
    // The name of the message and nothing else: no word of the member's stands in a log.
    // eslint-disable-next-line no-console
    console.error(`Recourse: "${name}" failed`);
    return { ok: false };
  }
}

function nameOf(letter: unknown): MessageName | null {
  if (typeof letter !== 'object' || letter === null || !Object.hasOwn(letter, 'name')) return null;
  const { name } = letter as { name: unknown };
  return typeof name === 'string' && Object.hasOwn(messages, name) ? (name as MessageName) : null;
}

/** A portal message must come from the top frame of a tab at exactly the portal's origin; ours from a page of our own. */
export function mayAsk(from: 'portal' | 'us', sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return false;
  if (from === 'us') return sender.url.startsWith(browser.runtime.getURL('/'));
  const { origin } = sender as { origin?: string };
  return (
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    originOf(sender.url) === portalOrigin &&
    (origin ?? portalOrigin) === portalOrigin
  );
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
