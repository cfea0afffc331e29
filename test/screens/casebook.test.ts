// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Report, ReportedClaim } from '../../src/advice/report.ts';
import { pointsFrom } from '../../src/screens/casebook/criteria.ts';
import { openClocks } from '../../src/screens/casebook/open-clocks.ts';
import { say, sayCount } from '../../src/screens/say.ts';
import { fakePort } from './fake-port.ts';
import { openCasebook, openPopup, settle } from './open-popup.ts';
import {
  claim,
  deadline,
  informationRequested,
  late,
  medicalNecessity,
  noDate,
  nothingRefused,
  priorAuth,
  report,
  views,
} from './samples.ts';

const everything = report([medicalNecessity, late, informationRequested, nothingRefused, noDate, priorAuth]);
const open = async (shown: Report = everything, drafts = new Map()) => {
  const port = fakePort({ state: 'read', report: shown, page: null, shown: [] }, {}, drafts);
  return { port, book: await openCasebook(port) };
};
const cards = (place: Element) => [...place.querySelectorAll('.clock')].map((card) => card.textContent.replaceAll('\u00a0', ' '));

describe('all open dates', () => {
  it('stand in order, the nearest first, with those that lack a date last', () => {
    const { needed, spare } = openClocks(everything);
    expect(needed.map((clock) => clock.deadline.actBy ?? clock.deadline.aimBy)).toEqual([
      '2026-11-13',
      '2026-12-11',
      '2027-03-12',
      '2027-04-23',
      '2027-04-23',
      '2027-04-23',
    ]);
    expect(spare.map((clock) => clock.claim.id)).toEqual(['c6']);
    const never = claim({ ...medicalNecessity, deadlines: [deadline({ actBy: null, aimBy: null, state: 'date-needed' })] });
    expect(openClocks(report([never, medicalNecessity])).needed.map(({ words }) => words.day)).toEqual(['2027-04-23', null]);
  });

  it('each tells its claim, what to do first, and whether to use the appeal button', async () => {
    const { book } = await open();
    const [first, second] = cards(book.place);
    expect(first).toContain('Harbor Spine Imaging · Sep 14, 2026 · $2,140.00 not paid');
    expect(first).toContain(say('by.late'));
    expect(first).toContain('Ask your doctor to call');
    expect(first).toContain(say('appeal.now'));
    expect(second).toContain('Find out who must send the papers');
  });

  it('each shows on one press how it was counted, its rule, and the way to read it', async () => {
    const { book } = await open(report([medicalNecessity]));
    const button = book.button(say('by.counted'));
    expect(button.getAttribute('aria-expanded')).toBe('false');
    const shown = document.getElementById(button.getAttribute('aria-controls')!)!;
    expect(shown.hidden).toBe(true);
    await book.press(say('by.counted'));
    expect(shown.hidden).toBe(false);
    expect(shown.textContent).toContain('29 CFR 2560.503-1(h)(3)(i)');
    expect(shown.textContent.replaceAll('\u00a0', ' ')).toContain('Oct 27, 2026');
    const link = shown.querySelector('a')!;
    expect([link.getAttribute('href'), link.rel, link.textContent]).toEqual([
      'https://www.ecfr.gov/current/title-29/section-2560.503-1',
      'noreferrer',
      say('source.read', { place: 'ecfr.gov' }),
    ]);
  });

  it('of claims that ask nothing of the member stay folded', async () => {
    const { book } = await open();
    expect(book.button(sayCount('casebook.spare', 1)).closest('details')?.open).toBe(false);
  });
});

