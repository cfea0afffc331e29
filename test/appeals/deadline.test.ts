/** Every start from 2024 through 2032, both rules, in four time zones, against the oracle; then what must hold for any facts. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Deadline as Reported } from '../../src/advice/report.ts';
import { memberDeadline, rules, type ClockFacts } from '../../src/appeals/index.ts';
import { DateKind } from '../../src/claim/claim.ts';
import { addDays } from '../../src/claim/day.ts';
import { facts, letter } from './facts.ts';
import { at, calendar, indexOf, isOpen, oracleActBy, oracleRaw } from './oracle.ts';

const starts = calendar.map(({ name }) => name).filter((day) => day >= '2024-01-01' && day <= '2032-12-31');

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

describe.each(zones)('in $zone', ({ zone, offsets }) => {
  it('really is that zone', () => {
    process.env['TZ'] = zone;
    expect([0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset())).toEqual(offsets);
  });

  it.each(rules)('$id agrees with the oracle for every start', (rule) => {
    process.env['TZ'] = zone;
    expect(starts).toHaveLength(3288);
    const { count } = rule.length;
    const wrong = starts.filter((start) => {
      const { actBy, outer } = memberDeadline(rule, facts(letter(start)), start);
      return actBy !== oracleActBy(start, count) || outer !== (rule.outer === 'receipt' ? oracleRaw(start, count) : null);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(rules)('$id, for any facts', (rule) => {
  const day = fc.constantFrom(...starts);
  const someDay = fc.option(day);
  const anyFacts = fc.record({
    dates: fc.array(fc.record({ what: fc.constantFrom(...DateKind.options), day }), { maxLength: 5 }),
    received: someDay,
    printed: someDay,
    serviceFrom: someDay,
  });
  const each = (check: (some: ClockFacts, today: string) => void) => fc.assert(fc.property(anyFacts, day, check), { numRuns: 1000 });

  it('acts by a business day, never after the outer date, with the mail before it', () => {
    each((some, today) => {
      const { actBy, outer, aimBy } = memberDeadline(rule, some, today);
      if (actBy === null) {
        expect(outer).toBeNull();
        return;
      }
      expect(isOpen(at(indexOf(actBy)))).toBe(true);
      expect(outer === null || outer >= actBy).toBe(true);
      expect(aimBy).toBe(oracleRaw(actBy, -14));
    });
  });

  it('is a deadline as the report has it', () => {
    each((some, today) => {
      const deadline: Reported = memberDeadline(rule, some, today);
      expect(Reported.safeParse(deadline).success).toBe(true);
    });
  });

  it('is never later because more is known about the notice', () => {
    each((some, today) => {
      const { actBy } = memberDeadline(rule, some, today);
      const more = { ...some, dates: [...some.dates, { what: 'processed' as const, day: today }] };
      const after = memberDeadline(rule, more, today).actBy;
      expect(actBy === null || (after !== null && after <= actBy)).toBe(true);
    });
  });

  it('is date-needed exactly when no date starts it', () => {
    each((some, today) => {
      const { state, actBy } = memberDeadline(rule, some, today);
      const started = some.dates.some(({ what }) => what !== 'received');
      expect([state === 'date-needed', actBy === null]).toEqual([!started, !started]);
    });
  });

  it('says probably late only with a told day of receipt, after the outer date', () => {
    each((some, today) => {
      const { state, outer } = memberDeadline(rule, some, today);
      if (state === 'probably-late') expect(some.received !== null && outer !== null && today > outer).toBe(true);
    });
  });

  it('does not come earlier for a later start', () => {
    const actBy = (start: string) => memberDeadline(rule, facts(letter(start)), '2026-11-22').actBy ?? '';
    const stepsBack = starts.filter((start) => actBy(start) > actBy(addDays(start, 1)));
    expect(stepsBack).toEqual([]);
  });
});
