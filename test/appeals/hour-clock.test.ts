/** Elapsed hours over every day 2024 through 2032, against clocks that change by the rule of the Uniform Time Act (15 USC 260a). */
import { describe, expect, it } from 'vitest';
import { Deadline as Reported } from '../../src/advice/report.ts';
import { formatTime, hourDeadline, lastHour, owedRules } from '../../src/appeals/index.ts';
import { momentOf, wallTime } from '../../src/appeals/zoned-time.ts';
import { owedRule, starts } from './facts.ts';
import { at, calendar, indexOf } from './oracle.ts';

/** From 2:00 on the second Sunday of March until 2:00 on the first Sunday of November, an hour ahead. */
const sundays = (year: string, month: string) =>
  calendar.filter(({ name, weekday }) => weekday === 0 && name.startsWith(`${year}-${month}`)).map(({ name }) => name);
const changes = new Map(
  [...new Set(calendar.map(({ name }) => name.slice(0, 4)))].map((year) => [
    year,
    { spring: indexOf(sundays(year, '03')[1]!) * 1440 + 120, autumn: indexOf(sundays(year, '11')[0]!) * 1440 + 60 },
  ]),
);

interface Zone {
  zone: string;
  /** Minutes behind UTC in winter. */
  behind: number;
  changes: boolean;
}
const zones: Zone[] = [
  { zone: 'America/New_York', behind: 300, changes: true },
  { zone: 'America/Los_Angeles', behind: 480, changes: true },
  { zone: 'America/Phoenix', behind: 420, changes: false },
  { zone: 'Pacific/Honolulu', behind: 600, changes: false },
];

/** Standard-time minutes since 2000 of a wall clock, and back. */
function standardOf(day: string, minutes: number, zone: Zone): number {
  const wall = indexOf(day) * 1440 + minutes;
  const { spring, autumn } = changes.get(day.slice(0, 4))!;
  return zone.changes && wall >= spring + 60 && wall < autumn ? wall - 60 : wall;
}
function wallOf(standard: number, { changes: shifts }: Zone): { day: string; minutes: number } {
  const { spring, autumn } = changes.get(at(Math.floor(standard / 1440)).name.slice(0, 4))!;
  const wall = shifts && standard >= spring && standard < autumn ? standard + 60 : standard;
  return { day: at(Math.floor(wall / 1440)).name, minutes: wall % 1440 };
}
const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const byHours = owedRules.filter(({ length }) => length?.unit === 'hours');
const lawful: Record<string, number> = {
  'urgent-decision': 72,
  'urgent-missing-facts': 24,
  'concurrent-care': 24,
  'urgent-appeal-decision': 72,
  'expedited-external-decision': 72,
};

it('has the law of every clock that counts hours', () => {
  expect(Object.fromEntries(byHours.map(({ id, length }) => [id, length?.count]))).toEqual(lawful);
});

describe.each(zones)('in $zone', (zone) => {
  it('72 hours end where the oracle says, from 10:00 and from 0:30 of every day', () => {
    const rule = owedRule('urgent-appeal-decision');
    const wrong = starts.flatMap((day) =>
      [600, 30].filter((minutes) => {
        const { dueAt, dueOn, assertOn } = hourDeadline(rule, { received: { day, time: clock(minutes) }, zone: zone.zone }, day);
        const end = wallOf(standardOf(day, minutes, zone) + 72 * 60, zone);
        return dueAt?.day !== end.day || dueAt.time !== clock(end.minutes) || dueOn !== end.day || assertOn !== end.day;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('the last day ends at 5 p.m. Eastern, by the clock of the member', () => {
    const eastern = zones[0]!;
    const wrong = starts.filter((day) => {
      const end = wallOf(standardOf(day, 17 * 60, eastern) + eastern.behind - zone.behind, zone);
      const shown = lastHour(day, zone.zone);
      return shown.day !== end.day || shown.time !== clock(end.minutes);
    });
    expect(wrong).toEqual([]);
  });
});

it.each(byHours)('$id is a deadline as the report has it, with its minute beside it', (rule) => {
  const { dueAt, ...deadline } = hourDeadline(
    rule,
    { received: { day: '2026-03-07', time: '10:00' }, zone: 'America/New_York' },
    '2026-03-07',
  );
  expect(Reported.safeParse({ ...deadline, lastHour: null }).success).toBe(true);
  expect(dueAt?.time).toBe('11:00');
});

it('calls nothing missed on a day whose hour may be still to come', () => {
  const rule = owedRule('urgent-appeal-decision');
  const state = (today: string) =>
    hourDeadline(rule, { received: { day: '2026-11-23', time: '10:00' }, zone: 'America/New_York' }, today).state;
  expect(['2026-11-25', '2026-11-26', '2026-11-27'].map(state)).toEqual(['running', 'check', 'overdue']);
  const hourUnknown = hourDeadline(rule, { received: { day: '2026-11-23', time: null }, zone: 'America/New_York' }, '2026-11-26');
  expect(hourUnknown).toMatchObject({ dueOn: '2026-11-26', assertOn: '2026-11-27', dueAt: null, state: 'check' });
});

it('has nothing to count from for a placeholder date', () => {
  const never = { received: { day: '9999-12-31', time: '10:00' }, zone: 'America/New_York' };
  expect(hourDeadline(owedRule('urgent-appeal-decision'), never, '2026-12-03')).toMatchObject({
    state: 'date-needed',
    dueOn: null,
    dueAt: null,
  });
});

it('refuses to count hours where the law counts days', () => {
  expect(() =>
    hourDeadline(owedRule('plan-documents'), { received: { day: '2026-11-23', time: null }, zone: 'UTC' }, '2026-11-23'),
  ).toThrow(/hours/);
});

it('shows the last hour on another day where that is the day, and twelve o’clock as people say it', () => {
  expect(lastHour('2026-11-10', 'Pacific/Kiritimati')).toEqual({ day: '2026-11-11', time: '12:00' });
  expect(lastHour('2026-07-14', 'America/Los_Angeles')).toEqual({ day: '2026-07-14', time: '14:00' });
  expect(['00:05', '11:00', '12:00', '17:00', '14:30'].map(formatTime)).toEqual([
    '12:05 a.m.',
    '11:00 a.m.',
    '12:00 p.m.',
    '5:00 p.m.',
    '2:30 p.m.',
  ]);
});

it('takes the later of an hour that comes twice, and an hour later one that is skipped', () => {
  const moment = (day: string, time: string) => wallTime(momentOf({ day, time }, 'America/New_York'), 'UTC');
  expect(moment('2026-11-01', '01:30')).toEqual({ day: '2026-11-01', time: '06:30', offset: '+00:00' });
  expect(moment('2026-03-08', '02:30')).toEqual({ day: '2026-03-08', time: '07:30', offset: '+00:00' });
  expect(wallTime(momentOf({ day: '2026-03-08', time: '12:00' }, 'Asia/Kolkata'), 'Asia/Kolkata').offset).toBe('+05:30');
});
