// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PopupView } from '../../src/browser/messages.ts';
import { Fact } from '../../src/claim/entry.ts';
import { noAmounts } from '../../src/claim/claim.ts';
import { answers } from '../../src/screens/forms/answers.ts';
import { say } from '../../src/screens/say.ts';
import { fakePort } from './fake-port.ts';
import { openPopup } from './open-popup.ts';
import { claim, medicalNecessity, report, source, views } from './samples.ts';

const owe = say('amounts.patientResponsibility');
const change = say('amounts.change-named', { name: owe });
const right = say('amounts.new', { name: owe });

describe('"Is this right?"', () => {
  it('tells the amount as whole cents, about this claim, and says that it was saved', async () => {
    const port = fakePort(views['medical-necessity']);
    const popup = await openPopup(port);
    await popup.press(change);
    expect(document.activeElement).toBe(popup.field(right));
    await popup.type(right, '$1,040.5');
    await popup.send(say('app.save'));
    expect(port.asked).toEqual([['tell', { fact: 'correction', field: 'patientResponsibility', value: 104050 }, '4471902836']]);
    expect(popup.said()).toBe(say('app.saved'));
    expect(popup.hasButton(say('app.save'))).toBe(false);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('refuses what is no amount, keeps it in the field and says why', async () => {
    const port = fakePort(views['medical-necessity']);
    const popup = await openPopup(port);
    await popup.press(change);
    await popup.type(right, 'about 100');
    await popup.send(say('app.save'));
    expect(port.asked).toEqual([]);
    expect(popup.field(right).value).toBe('about 100');
    expect(popup.field(right).getAttribute('aria-invalid')).toBe('true');
    expect(popup.text()).toContain(say('amounts.not-understood'));
  });

  it('says when it could not be kept, and loses nothing that was typed', async () => {
    const port = fakePort(views['medical-necessity'], { tell: () => Promise.reject(new Error('no')) });
    const popup = await openPopup(port);
    await popup.press(change);
    await popup.type(right, '10');
    await popup.send(say('app.save'));
    expect(popup.text()).toContain(say('app.not-saved'));
    expect(popup.field(right).value).toBe('10');
  });

  it('marks what the member set and shows what the page has', async () => {
    const told = claim({
      ...medicalNecessity,
      differences: [
        {
          field: 'patientResponsibility',
          values: [
            { value: 104050, source: 'told' },
            { value: 214000, source: 'printed' },
          ],
        },
      ],
    });
    const popup = await openPopup(fakePort({ state: 'read', report: report([told]), page: 's1', shown: ['c1'] }));
    expect(popup.text()).toContain('You set this. Before, it was $2,140.00.');
    expect(popup.text()).not.toContain('The page says you owe');
  });

  it('shows both amounts when two papers disagree', async () => {
    const two = claim({
      ...medicalNecessity,
      differences: [
        {
          field: 'billed',
          values: [
            { value: 100, source: 's1' },
            { value: 200, source: 's2' },
          ],
        },
      ],
    });
    const popup = await openPopup(fakePort({ state: 'read', report: report([two]), page: 's1', shown: ['c1'] }));
    expect(popup.text()).toContain('$1.00, $2.00');
  });

  it('is not offered where the answer would reach other claims too', async () => {
    const nameless = { claimNumber: null, serviceDates: null, amounts: noAmounts() };
    const one = claim({ ...medicalNecessity, ...nameless, questions: [{ id: 'care', ask: 'When?' }] });
    const popup = await openPopup(
      fakePort({
        state: 'read',
        report: report([one, claim({ id: 'c2', seenIn: ['s2'] })], [source(), source({ id: 's2' })]),
        page: 's1',
        shown: ['c1'],
      }),
    );
    expect(popup.hasButton(/^Change/)).toBe(false);
    expect(popup.hasButton(/^Answer: (?!What does your plan)/)).toBe(false);
    const alone = await openPopup(fakePort({ state: 'read', report: report([one]), page: 's1', shown: ['c1'] }));
    expect(alone.hasButton(change)).toBe(true);
  });
});

describe('questions', () => {
  it('the date of the notice: needs a day that exists and has come', async () => {
    const port = fakePort(views['date-needed']);
    const popup = await openPopup(port);
    const send = say('questions.send');
    await popup.press(say('by.give-date'));
    await popup.send(send);
    expect(popup.text()).toContain(say('questions.bad-date'));
    await popup.type(say('answer.notice-day'), '2026-12-01');
    await popup.choose(say('answer.what-letter'));
    await popup.send(send);
    expect(popup.text()).toContain(say('questions.future-date'));
    expect(port.asked).toEqual([]);
    await popup.type(say('answer.notice-day'), '2026-10-30');
    await popup.send(send);
    expect(port.asked).toEqual([
      ['tell', { fact: 'notice-date', what: 'letter', day: '2026-10-30' }, '2026-09-14|2026-09-14|harbor spine imaging|286000'],
    ]);
  });

  it('care: asks about harm only while the care is not over', async () => {
    const port = fakePort(views['medical-necessity']);
    const popup = await openPopup(port);
    await popup.press(say('questions.answer-named', { question: 'Is this care over, going on now, or still to come?' }));
    await popup.choose(say('answer.care-past'));
    expect(popup.text()).not.toContain(say('answer.urgent'));
    await popup.choose(say('answer.care-upcoming'));
    expect(popup.text()).toContain(say('answer.urgent'));
    await popup.choose(say('app.not-sure'));
    await popup.send(say('questions.send'));
    expect(port.asked).toEqual([['tell', { fact: 'care', care: 'upcoming', urgent: null }, '4471902836']]);
  });

  it('every answer makes a fact that the ledger takes', () => {
    const typed: Record<string, string> = {
      day: '2026-11-01',
      on: '2026-11-02',
      what: 'eob',
      care: 'ongoing',
      urgent: 'yes',
      network: 'in',
      how: 'by phone',
      who: 'member',
      all: 'yes',
      number: ' A-77 ',
      amount: '12.50',
      happened: 'yes',
      emergency: 'no',
      facility: 'in',
      consent: 'unsure',
      minutes: '45',
    };
    for (const [id, answer] of Object.entries(answers)) {
      const full = Fact.parse(answer.fact(typed));
      expect(full.fact).toBe({ network: 'network-verified', billed: 'bill', urgent: 'care' }[id] ?? id);
      const needed = Object.fromEntries(
        answer.fields.filter((field) => field.optional !== true).map(({ name }) => [name, typed[name] ?? '']),
      );
      expect(() => Fact.parse(answer.fact(needed))).not.toThrow();
      // What was told opens the form again as it was.
      if (answer.draft !== undefined) expect(answer.fact(answer.draft(full) ?? {})).toEqual(full);
    }
    expect(answers['care']?.fact({ care: 'upcoming', urgent: 'no' })).toEqual({ fact: 'care', care: 'upcoming', urgent: false });
    expect(answers['billed']?.fact({ amount: '12.50' })).toEqual({ fact: 'bill', amount: 1250, day: null });
  });

  it('a question that no form can answer is still shown', async () => {
    const asked = claim({ ...medicalNecessity, questions: [{ id: 'something-new', ask: 'Which plan is it?' }] });
    const popup = await openPopup(fakePort({ state: 'read', report: report([asked]), page: 's1', shown: ['c1'] }));
    expect(popup.text()).toContain('Which plan is it?');
    expect(popup.hasButton(/^Answer: Which plan/)).toBe(false);
  });

  it('what happened since can be told without being asked, and may turn the advice', async () => {
    const port = fakePort(views['medical-necessity']);
    const popup = await openPopup(port);
    await popup.press(say('questions.answer-named', { question: say('tell.fix-promised') }));
    await popup.type(say('answer.promised-day'), '2026-10-01');
    await popup.send(say('questions.send'));
    expect(port.asked).toEqual([['tell', { fact: 'fix-promised', day: '2026-10-01' }, '4471902836']]);
  });

  it('what was told can be told again: care always, a date only once one was given', async () => {
    const printed = claim({
      ...medicalNecessity,
      questions: [],
      care: 'ongoing',
      dates: [{ what: 'processed', day: '2026-06-08', source: 's1' }],
    });
    const given = claim({ ...printed, dates: [...printed.dates, { what: 'letter', day: '2025-11-10', source: 'told' }] });
    const textOf = async (one: typeof printed) =>
      (await openPopup(fakePort({ state: 'read', report: report([one]), page: 's1', shown: [one.id] }))).text();
    expect(await textOf(printed)).toContain(say('tell.care'));
    expect(await textOf(printed)).not.toContain(say('tell.notice-date'));
    expect(await textOf(given)).toContain(say('tell.notice-date'));
  });

  it('a question for the words of a letter leads to the place where they can be pasted', async () => {
    const asked = claim({ ...medicalNecessity, questions: [{ id: 'reason', ask: 'Does a letter say why?' }] });
    const popup = await openPopup(fakePort({ state: 'read', report: report([asked]), page: 's1', shown: ['c1'] }));
    await popup.press(say('questions.paste'));
    expect(document.activeElement).toBe(popup.field(say('paste.words')));
    expect(popup.field(say('paste.words')).closest('details')?.open).toBe(true);
  });
});

describe('a typed or pasted note', () => {
  const fill = async (popup: Awaited<ReturnType<typeof openPopup>>) => {
    await popup.type(say('paste.words'), 'not medically necessary');
    await popup.type(say('paste.day'), '10/27/2026');
  };

  it('goes in as typed, with null for what was left empty', async () => {
    const port = fakePort(views['not-on-mycigna']);
    const popup = await openPopup(port);
    await fill(popup);
    await popup.send(say('paste.send'));
    expect(port.asked).toEqual([['paste', { words: 'not medically necessary', day: '10/27/2026', amount: null }]]);
    expect(popup.said()).toBe(say('paste.done'));
  });

  it('survives the death of the popup', async () => {
    const drafts = new Map();
    const popup = await openPopup(fakePort(views['not-on-mycigna'], {}, drafts));
    await fill(popup);
    await popup.close();
    const again = await openPopup(fakePort(views['not-on-mycigna'], {}, drafts));
    expect(again.field(say('paste.words')).value).toBe('not medically necessary');
    expect(again.field(say('paste.day')).value).toBe('10/27/2026');
  });

  it.each(['no-words', 'date-not-understood', 'amount-not-understood'] as const)(
    '%s: says so at the field and takes the focus there',
    async (trouble) => {
      const popup = await openPopup(fakePort(views['not-on-mycigna'], { paste: () => Promise.resolve({ trouble }) }));
      await fill(popup);
      await popup.send(say('paste.send'));
      expect(popup.text()).toContain(say(`paste.${trouble}`));
      expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
      expect(popup.field(say('paste.words')).value).toBe('not medically necessary');
    },
  );

  it('is answered at once, also on a page whose claims were read', async () => {
    const pasted = claim({
      ...medicalNecessity,
      id: 'c9',
      claimNumber: null,
      serviceDates: null,
      seenIn: ['s9'],
      amounts: { ...noAmounts(), notCovered: 5500 },
      denials: [{ category: 'medical_necessity', lines: [], amount: 5500, evidence: ['not medically necessary'] }],
    });
    const after: PopupView = {
      state: 'read',
      report: report([claim({ id: 'c1' }), pasted], [source(), source({ id: 's9', kind: 'pasted' })]),
      page: 's1',
      shown: ['c1'],
    };
    const port = fakePort({ state: 'read', report: report([claim({ id: 'c1' })]), page: 's1', shown: ['c1'] });
    const popup = await openPopup({ ...port, paste: async () => (port.show(after), {}) });
    await fill(popup);
    await popup.send(say('paste.send'));
    expect(popup.title()).toBe('Cigna did not pay $55.00');
    await popup.press(say('app.back'));
    expect(popup.title()).toBe(say('what.nothing'));
    expect(popup.text()).toContain(say('elsewhere.typed'));
  });

  it('on a page that cannot be read comes first, with the warning still below it', async () => {
    const popup = await openPopup(fakePort(views['unknown-layout-typed']));
    expect(popup.title()).toBe('Cigna did not pay $2,140.00');
    expect(popup.text()).toContain(say('unknown-layout.body'));
  });
});
