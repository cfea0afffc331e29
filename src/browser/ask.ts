/** Asks the worker from one of our own pages. Rejects when it was refused or could not be done; the answer is checked. */
import browser from 'webextension-polyfill';
import type { Answer, Asked, MessageName, Reply } from './messages.ts';
import { messages } from './messages.ts';

export async function ask<N extends MessageName>(name: N, payload: Asked<N>): Promise<Answer<N>> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<N> | undefined>({ name, payload });
  if (reply?.ok !== true) throw new Error(`not done: ${name}`);
  return messages[name].answers.parse(reply.value) as Answer<N>;
}