describe('one claim', () => {
  it('opens from its date, has all of it, and leads back', async () => {
    const { book } = await open(report([medicalNecessity, nothingRefused]));
    await book.press(/Cigna did not pay \$2,140\.00/);
    expect(book.title()).toBe('Cigna did not pay $2,140.00');
    expect(document.activeElement?.tagName).toBe('H1');
    const text = book.text();
    for (const part of [
      'Ask Cigna for the rule it used',
      'Write the appeal',
      say('appeal.why-not-now'),
      'Collect the papers first',
      say('questions.title'),
      say('reason.cigna'),
      say('call.title'),
      say('collect.title'),
    ])
      expect(text).toContain(part);
    await book.press(say('casebook.back'));
    expect(book.title()).toBe(say('casebook.title'));
  });

  it('stays open when the tab is loaded again, and stands in no address', async () => {
    const drafts = new Map();
    const first = await open(everything, drafts);
    await first.book.press(/Cigna is waiting for more information/);
    await first.book.close();
    const { book } = await open(everything, drafts);
    expect(book.title()).toBe(say('what.information'));
    expect(location.href).not.toContain('4471903104');
  });

  it('quotes the portal’s control without leading to a page that is not there', async () => {
    const { book } = await open(report([medicalNecessity]));
    await book.press(/Cigna did not pay/);
    expect(book.place.querySelector('q')?.textContent).toBe('Appeal this decision');
    expect(book.hasButton(say('appeal.show'))).toBe(false);
  });
});

