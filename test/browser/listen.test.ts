import { expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

type Heard = (letter: unknown, sender: Runtime.MessageSender) => Promise<{ ok: boolean; value?: unknown }>;
const runtime = vi.hoisted(() => ({ id: 'ours', heard: [] as Heard[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: runtime.id,
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: { addListener: (heard: Heard) => runtime.heard.push(heard) },
    },
  },
}));
const { listen, mayAsk } = await import('../../src/browser/listen.ts');
const { messages } = await import('../../src/browser/messages.ts');

const tab = { id: 3 } as NonNullable<Runtime.MessageSender['tab']>;
const portal = (url: string, more: object = {}): Runtime.MessageSender => ({ id: 'ours', url, frameId: 0, tab, ...more });

test('a portal message comes from the top frame of a tab at exactly the portal, sent by our own script', () => {
  expect(mayAsk('portal', portal('https://my.cigna.com/web/secure/my/claims'))).toBe(true);
  expect(mayAsk('portal', portal('https://my.cigna.com/x', { origin: 'https://my.cigna.com' }))).toBe(true);
});

test.each([
  'http://my.cigna.com/claims',
  'https://my.cigna.com.evil.example/',
  'https://my.cigna.com@evil.example/',
  'https://evil.example/https://my.cigna.com/',
  'https://cigna.com/',
  'https://www.cigna.com/',
  'https://my.cigna.co/',
  'https://mycigna.com/',
  'https://my-cigna.com/',
  'https://xmy.cigna.com/',
  'https://my.cigna.com:8443/',
  'https://my.cigna.com./',
  'https://mу.cigna.com/',
  'ftp://my.cigna.com/',
  'file:///my.cigna.com',
  'data:text/html,https://my.cigna.com',
  'about:blank',
  'javascript:0',
  '',
  'chrome-extension://ours/src/screens/popup.html',
])('a portal message from %s is refused', (url) => {
  expect(mayAsk('portal', portal(url))).toBe(false);
});

test.each<[string, Runtime.MessageSender]>([
  ['a frame', portal('https://my.cigna.com/', { frameId: 4 })],
  ['no tab', portal('https://my.cigna.com/', { tab: undefined })],
  ['another extension', portal('https://my.cigna.com/', { id: 'theirs' })],
  ['another origin than its address says', portal('https://my.cigna.com/', { origin: 'https://evil.example' })],
  ['an opaque origin', portal('https://my.cigna.com/', { origin: 'null' })],
])('a portal message from %s is refused', (_, sender) => {
  expect(mayAsk('portal', sender)).toBe(false);
});

test('ours come from our own pages only', () => {
  expect(mayAsk('us', { id: 'ours', url: 'chrome-extension://ours/src/screens/popup.html' })).toBe(true);
  for (const url of ['https://my.cigna.com/', 'chrome-extension://oursecond/popup.html', 'chrome-extension://theirs/popup.html'])
    expect(mayAsk('us', { id: 'ours', url })).toBe(false);
});

test('what a failing answer held is neither told nor logged', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fails = () => Promise.reject(new Error('ANA EXAMPLE 5721339016'));
  const answers = {
    'may-read': fails,
    reading: fails,
    'reading-part': fails,
    'popup-view': fails,
    consent: fails,
    tell: fails,
    paste: fails,
    'answer-plan': fails,
    'casebook-view': fails,
    'show-control': fails,
    'page-shape': fails,
    report: fails,
  };
  listen(answers);
  expect(await runtime.heard[0]?.({ name: 'may-read', payload: { view: 'v' } }, portal('https://my.cigna.com/'))).toEqual({ ok: false });
  expect(JSON.stringify(logged.mock.calls)).not.toMatch(/ANA|5721339016/);
  expect(logged).toHaveBeenCalledOnce();
});

test('a whole letter can be pasted', () => {
  const letter = { words: 'a'.repeat(200_000), day: null, amount: null, today: '2026-11-22' };
  expect(messages.paste.asks.safeParse(letter).success).toBe(true);
});
