/** One claim of a list: what happened and by when, on a button that opens it. */
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { say } from '../say.ts';
import { shortDay } from '../shown-day.ts';
import { careDays } from './care-days.ts';
import { deadlineWords } from './deadline-words.ts';
import { memberDeadlines } from './main-deadline.ts';
import { whatHappened } from './what-happened.ts';

export function ClaimRow({ claim, report, onOpen }: { claim: ReportedClaim; report: Report; onOpen(): void }) {
  const { main } = memberDeadlines(claim);
  const facts = [claim.provider, careDays(claim), claim.patient === null ? null : say('list.mine', { patient: claim.patient })];
  return (
    <li>
      <button type="button" class="row" onClick={onOpen}>
        <span class="row-what">{whatHappened(claim)}</span>
        <span class="row-facts">
          {facts
            .filter((fact) => fact !== null)
            .map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
        </span>
        {main !== null && <By deadline={deadlineWords(main, report.today)} />}
      </button>
    </li>
  );
}

function By({ deadline: { day, tone, distance } }: { deadline: ReturnType<typeof deadlineWords> }) {
  if (day === null) return <span class={`row-by ${tone}`}>{say('list.date-needed')}</span>;
  return (
    <span class={`row-by ${tone}`}>
      <span>{say(tone === 'needed' ? 'list.plan-on' : 'list.act-by', { day: shortDay(day) })}</span> <span>{tone === 'needed' ? say('list.date-needed') : distance}</span>
    </span>
  );
}