describe('the ways to get it changed', () => {
  const source = { citation: 'The rule', url: 'https://www.example.org/rule', evidence: 'P' as const };
  const door = {
    id: 'internal-appeal',
    title: 'Internal appeal',
    who: 'member' as const,
    how: 'Write to the address on your letter.',
    open: 'later' as const,
    because: 'Collect the papers first.',
    asks: null,
    rule: 'internal-appeal',
    by: '2027-04-23',
    noClock: null,
    contacts: [
      {
        name: 'Your state’s office',
        for: 'Help that is free.',
        phone: '800-555-0100',
        fax: null,
        website: 'help.example.org',
        mail: null,
        evidence: 'R' as const,
        readLongAgo: 'We read this long ago.',
      },
    ],
    source,
  };
  const peer = {
    ...door,
    id: 'peer',
    title: 'Peer-to-peer',
    who: 'doctor' as const,
    open: 'depends' as const,
    asks: 'plan-funding',
    by: null,
    noClock: 'No last day.',
    rule: null,
    contacts: [],
  };
  const withDoors = claim({
    ...medicalNecessity,
    doors: [door, peer],
    questions: [{ id: 'plan-funding', ask: 'Who pays the claims?' }],
    externalReview: {
      open: 'depends',
      ground: 'It is about medical judgment.',
      runBy: 'An outside group.',
      binding: 'Cigna must follow it.',
      contains: ['Your name.'],
      source,
    },
    policy: { named: 'MM 0123', list: 'https://static.example.org/list', source },
  });
  const opened = async () => {
    const { book } = await open(report([withDoors]));
    await book.press(/Cigna did not pay/);
    return book;
  };

  it('tell how, who, by when or why there is no date, and on which question they hang', async () => {
    const [first, second] = [...(await opened()).place.querySelectorAll('.way')].map((way) => way.textContent.replaceAll('\u00a0', ' '));
    for (const part of [
      'Internal appeal',
      say('doors.later'),
      'Collect the papers first.',
      say('doors.who-member'),
      'Write to the address',
      'By Fri, Apr 23, 2027',
    ])
      expect(first).toContain(part);
    for (const part of [
      say('doors.depends'),
      say('doors.who-doctor'),
      'No last day.',
      say('doors.asks', { question: 'Who pays the claims?' }),
    ])
      expect(second).toContain(part);
  });

  it('stay open when their safe date has passed, and say so', async () => {
    const { book } = await open(report([claim({ ...withDoors, doors: [{ ...door, by: '2026-11-13' }] })]));
    await book.press(/Cigna did not pay/);
    expect(book.text()).toContain(say('by.late-short', { safe: 'Fri, Nov 13, 2026' }));
    expect(book.text()).not.toContain('By Fri, Nov 13, 2026');
  });

  it('name whom to turn to, with numbers and pages that open only when they are pressed', async () => {
    const links = [...(await opened()).place.querySelectorAll('.contacts a')].map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual([
      ['tel:8005550100', '800-555-0100'],
      ['https://help.example.org', 'help.example.org'],
    ]);
    expect((await opened()).text()).toContain('We read this long ago.');
  });

  it('tell of the review from outside, and of the medical rule that the page names', async () => {
    const book = await opened();
    for (const part of [
      say('external.title'),
      'It is about medical judgment.',
      'An outside group.',
      'Cigna must follow it.',
      'Your name.',
      say('policy.named', { name: 'MM 0123' }),
    ])
      expect(book.text()).toContain(part);
    expect([...book.place.querySelectorAll('.criteria a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://static.example.org/list',
    ]);
  });

  it('a date names the way that it belongs to', async () => {
    const { book } = await open(report([withDoors]));
    expect(cards(book.place)[0]).toContain(`Internal appeal${say('doors.later')}`);
  });
});

describe('what Cigna owes', () => {
  const owed = (changes: Parameters<typeof deadline>[0]) =>
    deadline({ rule: 'post-service-appeal-decision', who: 'cigna', actBy: null, outer: null, aimBy: null, ...changes });
  const start = { day: '2026-09-22', what: 'appeal-received' as const };
  const shown = async (changes: Parameters<typeof deadline>[0]) => {
    const { book } = await open(report([claim({ ...medicalNecessity, deadlines: [owed(changes)] })]));
    return cards(book.place)[0]!;
  };

  it('stands among the dates with the day of the law, and is called late only when the report says so', async () => {
    const days = { dueOn: '2026-11-21', checkOn: '2026-11-23', assertOn: '2026-11-30', countedFrom: start };
    expect(await shown({ ...days, state: 'running' })).toContain(say('owed.running'));
    const check = await shown({ ...days, state: 'check' });
    expect(check).toContain(say('owed.check'));
    expect(check).toContain('Sat, Nov 21, 2026');
    expect(await shown({ ...days, state: 'overdue' })).toContain(say('owed.overdue'));
  });

  it('without the day on which it began says what is missing', async () => {
    const missing = await shown({ state: 'date-needed', countedFrom: null });
    expect(missing).toContain(say('owed.no-day'));
    expect(missing).toContain('We need the day on which they got it.');
  });

  it('that waits for the member says so', async () => {
    expect(await shown({ state: 'running', countedFrom: start })).toContain('They wait for facts from you.');
  });
});

describe('the medical rule, point by point', () => {
  const field = (name: 'criterion' | 'finding' | 'page', number: number) =>
    `${say(`criteria.${name}`)} ${say('criteria.of-point', { number: String(number) })}`;
  const opened = async (one: ReportedClaim, drafts = new Map()) => {
    const made = await open(report([one]), drafts);
    if (made.book.title() === say('casebook.title')) await made.book.press(/Cigna did not pay/);
    return made;
  };

  it('is told as a whole when a field is left, and what was told before goes', async () => {
    const { port, book } = await opened(medicalNecessity);
    await book.type(field('criterion', 1), 'Six weeks of therapy');
    await book.type(field('page', 1), '12');
    await book.leave(field('page', 1));
    expect(port.asked.at(-1)).toEqual([
      'tell',
      { fact: 'criteria', points: [{ criterion: 'Six weeks of therapy', finding: null, page: '12' }] },
      '4471902836',
      { replaces: true },
    ]);
    expect(book.text()).toContain(say('criteria.kept'));
  });

  it('keeps what is typed and not yet left, and shows what was told where nothing is typed', async () => {
    const drafts = new Map();
    const first = await opened(medicalNecessity, drafts);
    await first.book.type(field('finding', 1), 'Eight weeks');
    await first.book.close();
    const again = await opened(medicalNecessity, drafts);
    await expect.poll(() => again.book.field(field('finding', 1)).value).toBe('Eight weeks');
    // It was never told: that is made up for.
    await expect
      .poll(() => again.port.asked.at(-1)?.[1])
      .toEqual({
        fact: 'criteria',
        points: [{ criterion: '', finding: 'Eight weeks', page: null }],
      });
    const told = claim({ ...medicalNecessity, told: [{ fact: 'criteria', points: [{ criterion: 'A', finding: 'B', page: null }] }] });
    expect((await opened(told)).book.field(field('finding', 1)).value).toBe('B');
  });

  it('says "saved" only of the newest', async () => {
    const answers: (() => void)[] = [];
    const port = fakePort(
      { state: 'read', report: report([medicalNecessity]), page: null, shown: [] },
      { tell: () => new Promise((done) => answers.push(done)) },
    );
    const book = await openCasebook(port);
    await book.press(/Cigna did not pay/);
    await book.type(field('criterion', 1), 'One');
    await book.leave(field('criterion', 1));
    await book.type(field('page', 1), '12');
    answers[0]?.();
    await settle();
    expect(book.text()).not.toContain(say('criteria.kept'));
    await book.leave(field('page', 1));
    answers[1]?.();
    await settle();
    expect(book.text()).toContain(say('criteria.kept'));
  });

  it('points are added and removed', async () => {
    const { port, book } = await opened(medicalNecessity);
    await book.type(field('criterion', 1), 'One');
    await book.press(say('criteria.add'));
    await book.type(field('criterion', 2), 'Two');
    await book.press(say('criteria.remove-named', { number: '1' }));
    expect(port.asked.at(-1)?.[1]).toEqual({ fact: 'criteria', points: [{ criterion: 'Two', finding: null, page: null }] });
    expect(book.said()).toBe(say('criteria.removed'));
  });

  it('says when it was not kept', async () => {
    const port = fakePort(
      { state: 'read', report: report([medicalNecessity]), page: null, shown: [] },
      { tell: () => Promise.reject(new Error('no')) },
    );
    const book = await openCasebook(port);
    await book.press(/Cigna did not pay/);
    await book.type(field('criterion', 1), 'One');
    await book.leave(field('criterion', 1));
    expect(book.text()).toContain(say('app.not-saved'));
  });

  it('is asked only where a doctor can answer', async () => {
    const { book } = await open(report([priorAuth]));
    await book.press(/Cigna did not pay/);
    expect(book.text()).not.toContain(say('criteria.title'));
  });

  it('a draft of another shape is as good as none', () => {
    expect(pointsFrom({})).toBeNull();
    expect(pointsFrom({ points: '{' })).toBeNull();
    expect(pointsFrom({ points: '[{"criterion":1}]' })).toBeNull();
    expect(pointsFrom({ points: '[]' })).toEqual([]);
  });
});

describe('the way to the casebook', () => {
  it('is one press in the popup, once the member has agreed', async () => {
    const port = fakePort(views['medical-necessity']);
    const popup = await openPopup(port);
    await popup.press(say('casebook.open'));
    expect(port.asked).toEqual([['openCasebook']]);
    const before = await openPopup(fakePort(views['consent-needed']));
    expect(before.hasButton(say('casebook.open'))).toBe(false);
  });

  it.each([
    ['consent-needed', 'casebook.consent'],
    ['storage-failed', 'storage-failed.body'],
  ] as const)('%s is said for what it is', async (state, words) => {
    const book = await openCasebook(fakePort(views['medical-necessity'], { casebook: () => Promise.resolve({ state }) }));
    expect(book.text()).toContain(say(words));
  });

  it('no claims yet, and no answer, are not the same', async () => {
    const empty = await open(report([]));
    expect(empty.book.text()).toContain(say('casebook.empty'));
    const silent = await openCasebook(fakePort(views['medical-necessity'], { casebook: () => Promise.reject(new Error('no')) }));
    expect(silent.text()).toContain(say('no-answer.body'));
  });
});
