/** Every start from 2024 through 2032, every clock of the member, in four time zones, against the law; then what must hold for any facts. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Deadline as Reported } from '../../src/advice/report.ts';
import { memberDeadline, memberRules, printedDeadline, stateList, type ClockFacts } from '../../src/appeals/index.ts';
import { Trigger } from '../../src/appeals/rule-parts.ts';
import { addDays } from '../../src/claim/day.ts';
import { facts, rule, startedOn, starts } from './facts.ts';
import { law, struckOut } from './law.ts';
import { at, indexOf, isOpen, lastOpen, monthsOn, oracleRaw } from './oracle.ts';

// Minutes behind UTC in January and July. Cairo changes its clocks at midnight, so some days there have no 0:00.
const zones = [
  { zone: 'America/New_York', offsets: [300, 240] },
  { zone: 'Pacific/Pago_Pago', offsets: [660, 660] },
  { zone: 'Pacific/Kiritimati', offsets: [-840, -840] },
  { zone: 'Africa/Cairo', offsets: [-120, -180] },
];
const home = process.env['TZ'];
afterAll(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

it('has the law of every clock of the member', () => {
  expect(memberRules.map(({ id }) => id).sort()).toEqual(Object.keys(law).sort());
  expect(starts).toHaveLength(3288);
});

describe.each(zones)('in $zone', ({ zone, offsets }) => {
  it('really is that zone', () => {
    process.env['TZ'] = zone;
    expect([0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset())).toEqual(offsets);
  });

  it.each(memberRules)('$id agrees with the oracle for every start', (rule) => {
    process.env['TZ'] = zone;
    const { actBy, outer } = law[rule.id]!;
    const wrong = starts.filter((start) => {
      const counted = memberDeadline(rule, facts(startedOn(rule, start)), start);
      return counted.actBy !== actBy(start) || counted.outer !== outer(start);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(memberRules)('$id, for every start', (rule) => {
  const actBy = (start: string) => memberDeadline(rule, facts(startedOn(rule, start)), '2026-11-22').actBy ?? '';

  it('is never later than the last lawful day', () => {
    const { last } = law[rule.id]!;
    expect(starts.filter((start) => actBy(start) > (last(start) ?? '9999'))).toEqual([]);
  });

  it('does not come earlier for a later start', () => {
    expect(starts.filter((start) => actBy(start) > actBy(addDays(start, 1)))).toEqual([]);
  });
});

it('external review is never later than the window of any state, counted from the date of the letter', () => {
  const windows = stateList.states.flatMap(({ code, window }) => (window === null ? [] : [{ code, ...window }]));
  expect(windows.length).toBeGreaterThan(50);
  const kinds = [...new Map(windows.map((one) => [`${one.count} ${one.unit}`, one])).values()];
  const late = kinds.flatMap(({ code, count, unit }) =>
    starts.filter((start) => {
      const { same, lastOfMonth } = monthsOn(start, unit === 'months' ? count : 0);
      const last = unit === 'months' ? (same ?? lastOfMonth) : oracleRaw(start, count);
      return memberDeadline(rule('external-review'), facts(startedOn(rule('external-review'), start)), start).actBy! > last
        ? [code, start]
        : false;
    }),
  );
  expect(late).toEqual([]);
});

describe.each(memberRules)('$id, for any facts', (rule) => {
  const day = fc.constantFrom(...starts);
  const someDay = fc.option(day);
  const anyFacts = fc.record({
    dates: fc.array(fc.record({ what: fc.constantFrom(...Trigger.options), day }), { maxLength: 8 }),
    received: someDay,
    printed: someDay,
    serviceFrom: someDay,
    disregarded: fc.option(fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
  });
  const each = (check: (some: ClockFacts, today: string) => void) => fc.assert(fc.property(anyFacts, day, check), { numRuns: 300 });

  it('acts by a business day, never after the outer date nor after the law, and plans to send it before', () => {
    each((some, today) => {
      const { actBy, outer, aimBy } = memberDeadline(rule, some, today);
      if (actBy === null) {
        expect(outer).toBeNull();
        return;
      }
      const began = some.dates.filter(({ what }) => rule.startsOn.some((one) => one.what === what)).map((date) => date.day);
      expect(actBy <= (law[rule.id]!.last(began.sort()[0]!) ?? '9999')).toBe(true);
      expect(isOpen(at(indexOf(actBy)))).toBe(true);
      expect(outer === null || outer >= actBy).toBe(true);
      expect(aimBy !== null && aimBy < actBy).toBe(true);
    });
  });

  it('is a deadline as the report has it', () => {
    each((some, today) => {
      const deadline: Reported = { ...memberDeadline(rule, some, today), lastHour: null };
      expect(Reported.safeParse(deadline).success).toBe(true);
    });
  });

  it('is never later because more is known about the notice', () => {
    each((some, today) => {
      const { actBy } = memberDeadline(rule, some, today);
      const more = { ...some, dates: [...some.dates, { what: rule.startsOn[0]!.what, day: today }] };
      const after = memberDeadline(rule, more, today).actBy;
      expect(actBy === null || (after !== null && after <= actBy)).toBe(true);
    });
  });

  it('is date-needed exactly when no date starts it', () => {
    each((some, today) => {
      const { state, actBy } = memberDeadline(rule, some, today);
      const started = some.dates.some(({ what }) => rule.startsOn.some((one) => one.what === what));
      expect([state === 'date-needed', actBy === null]).toEqual([!started, !started]);
    });
  });

  it('says probably late only with a told day of receipt, after the outer date', () => {
    each((some, today) => {
      const { state, outer } = memberDeadline(rule, some, today);
      if (state === 'probably-late') expect(some.received !== null && outer !== null && today > outer).toBe(true);
    });
  });

  it('is not moved by a disaster; only its outer date may be, and only later', () => {
    each((some, today) => {
      const told = memberDeadline(rule, some, today);
      const untold = memberDeadline(rule, { ...some, disregarded: null }, today);
      expect([told.actBy, told.aimBy, told.countedFrom]).toEqual([untold.actBy, untold.aimBy, untold.countedFrom]);
      expect((told.outer ?? '') >= (untold.outer ?? '')).toBe(true);
    });
  });
});

it('strikes the days of a disaster, at most 365 of them, from the clock', () => {
  const appeal = rule('internal-appeal');
  const day = fc.constantFrom(...starts);
  fc.assert(
    fc.property(day, day, fc.nat(900), (start, from, length) => {
      const disregarded = { from, to: addDays(from, length) };
      const { outer } = memberDeadline(appeal, facts({ ...startedOn(appeal, start), disregarded }), start);
      expect(outer).toBe(struckOut(start, 180, disregarded.from, disregarded.to));
    }),
    { numRuns: 2000 },
  );
});

it('takes a printed day as it is printed, where no rule gives a time', () => {
  for (const printed of starts.slice(0, 400))
    expect(printedDeadline(rule('internal-appeal'), printed, '2024-01-01')).toMatchObject({
      actBy: lastOpen(printed),
      outer: printed,
      countedFrom: null,
    });
});

it('plans a short clock by portal or fax, since the mail would be too slow', () => {
  const exhausted = rule('deemed-exhaustion');
  const { actBy, aimBy } = memberDeadline(exhausted, facts(startedOn(exhausted, '2027-01-29')), '2027-01-29');
  expect([actBy, aimBy]).toEqual(['2027-02-05', '2027-02-02']);
});
