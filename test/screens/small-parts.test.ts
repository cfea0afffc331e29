import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/claim/money.ts';
import { aboutOf } from '../../src/screens/about.ts';
import { callCardOf } from '../../src/screens/claim/call-card.ts';
import { calendarEvent } from '../../src/screens/claim/calendar-event.ts';
import { deadlineWords } from '../../src/screens/claim/deadline-words.ts';
import { memberDeadlines } from '../../src/screens/claim/main-deadline.ts';
import { reasonsOf } from '../../src/screens/claim/reasons.ts';
import { refusedAmount } from '../../src/screens/claim/refused-amount.ts';
import { ownSourcesOf, rowsOf } from '../../src/screens/claim/claim-sources.ts';
import { whatHappened } from '../../src/screens/claim/what-happened.ts';
import { say } from '../../src/screens/say.ts';
import { shortDay, writtenDay } from '../../src/screens/shown-day.ts';
import { typedMoney } from '../../src/screens/typed-money.ts';
import {
  claim,
  dateNeeded,
  deadline,
  informationRequested,
  medicalNecessity,
  nothingRefused,
  priorAuth,
  report,
  source,
  today,
} from './samples.ts';

describe('a typed amount', () => {
  it('is read back as it was shown', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => typedMoney(formatMoney(cents)) === cents));
  });
  it.each([
    ['12', 1200],
    ['12.5', 1250],
    ['$1,234.56', 123456],
    [' 0 ', 0],
    ['1234567', 123456700],
  ])('%s', (typed, cents) => expect(typedMoney(typed)).toBe(cents));
  it.each(['', 'abc', '1,23', '1,2345', '12.345', '-5', '1.234,56', '$', '5 dollars', '1e3', '12,34.5'])('%s is none', (typed) =>
    expect(typedMoney(typed)).toBeNull(),
  );
});

describe('a written day', () => {
  it('is that day in every zone', () => {
    expect(writtenDay('2026-03-08').replaceAll('\u00a0', ' ')).toBe('Sun, Mar 8, 2026');
    expect(shortDay('2026-11-01')).toBe('Nov 1, 2026');
    expect(shortDay('2028-02-29')).toBe('Feb 29, 2028');
  });
});

describe('the refused amount', () => {
  const denial = (lines: number[], amount: number | null) => ({ category: 'prior_auth', lines, amount, evidence: [] });
  const of = (...denials: ReturnType<typeof denial>[]) => refusedAmount(claim({ denials }));
  it('is the sum over lines that do not overlap', () => expect(of(denial([0], 100), denial([1], 250))).toBe(350));
  it('is not known when two reasons name one line', () => expect(of(denial([0], 100), denial([0], 100))).toBeNull());
  it('is not known when one of several is about the whole claim', () => expect(of(denial([], 100), denial([1], 250))).toBeNull());
  it('is not known when a part is not printed', () => expect(of(denial([0], 100), denial([1], null))).toBeNull());
  it('is not known, rather than zero, when nothing was refused', () => expect(of()).toBeNull());
});

describe('what happened', () => {
  it('is not "did not pay $0.00"', () =>
    expect(whatHappened(claim({ denials: [{ category: 'prior_auth', lines: [0], amount: 0, evidence: [] }] }))).toBe(
      say('what.refused-some'),
    ));
  it('asks rather than refuses when information is missing', () =>
    expect(whatHappened(informationRequested)).toBe(say('what.information')));
  it('is nothing refused only as far as we saw', () => expect(whatHappened(nothingRefused)).toBe('We saw nothing refused on this claim'));
  it('is not called fine where only a list was seen, or where the page does not show it', () => {
    expect(whatHappened(claim({ happened: 'only-listed' }))).toBe(say('what.only-listed'));
    expect(whatHappened(claim({ happened: 'not-shown' }))).toBe(say('what.not-shown'));
    expect(whatHappened(claim({ happened: 'unexplained', unexplained: 4000 }))).toContain('$40.00');
  });
});

describe('reasons', () => {
  it('come once each, with all their quotations', () => {
    const twice = claim({
      denials: [
        { category: 'prior_auth', lines: [0], amount: 1, evidence: ['a'] },
        { category: 'prior_auth', lines: [1], amount: 1, evidence: ['a', 'b'] },
      ],
    });
    expect(reasonsOf(twice).map(({ quotes }) => quotes)).toEqual([['a', 'b']]);
  });
  it('say so when the cause is not understood', () => {
    expect(reasonsOf(claim({ denials: [{ category: 'no_such_reason', lines: [], amount: null, evidence: ['x'] }] }))[0]?.meaning).toBe(
      say('reason.unspecified'),
    );
  });
  it('are none where nothing was refused', () => expect(reasonsOf(nothingRefused)).toEqual([]));
});

