/**
 * What to say about one clock (those of others: `owed-words.ts`): the day to show large, how far off it is, what to do by then, how it was
 * counted and how sure that is. The sentences about the rule are the rule's own (`appeals/rules/`).
 */
import type { Deadline } from '../../advice/report.ts';
import { memberRule } from '../../appeals/rule-by-id.ts';
import type { MemberRule } from '../../appeals/rule.ts';
import { addDays, daysBetween, type Day } from '../../claim/day.ts';
import { fill } from '../../claim/fill.ts';
import { say, sayCount } from '../say.ts';
import { writtenDay } from '../shown-day.ts';
import { owedWords } from './owed-words.ts';

export interface DeadlineWords {
  title: string;
  /** The day on the tile; null when there is none to show. */
  day: Day | null;
  tone: 'open' | 'soon' | 'late' | 'needed';
  /** How far off, in a few words. */
  distance: string;
  /** What has to happen by then. */
  meaning: string;
  /** All that the rule says about a day that has passed; null while it has not. */
  late: string | null;
  /** When to send it if it goes by mail. */
  mail: string | null;
  counted: string | null;
  /** From which day, in a few words; null where nothing was counted. */
  from: string | null;
  mark: string | null;
}

export function deadlineWords(deadline: Deadline, today: Day): DeadlineWords {
  if (deadline.who !== 'member') return owedWords(deadline);
  const rule = memberRule(deadline.rule);
  const always = {
    title: rule?.words.title.en ?? say('by.label'),
    from: fromWords(deadline, rule),
    mark: say(`evidence.${deadline.evidence}`),
  };
  // Where no date is shown there is nothing to be sure or unsure of.
  if (deadline.actBy === null) return { ...always, mark: null, ...withoutDate(deadline, rule, today) };
  const counted = countedWords(deadline, rule);
  if (deadline.actBy < today)
    return { ...always, mark: say('evidence.late'), ...passed(deadline, rule, today), day: deadline.actBy, counted };
  const left = daysBetween(today, deadline.actBy);
  return {
    ...always,
    day: deadline.actBy,
    tone: deadline.state === 'soon' ? 'soon' : 'open',
    distance: left === 0 ? say('by.today') : sayCount('by.left', left),
    meaning: rule?.words.arrive.en ?? say('by.arrive'),
    late: null,
    mail: deadline.aimBy !== null && deadline.aimBy >= today ? say('by.aim', { day: writtenDay(deadline.aimBy) }) : null,
    counted,
  };
}

/** A plan-on day in the past would only frighten: the notice may be much younger than the care. */
function withoutDate(deadline: Deadline, rule: MemberRule | null, today: Day) {
  const day = deadline.aimBy !== null && deadline.aimBy >= today ? deadline.aimBy : null;
  return {
    day,
    tone: 'needed' as const,
    distance: say('by.needed'),
    meaning: day === null ? (rule?.words.dateNeeded.en ?? say('by.needed-body')) : say('by.plan-on', { day: writtenDay(day) }),
    late: null,
    mail: null,
    counted: day === null ? null : countedWords(deadline, rule),
  };
}

/** Never says that a right is lost. */
function passed({ state, outer, actBy }: Deadline, rule: MemberRule | null, today: Day) {
  const safe = writtenDay(actBy ?? today);
  const until = state === 'late-maybe-in-time' && outer !== null && outer >= today ? writtenDay(outer) : null;
  const always = { tone: 'late' as const, distance: say('by.late'), mail: null };
  if (until !== null)
    return {
      ...always,
      meaning: say('by.late-until', { safe, day: until }),
      late: rule === null ? say('by.late-do') : fill(rule.words.lateUntil.en, { outer: until }),
    };
  if (state === 'probably-late')
    return { ...always, meaning: say('by.late-all-the-same', { safe }), late: rule?.words.probablyLate.en ?? say('by.late-do') };
  return { ...always, meaning: say('by.late-short', { safe }), late: rule?.words.late.en ?? say('by.late-do') };
}

function fromWords({ actBy, countedFrom }: Deadline, rule: MemberRule | null): string | null {
  if (rule === null || actBy === null || countedFrom === null) return null;
  const what = rule.startsOn.find((one) => one.what === countedFrom.what)?.words.en ?? say('by.start');
  const blanks = { count: String(rule.length.count), start: writtenDay(countedFrom.day), what };
  if (rule.length.unit === 'business-days') return say('by.from-working', blanks);
  const isMoved = addDays(countedFrom.day, rule.length.count) !== actBy;
  return say(isMoved ? 'by.from-moved' : 'by.from', blanks);
}

function countedWords({ countedFrom }: Deadline, rule: MemberRule | null): string | null {
  if (rule === null) return null;
  if (countedFrom === null) return rule.words.printed.en;
  const count = String(rule.length.count);
  const start = writtenDay(countedFrom.day);
  if (countedFrom.what === 'service') return fill(rule.words.planOn.en, { count, start });
  const what = rule.startsOn.find((one) => one.what === countedFrom.what)?.words.en ?? say('by.start');
  return fill(rule.words.counted.en, { count, start, what });
}
