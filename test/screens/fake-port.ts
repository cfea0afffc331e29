/** A port without a browser: answers with the given views, and remembers what it was asked. */
import type { PopupView } from '../../src/browser/messages.ts';
import type { Draft, PopupPort } from '../../src/screens/port.ts';

export interface FakePort extends PopupPort {
  asked: [name: string, ...with: unknown[]][];
  show(view: PopupView): void;
  drafts: Map<string, Draft>;
}

export function fakePort(first: PopupView, answers: Partial<PopupPort> = {}, drafts = new Map<string, Draft>()): FakePort {
  let view = first;
  const listeners = new Set<() => void>();
  const asked: FakePort['asked'] = [];
  const note = (...call: FakePort['asked'][number]): void => void asked.push(call);
  return {
    asked,
    drafts,
    show: (next) => {
      view = next;
      listeners.forEach((changed) => changed());
    },
    view: () => Promise.resolve(structuredClone(view)),
    casebook: () =>
      Promise.resolve(
        'report' in first && first.report !== null ? { state: 'kept', report: structuredClone(first.report) } : { state: 'consent-needed' },
      ),
    openCasebook: async () => note('openCasebook'),
    consent: async (given) => note('consent', given),
    tell: async (fact, about, how) => note('tell', fact, about, ...(how === undefined ? [] : [how])),
    tellPlan: async (plan) => note('tellPlan', plan),
    paste: async (pasted) => (note('paste', pasted), {}),
    showControl: async (name) => (note('showControl', name), true),
    pageShape: async () => (note('pageShape'), '<p>xxxx 99</p>'),
    requestAccess: async () => (note('requestAccess'), true),
    onChange: (changed) => (listeners.add(changed), () => listeners.delete(changed)),
    copy: async (text) => note('copy', text),
    saveFile: (name, text) => note('saveFile', name, text),
    draft: {
      load: async (name) => drafts.get(name) ?? {},
      save: async (name, draft) => void drafts.set(name, draft),
    },
    ...answers,
  };
}