describe('the clock to show', () => {
  it('is the earliest of the member; Cigna’s clocks are not deadlines', () => {
    const cigna = deadline({ who: 'cigna', actBy: '2026-11-25' });
    const near = deadline({ rule: 'information-request', actBy: '2026-12-11' });
    expect(memberDeadlines({ deadlines: [deadline(), cigna, near] })).toEqual({ main: near, others: [deadline()] });
  });
  it('with a day goes before one without', () =>
    expect(memberDeadlines({ deadlines: [dateNeeded('2027-01-04'), deadline()] }).main).toEqual(deadline()));

  it('in a late state always asks to send it, whatever the day', () => {
    const state = fc.constantFrom('late-maybe-in-time' as const, 'probably-late' as const);
    fc.assert(
      fc.property(
        state,
        fc.option(fc.constantFrom('2026-11-01', '2026-11-22', '2026-12-31')),
        fc.constantFrom('internal-appeal', 'information-request'),
        (state, outer, rule) => {
          const words = deadlineWords(deadline({ rule, state, actBy: '2026-10-30', outer }), today);
          expect(words.meaning).toMatch(/[Ss]end it today/);
          expect(words.late).toMatch(/[Ss]end .*today/);
          expect(words.tone).toBe('late');
        },
      ),
    );
  });
  it('that the notice prints was not counted, and is not said to be', () => {
    expect(deadlineWords(deadline({ countedFrom: null }), today).counted).toMatch(/printed/);
  });
  it('still can be shown when its rule is not known', () => {
    for (const one of [deadline(), dateNeeded(null), deadline({ actBy: '2026-01-02', state: 'late-maybe-in-time' })])
      expect(deadlineWords({ ...one, rule: 'no-such-rule' }, today).distance).not.toBe('');
  });
});

describe('the call card', () => {
  it('has five questions for every reason, and for none', () => {
    for (const one of [medicalNecessity, priorAuth, informationRequested, nothingRefused])
      expect(callCardOf(one).questions).toHaveLength(5);
  });
  it('says "not shown" and never a zero for what is not known', () => {
    const blank = callCardOf(
      claim({
        claimNumber: null,
        provider: null,
        serviceDates: null,
        amounts: Object.fromEntries(Object.keys(claim().amounts).map((name) => [name, null])) as ReturnType<typeof claim>['amounts'],
      }),
    );
    expect(blank.facts.map(({ value }) => value)).toEqual(Array(5).fill(say('call.unknown')));
  });
});

describe('the calendar event', () => {
  const uid = (text: string): string => /UID:(\S+)/.exec(text)?.[1] ?? '';
  it('is the same event for the same claim and rule, on another day too', () => {
    expect(uid(calendarEvent(medicalNecessity, 'internal-appeal', '2027-04-23', today))).toBe(
      uid(calendarEvent(medicalNecessity, 'internal-appeal', '2027-04-20', '2026-12-01')),
    );
  });
  it('differs between claims and rules', () => {
    const all = [
      calendarEvent(medicalNecessity, 'a', '2027-01-04', today),
      calendarEvent(priorAuth, 'a', '2027-01-04', today),
      calendarEvent(medicalNecessity, 'b', '2027-01-04', today),
    ].map(uid);
    expect(new Set(all).size).toBe(3);
  });
});

describe('counting rows', () => {
  it('adds up the pages that state a number', () => {
    expect(
      rowsOf([source({ rowsStated: 24, rowsRead: 18 }), source({ rowsStated: null, rowsRead: 1 }), source({ rowsStated: 3, rowsRead: 3 })]),
    ).toEqual({ stated: 27, read: 21 });
    expect(rowsOf([source()])).toBeNull();
  });
});

describe('what could not be read', () => {
  const list = source({ id: 's1', kind: 'claim-list', outcome: 'partly-read', rowsStated: 24, rowsRead: 18 });
  const page = source({ id: 's2', kind: 'claim-detail' });
  it('is of the own page, once that was read: the rest of a list is about other claims', () => {
    const known = claim({ seenIn: ['s1', 's2'] });
    expect(ownSourcesOf(known, report([known], [list, page]))).toEqual([page]);
    const listed = claim({ seenIn: ['s1'] });
    expect(ownSourcesOf(listed, report([listed], [list]))).toEqual([list]);
  });
});

describe('whom an answer is about', () => {
  it('is never every claim by accident', () => {
    const nameless = claim({ claimNumber: null, serviceDates: null });
    expect(aboutOf(nameless, report([nameless]))).toBeNull();
    expect(aboutOf(nameless, report([nameless, medicalNecessity]))).toBeUndefined();
    expect(aboutOf(medicalNecessity, report([nameless, medicalNecessity]))).toBe('4471902836');
  });
});
