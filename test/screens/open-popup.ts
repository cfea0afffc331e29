/** The popup, or the casebook, in a document without a browser, found as a person finds things: by their names. */
import { h, render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { Casebook } from '../../src/screens/casebook/casebook-root.tsx';
import { Popup } from '../../src/screens/popup-root.tsx';
import type { PopupPort } from '../../src/screens/port.ts';

export const openPopup = (port: PopupPort) => openScreen(h(Popup, { port }));
export const openCasebook = (port: PopupPort) => openScreen(h(Casebook, { port }));

async function openScreen(screen: ComponentChild) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(async () => render(screen, place));
  await settle();

  const visible = <E extends Element>(elements: Iterable<E>): E[] => [...elements].filter((one) => one.closest('[hidden]') === null);
  const named = (selector: string, name: string | RegExp): HTMLElement => {
    const found = visible(place.querySelectorAll<HTMLElement>(selector)).filter((one) => matches(nameOf(one), name));
    if (found.length !== 1) throw new Error(`${String(found.length)} of ${selector} are named ${String(name)}`);
    return found[0]!;
  };
  return {
    place,
    text: () => spaced(visible(place.querySelectorAll('main'))[0]?.textContent ?? ''),
    title: () => spaced(place.querySelector('h1')?.textContent ?? ''),
    said: () => place.querySelector('[role=status]')?.textContent ?? '',
    button: (name: string | RegExp) => named('button, summary', name),
    hasButton: (name: string | RegExp) =>
      visible(place.querySelectorAll<HTMLElement>('button, summary')).some((one) => matches(nameOf(one), name)),
    field: (name: string | RegExp) => named('input, textarea', name) as HTMLInputElement,
    press: async (name: string | RegExp) => {
      await act(async () => named('button, summary', name).click());
      await settle();
    },
    type: async (name: string | RegExp, typed: string) => {
      const field = named('input, textarea', name) as HTMLInputElement;
      await act(async () => {
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
    leave: async (name: string | RegExp) => {
      await act(async () => {
        named('input, textarea', name).dispatchEvent(new Event('blur', { bubbles: true }));
      });
      await settle();
    },
    choose: async (name: string | RegExp) => {
      await act(async () => named('input[type=radio]', name).click());
      await settle();
    },
    send: async (buttonName: string | RegExp) => {
      const form = named('button', buttonName).closest('form');
      await act(async () => {
        form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
      await settle();
    },
    close: () => act(async () => render(null, place)),
  };
}

/** Lets every promise that is under way come to its end. */
export const settle = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  });

/** The name that assistive technology would give it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const id = element.getAttribute('id');
  const own = id === null ? null : [...document.querySelectorAll('label')].find((one) => one.getAttribute('for') === id);
  return spaced((own ?? element.closest('label') ?? element).textContent ?? '').trim();
}

const matches = (text: string, name: string | RegExp): boolean => (typeof name === 'string' ? text === name : name.test(text));
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
