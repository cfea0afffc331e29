// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { unknownPlan } from '../../src/claim/plan.ts';
import { PopupView } from '../../src/browser/messages.ts';
import { Report } from '../../src/advice/report.ts';
import example from '../../src/screens/words/example.en.json' with { type: 'json' };
import { say } from '../../src/screens/say.ts';
import { fakePort } from './fake-port.ts';
import { nameOf, openPopup, settle } from './open-popup.ts';
import { report, source, views } from './samples.ts';

/** As a press on the summary does in a browser. */
async function open(summary: HTMLElement): Promise<void> {
  await act(async () => {
    summary.closest('details')!.open = true;
  });
  await settle();
}

describe('every state of the popup', () => {
  it.each(Object.entries(views))('%s: is a view that the worker could send, and is drawn with names on everything', async (_, view) => {
    expect(PopupView.parse(view)).toEqual(view);
    const popup = await openPopup(fakePort(view));
    expect(popup.place.querySelectorAll('main')).toHaveLength(1);
    expect(popup.place.querySelectorAll('footer')).toHaveLength(1);
    expect(popup.title()).not.toBe('');
    expect(popup.text()).not.toMatch(/undefined|null|NaN|\{[a-z]+\}|\[object/);
    for (const control of popup.place.querySelectorAll('button, input, textarea, summary'))
      expect(nameOf(control), control.outerHTML).not.toBe('');
    const ids = [...popup.place.querySelectorAll('[id]')].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are told apart by their first words', async () => {
    const titles: string[] = [];
    for (const name of [
      'consent-needed',
      'site-access-off',
      'not-on-mycigna',
      'not-yet-read',
      'signed-out',
      'unavailable',
      'not-a-claim-page',
      'unknown-layout',
      'storage-failed',
      'reload-needed',
      'list',
      'list-clear',
      'list-needs-you',
      'empty-list',
      'partly-read',
      'nothing-refused',
    ] as const) {
      const popup = await openPopup(fakePort(views[name]));
      titles.push(popup.title());
    }
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('an unknown layout never looks like a clean page, and offers the other way in', async () => {
    const popup = await openPopup(fakePort(views['unknown-layout']));
    expect(popup.text()).toContain('Something may be refused that we cannot see');
    expect(popup.field(say('paste.words')).closest('details')?.open).toBe(true);
  });

  it('says how much was read, and what it was that is not known', async () => {
    const popup = await openPopup(fakePort(views.list));
    expect(popup.title()).toBe('We read 18 of 24 claims');
    expect(popup.text()).toContain('We do not know what this stands for: Tier adj.');
    const claim = await openPopup(fakePort(views['partly-read']));
    expect(claim.text()).toContain('(Tier adj.)');
  });

  it.each(['unknown-layout', 'unknown-layout-typed', 'not-a-claim-page', 'list', 'partly-read'] as const)(
    '%s: the shape of the page is shown in full and then saved with one press',
    async (state) => {
      const port = fakePort(views[state]);
      const popup = await openPopup(port);
      expect(port.asked).toEqual([]);
      await open(popup.button(say('sample.title')));
      expect(popup.place.querySelector('pre')?.textContent).toBe('<p>xxxx 99</p>');
      await popup.press(say('sample.save'));
      expect(port.asked).toEqual([['pageShape'], ['saveFile', 'page-shape.html', '<p>xxxx 99</p>']]);
      expect(popup.said()).toBe(say('sample.saved'));
    },
  );

  it('a page that does not answer gives no empty file', async () => {
    const popup = await openPopup(fakePort(views['unknown-layout'], { pageShape: async () => null }));
    await open(popup.button(say('sample.title')));
    expect(popup.text()).toContain(say('sample.failed'));
    expect(popup.hasButton(say('sample.save'))).toBe(false);
  });

  it.each(['signed-out', 'unavailable', 'medical-necessity', 'list-clear'] as const)('%s: there is nothing to save', async (state) => {
    expect((await openPopup(fakePort(views[state]))).hasButton(say('sample.title'))).toBe(false);
  });

  it('no answer from the worker is a state of its own, with a way to ask again', async () => {
    let alive = false;
    const port = fakePort(views['medical-necessity']);
    const popup = await openPopup({ ...port, view: () => (alive ? port.view() : Promise.reject(new Error('gone'))) });
    expect(popup.title()).toBe(say('no-answer.title'));
    alive = true;
    await popup.press(say('app.look-again'));
    expect(popup.title()).toBe('Cigna did not pay $2,140.00');
  });

  it('follows the worker when the page has been read meanwhile', async () => {
    const port = fakePort(views['not-yet-read']);
    const popup = await openPopup(port);
    expect(popup.title()).toBe(say('reading.title'));
    port.show(views['prior-auth']);
    await settle();
    expect(popup.title()).toBe('Cigna did not pay $940.00');
  });

  it('shows the answer to the last question when an earlier answer comes late', async () => {
    const waiting: ((view: PopupView) => void)[] = [];
    const port = fakePort(views['not-yet-read']);
    let changed = (): void => undefined;
    const popup = await openPopup({
      ...port,
      view: () => new Promise((answer) => waiting.push(answer)),
      onChange: (call) => ((changed = call), () => undefined),
    });
    changed();
    waiting[1]?.(views['prior-auth']);
    waiting[0]?.(views['not-yet-read']);
    await settle();
    expect(popup.title()).toBe('Cigna did not pay $940.00');
  });
});

describe('the first run', () => {
  it('says what is read, where it stays and what is never done, before anything is read', async () => {
    const port = fakePort(views['consent-needed']);
    const popup = await openPopup(port);
    for (const promise of ['consent.reads-body', 'consent.stays-body', 'consent.never-body'] as const)
      expect(popup.text()).toContain(say(promise));
    expect(port.asked).toEqual([]);
    await popup.press(say('consent.agree'));
    expect(port.asked).toEqual([['consent', true]]);
  });

  it('takes no for an answer and stays of use', async () => {
    const port = fakePort(views['consent-needed']);
    const popup = await openPopup(port);
    await popup.press(say('consent.decline'));
    expect(port.asked).toEqual([['consent', false]]);
    expect(popup.title()).toBe(say('consent.declined-title'));
    await popup.press(say('consent.reconsider'));
    expect(popup.title()).toBe(say('consent.title'));
  });

  it('has an example that is marked as one and keeps nothing', async () => {
    expect(() => Report.parse(example)).not.toThrow();
    const port = fakePort(views['consent-needed']);
    const popup = await openPopup(port);
    await popup.press(say('consent.example'));
    expect(popup.text()).toContain(say('example.banner'));
    expect(popup.title()).toBe('Cigna did not pay $1,400.00');
    expect(popup.hasButton(/^Change|^Save|calendar/)).toBe(false);
    await popup.press(say('example.back'));
    expect(popup.title()).toBe(say('consent.title'));
    expect(port.asked).toEqual([]);
  });
});

describe('site access', () => {
  it('is asked for straight from the press, and a refusal is said', async () => {
    const port = fakePort(views['site-access-off'], { requestAccess: () => Promise.resolve(false) });
    const popup = await openPopup(port);
    await popup.press(say('access-off.allow'));
    expect(popup.said()).toBe(say('access-off.refused'));
  });
});

describe('a page of the plan', () => {
  const planned = {
    ...report([]),
    sources: [source({ id: 's1', kind: 'plan-summary', rowsRead: 0 })],
    plan: {
      ...unknownPlan(),
      source: 'printed' as const,
      terms: {
        inNetwork: {
          deductible: { individual: 150000, family: null, embedded: null },
          coinsurancePercent: 20,
          copays: { 'office-visit': 3000 },
        },
        metBefore: { day: '2026-11-22', inNetwork: { deductible: { individual: 91250 } } },
      },
    },
  };

  it('shows what was read of it, so that it can be checked', async () => {
    const popup = await openPopup(fakePort({ state: 'read', report: planned, page: 's1', shown: [] }));
    expect(popup.title()).toBe(say('plan.title'));
    for (const words of ['$1,500.00', '$912.50', '20%', 'Copay: office visit']) expect(popup.text()).toContain(words);
    expect(popup.text()).not.toContain(say('plan.out-of-network'));
    expect(popup.text()).not.toContain(say('list.none'));
  });
});
