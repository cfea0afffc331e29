/** The way of the popup and of the casebook to the browser: the real thing behind the port of `screens/port.ts`. */
import browser from 'webextension-polyfill';
import type { Fact } from '../claim/entry.ts';
import type { PlanAnswers } from '../claim/plan.ts';
import { ask } from './ask.ts';
import { today, zone } from './clock.ts';
import type { CasebookView, PasteTrouble, PopupView } from './messages.ts';
import { portalPages, portalTabInFront } from './tabs.ts';

type Draft = Record<string, string>;

export const popupPort = {
  async view(): Promise<PopupView> {
    return ask('popup-view', { tabId: await portalTabInFront(), today: today(), zone: zone() });
  },
  casebook: (): Promise<CasebookView> => ask('casebook-view', { today: today(), zone: zone() }),
  async openCasebook(): Promise<void> {
    await browser.tabs.create({ url: browser.runtime.getURL('src/screens/casebook.html') });
    window.close();
  },
  consent: (given: boolean): Promise<void> => ask('consent', { given }),
  tell: (told: Fact, claim: string | null, how?: { replaces: true }): Promise<void> =>
    ask('tell', { id: crypto.randomUUID(), told, claim, today: today(), ...how }),
  tellPlan: (plan: PlanAnswers): Promise<void> => ask('answer-plan', { plan }),
  paste: (pasted: { words: string; day: string | null; amount: string | null }): Promise<{ trouble?: PasteTrouble | undefined }> =>
    ask('paste', { ...pasted, today: today() }),
  async showControl(name: string): Promise<boolean> {
    const tabId = await portalTabInFront();
    return tabId !== null && (await ask('show-control', { tabId, name })).shown;
  },
  async pageShape(): Promise<string | null> {
    const tabId = await portalTabInFront();
    return tabId === null ? null : (await ask('page-shape', { tabId })).sample;
  },
  /** No await before the request: the browser wants to see the click. */
  requestAccess: (): Promise<boolean> => browser.permissions.request({ origins: [portalPages] }),
  onChange(changed: () => void): () => void {
    const heard = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => !key.startsWith(draftKey('')))) changed();
    };
    browser.storage.onChanged.addListener(heard);
    browser.permissions.onAdded.addListener(changed);
    return () => {
      browser.storage.onChanged.removeListener(heard);
      browser.permissions.onAdded.removeListener(changed);
    };
  },
  copy: (text: string): Promise<void> => navigator.clipboard.writeText(text),
  saveFile(name: string, text: string): void {
    const url = URL.createObjectURL(new Blob([text]));
    const link = Object.assign(document.createElement('a'), { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  /** Written here and not by the worker: only this page has drafts, and each stands under a key of its own. */
  draft: {
    async load(name: string): Promise<Draft> {
      const key = draftKey(name);
      return ((await browser.storage.session.get(key))[key] as Draft | undefined) ?? {};
    },
    save: (name: string, draft: Draft): Promise<void> => browser.storage.session.set({ [draftKey(name)]: draft }),
  },
};

const draftKey = (name: string) => `draft/${name}`;
