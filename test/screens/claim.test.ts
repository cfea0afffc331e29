// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PopupView } from '../../src/browser/messages.ts';
import { say } from '../../src/screens/say.ts';
import { fakePort } from './fake-port.ts';
import { openPopup } from './open-popup.ts';
import { claim, deadline, medicalNecessity, report, source, views } from './samples.ts';

const open = async (name: keyof typeof views) => {
  const port = fakePort(views[name]);
  return { port, popup: await openPopup(port) };
};

describe('a claim', () => {
  it('says in this order: what happened, what to do first, by when, and whether to use the appeal button', async () => {
    const { popup } = await open('medical-necessity');
    const text = popup.text();
    const places = [
      'Cigna did not pay $2,140.00',
      'Ask your doctor to call',
      '152 days left',
      say('appeal.later'),
      'Collect the papers first',
      say('reason.title'),
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows the date with its mark, how it was counted and the rule', async () => {
    const { popup } = await open('medical-necessity');
    expect(popup.text()).toContain('Fri, Apr 23, 2027');
    expect(popup.text()).toContain(say('evidence.Q'));
    expect(popup.text()).toContain('180 days from Tue, Oct 27, 2026');
    const sources = popup.button(say('by.counted-named'));
    expect(sources.getAttribute('aria-expanded')).toBe('false');
    await popup.press(say('by.counted-named'));
    expect(sources.getAttribute('aria-expanded')).toBe('true');
    expect(popup.text()).toContain('29 CFR 2560.503-1(h)(3)(i)');
  });

  it('shows the hour of the last day when it is close, and how it was counted on one press', async () => {
    const hour = 'Have it there by 5:00 p.m. on Nov 27, 2026, by the clock where you live.';
    const near = claim({ ...medicalNecessity, deadlines: [deadline({ actBy: '2026-11-27', state: 'soon', lastHour: hour })] });
    const popup = await openPopup(fakePort({ state: 'read', report: report([near]), page: 's1', shown: ['c1'] }));
    expect(popup.place.querySelector('.by')?.textContent).toContain(hour);
    expect(popup.place.querySelector('.by')?.textContent).not.toContain('180 days from');
  });

  it('shows what Cigna owes while the member has no date of their own', async () => {
    const owed = deadline({
      rule: 'post-service-appeal-decision',
      who: 'cigna',
      actBy: null,
      aimBy: null,
      outer: null,
      dueOn: '2026-12-29',
      state: 'running',
    });
    const filed = claim({ ...medicalNecessity, deadlines: [owed] });
    const popup = await openPopup(fakePort({ state: 'read', report: report([filed]), page: 's1', shown: ['c1'] }));
    expect(popup.place.querySelector('.by')?.textContent).toContain('Cigna answers your appeal');
    expect(popup.text()).toContain('Tue, Dec 29, 2026');
    expect(popup.text()).not.toContain(say('by.calendar'));
  });

  it('quotes Cigna beside the plain words', async () => {
    const { popup } = await open('medical-necessity');
    expect(popup.place.querySelector('blockquote')?.textContent).toBe(
      'The service does not meet the plan’s criteria for medical necessity.',
    );
  });

  it('quotes the portal’s own control and leads to it, and never presses it', async () => {
    const { port, popup } = await open('medical-necessity');
    expect(popup.place.querySelector('q')?.textContent).toBe('Appeal this decision');
    await popup.press(say('appeal.show'));
    expect(port.asked).toEqual([['showControl', 'Appeal this decision']]);
    expect(popup.said()).toBe(say('appeal.shown'));
  });

  it('says when that control has gone', async () => {
    const popup = await openPopup(fakePort(views['medical-necessity'], { showControl: () => Promise.reject(new Error('tab closed')) }));
    await popup.press(say('appeal.show'));
    expect(popup.said()).toBe(say('appeal.gone'));
  });

  it('tells the other ways where there is no control', async () => {
    const { popup } = await open('prior-auth');
    expect(popup.text()).toContain(say('appeal.no-control'));
    expect(popup.text()).toContain('Customer Appeal');
    expect(popup.text()).toContain('Forms Center');
  });

  it('has no date before it is known when the notice was sent, and asks for it in that place', async () => {
    const { popup } = await open('date-needed');
    expect(popup.text()).toContain(say('by.needed'));
    expect(popup.text()).toContain('plan on Fri, Mar 12, 2027');
    expect(popup.text()).not.toContain('days left');
    const passed = await open('date-needed-passed');
    expect(passed.popup.text()).not.toContain('2026-06-12');
    expect(passed.popup.text()).not.toContain('Jun 12');
  });

  it('never says that a right is lost', async () => {
    const { popup } = await open('late');
    expect(popup.text()).toContain('you may still be in time');
    for (const name of Object.keys(views) as (keyof typeof views)[]) {
      const { popup: one } = await open(name);
      expect(one.text()).not.toMatch(/too late|expired|lost your right|no longer appeal|missed (the|your) deadline/i);
    }
  });

  it('shows the nearer of two clocks large and names the other', async () => {
    const { popup } = await open('information-requested');
    expect(popup.title()).toBe(say('what.information'));
    expect(popup.text()).toContain('19 days left');
    expect(popup.text()).toContain('Fri, Apr 23, 2027');
  });

  it('on the last day says so, and one day before counts in the singular', async () => {
    const on = (actBy: string): PopupView => ({
      state: 'read',
      report: report([claim({ deadlines: [deadline({ actBy, aimBy: '2026-11-08', state: 'soon' })] })]),
      page: 's1',
      shown: ['c1'],
    });
    expect((await openPopup(fakePort(on('2026-11-22')))).text()).toContain(say('by.today'));
    expect((await openPopup(fakePort(on('2026-11-23')))).text()).toContain('1 day left');
  });

  it('counts and lists what could not be read, from a press near the top', async () => {
    const { popup } = await open('partly-read');
    await popup.press('3 things here could not be read');
    const list = popup.button('What we could not read (3)').closest('details');
    expect(list?.open).toBe(true);
    expect(list?.textContent).toContain('$1,2O4.00');
    expect(popup.text()).toContain('One panel is closed');
  });

  it('does not tell a member with an open refusal that there is nothing to do', async () => {
    const popup = await openPopup(
      fakePort({ state: 'read', report: report([{ ...medicalNecessity, steps: [] }]), page: 's1', shown: ['c1'] }),
    );
    expect(popup.text()).not.toContain(say('first.none'));
    expect(popup.text()).toContain(say('first.ask'));
  });

  it('does not guess at a note that nobody knows', async () => {
    const { popup } = await open('unrecognised');
    expect(popup.title()).toBe(say('what.unrecognised'));
    expect(popup.text()).toContain('ZQ9 see remarks under plan provision 14.');
    expect(popup.text()).toContain(say('reason.unrecognised'));
  });

  it('copies a card to read from on the phone', async () => {
    const { port, popup } = await open('medical-necessity');
    await popup.press(say('call.copy'));
    const text = String(port.asked[0]?.[1]);
    for (const part of ['4471902836', 'Sep 14, 2026', '$2,140.00', 'criteria for medical necessity', '5. ']) expect(text).toContain(part);
    expect(text).not.toMatch(/\n6\. /);
    expect(popup.said()).toBe(say('call.copied'));
  });

  it('puts the day, and nothing about health, plan or claim, into the calendar', async () => {
    const { port, popup } = await open('medical-necessity');
    await popup.press(say('by.calendar'));
    const [name, file, text] = port.asked[0] as [string, string, string];
    expect([name, file]).toEqual(['saveFile', say('calendar.file')]);
    expect(text).toContain('DTSTART;VALUE=DATE:20270423');
    expect(text).not.toMatch(/4471902836|Achterberg|Harbor|medical|appeal|denied|Cigna/i);
  });
});

describe('a list of claims', () => {
  it('has what needs the member first, and says how much was read', async () => {
    const { popup } = await open('list');
    const rows = [...popup.place.querySelectorAll('button.row')].map((row) => row.querySelector('.row-what')?.textContent);
    expect(rows).toEqual([say('what.information'), 'Cigna did not pay $2,140.00', 'Cigna did not pay $940.00', say('what.nothing')]);
    expect(popup.text()).toContain('We read 18 of 24 claims');
    expect(popup.text()).toContain('What we could not read (9)');
  });

  it('opens a claim with one press, keeps it open when the popup dies, and goes back', async () => {
    const drafts = new Map();
    const port = fakePort(views.list, {}, drafts);
    const popup = await openPopup(port);
    await popup.press(/\$940\.00/);
    expect(popup.title()).toBe('Cigna did not pay $940.00');
    expect(document.activeElement?.tagName).toBe('H1');
    await popup.close();
    const again = await openPopup(fakePort(views.list, {}, drafts));
    expect(again.title()).toBe('Cigna did not pay $940.00');
    await again.press(say('app.back'));
    expect(again.title()).toBe('We read 18 of 24 claims');
  });

  it('does not carry an open claim over to another page', async () => {
    const drafts = new Map();
    const popup = await openPopup(fakePort(views.list, {}, drafts));
    await popup.press(/\$940\.00/);
    const out = await openPopup(fakePort(views['signed-out'], {}, drafts));
    expect(out.title()).toBe(say('signed-out.title'));
    await out.press(/\$940\.00/);
    expect(out.title()).toBe('Cigna did not pay $940.00');
    await out.press(say('app.back-home'));
    expect(out.title()).toBe(say('signed-out.title'));
  });

  it('reads no claim as no claim, not as nothing wrong', async () => {
    const { popup } = await open('empty-list');
    expect(popup.title()).toBe(say('list.empty'));
    expect(popup.text()).not.toContain(say('list.clear'));
    expect(popup.text()).not.toContain(say('first.none'));
  });

  it('keeps claims of other pages off the list of this one', async () => {
    const view: PopupView = {
      state: 'read',
      report: report([medicalNecessity, claim({ id: 'c9', claimNumber: '9', seenIn: ['s2'] })], [source(), source({ id: 's2' })]),
      page: 's1',
      shown: ['c1'],
    };
    const popup = await openPopup(fakePort(view));
    expect(popup.title()).toBe('Cigna did not pay $2,140.00');
    expect(popup.place.querySelectorAll('button.row')).toHaveLength(0);
  });
});
