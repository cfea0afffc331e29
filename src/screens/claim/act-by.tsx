/** By when: the day as the anchor of the screen, the days left, what has to have happened, and how it was counted. */
import { useState } from 'preact/hooks';
import type { Deadline, Report, ReportedClaim } from '../../advice/report.ts';
import type { Day } from '../../claim/day.ts';
import { aboutOf } from '../about.ts';
import { Block } from '../block.tsx';
import { answers } from '../forms/answers.ts';
import { FactForm } from '../forms/fact-form.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { writtenDay } from '../shown-day.ts';
import { calendarEvent } from './calendar-event.ts';
import { Counted } from './counted.tsx';
import { DayTile } from './day-tile.tsx';
import { deadlineWords } from './deadline-words.ts';
import { memberDeadlines } from './main-deadline.ts';

export function ActBy({ claim, report }: { claim: ReportedClaim; report: Report }) {
  const { port, announce, example } = usePopup();
  const [asking, setAsking] = useState(false);
  const { main: own, others } = memberDeadlines(claim);
  // While the appeal is with Cigna the member has no date: what counts is the answer that is owed.
  const main = own ?? claim.deadlines[0] ?? null;
  if (main === null) {
    return (
      <Block label={say('by.label')}>
        <p>{say('by.none')}</p>
      </Block>
    );
  }
  const words = deadlineWords(main, report.today);
  const question = claim.questions.find((one) => one.id === 'notice-date');
  const about = example ? undefined : aboutOf(claim, report);
  const canAsk = main.state === 'date-needed' && question !== undefined && about !== undefined;
  // The first step may already say all that is to be said about a late appeal.
  const late = claim.steps[0]?.id === 'file-late-appeal' ? null : words.late;
  const save = (day: Day): void => {
    port.saveFile(say('calendar.file'), calendarEvent(claim, main.rule, day, report.today));
    announce(say('by.calendar-saved'));
  };
  const { day, tone } = words;
  // Close to the day its hour matters more than the sum, which stays one press away.
  const near = tone === 'soon' ? (main.lastHour ?? words.from) : words.from;
  const condition = day === null || own === null ? null : conditionOf(claim);
  return (
    <Block
      label={say('by.label')}
      source={{ citation: main.source.citation, evidence: main.evidence }}
      working={{ shown: say('by.counted'), named: say('by.counted-named'), content: <Counted deadline={main} words={words} /> }}
      action={
        day !== null &&
        tone !== 'late' &&
        own !== null &&
        !example && (
          <button type="button" class="quiet" onClick={() => save(day)}>
            {say('by.calendar')}
          </button>
        )
      }
    >
      <div class="by">
        {day !== null && <DayTile day={day} tone={tone} />}
        <div class="by-words">
          {own === null && <p>{words.title}</p>}
          <p class="distance">{words.distance}</p>
          <p>
            {condition !== null && `${say(condition)} `}
            {words.meaning}
          </p>
          {near !== null && <p class="mark">{near}</p>}
          {canAsk && (
            <button type="button" class="strong" aria-expanded={asking} onClick={() => setAsking(!asking)}>
              {say('by.give-date')}
            </button>
          )}
        </div>
      </div>
      {canAsk && asking && answers['notice-date'] !== undefined && (
        <div class="ask">
          <p>{question.ask}</p>
          <FactForm
            name={`notice-date ${about ?? ''}`}
            answer={answers['notice-date']}
            about={about}
            today={report.today}
            sendLabel={say('questions.send')}
            onDone={() => setAsking(false)}
          />
        </div>
      )}
      {late !== null && <p>{late}</p>}
      {others.map((other) => (
        <Other key={other.rule} deadline={other} today={report.today} mark={words.mark} />
      ))}
      {words.mark !== null && <p class="mark">{words.mark}</p>}
    </Block>
  );
}

/** An appeal that nobody advises still has a last day: it is said for what it is. */
function conditionOf({
  happened,
  errors,
  portalAppeal,
}: ReportedClaim): 'by.only-if-wrong' | 'by.only-if-needed' | 'by.if-not-mended' | null {
  if (happened === 'nothing-refused' && errors.some(({ outcome }) => outcome === 'found')) return 'by.if-not-mended';
  if (happened === 'nothing-refused') return 'by.only-if-wrong';
  return portalAppeal.advice === 'not-at-all' ? 'by.only-if-needed' : null;
}

/** Another clock on the same claim, in one sentence. Its mark is repeated only where it differs. */
function Other({ deadline, today, mark }: { deadline: Deadline; today: Day; mark: string | null }) {
  const words = deadlineWords(deadline, today);
  return (
    <p>
      {words.day === null
        ? say('by.other-undated', { title: words.title })
        : say('by.other', { title: words.title, day: writtenDay(words.day) })}
      {words.mark !== null && words.mark !== mark && <span class="mark"> {words.mark}</span>}
    </p>
  );
}
