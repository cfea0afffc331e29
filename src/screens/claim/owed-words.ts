/** What to say about a clock of Cigna, the plan or a reviewer: when the answer is due, and what to do when it does not come. */
import type { Deadline } from '../../advice/report.ts';
import { ruleById } from '../../appeals/rule-by-id.ts';
import { fill } from '../../claim/fill.ts';
import { say } from '../say.ts';
import { writtenDay } from '../shown-day.ts';
import type { DeadlineWords } from './deadline-words.ts';

const tones = { running: 'open', check: 'soon', overdue: 'late' } as const;

export function owedWords(deadline: Deadline): DeadlineWords {
  const { rule: id, countedFrom, dueOn, checkOn, evidence } = deadline;
  const found = ruleById(id);
  const rule = found?.kind === 'owed-clock' ? found : null;
  const state = deadline.state === 'check' || deadline.state === 'overdue' ? deadline.state : 'running';
  const day = dueOn ?? checkOn;
  const always = {
    title: found?.words.title.en ?? say('owed.title'),
    from: null,
    mail: null,
    late: state === 'overdue' ? (rule?.words.ifMissed.en ?? null) : null,
    mark: say(`evidence.${evidence}`),
  };
  if (day === null || countedFrom === null || rule === null)
    return {
      ...always,
      day: null,
      tone: 'needed',
      distance: say('owed.no-day'),
      meaning: (countedFrom === null ? rule?.words.startNeeded.en : rule?.words.stopped.en) ?? say('owed.ask'),
      counted: rule?.words.trigger.en ?? null,
    };
  const what = rule.startsOn.find((one) => one.what === countedFrom.what)?.words.en ?? say('by.start');
  return {
    ...always,
    day,
    tone: tones[state],
    distance: say(`owed.${state}`),
    meaning: fill(rule.words[state].en, { due: writtenDay(day) }),
    counted: `${rule.words.trigger.en} ${say('owed.from', { start: writtenDay(countedFrom.day), what })}`,
  };
}
