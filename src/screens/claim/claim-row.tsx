/** One claim of a list: what happened and by when, on a button that opens it. Where only the list was seen: whose, when, how much. */
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { say } from '../say.ts';
import { shortDay } from '../shown-day.ts';
import { careDays } from './care-days.ts';
import { deadlineWords } from './deadline-words.ts';
import { memberDeadlines } from './main-deadline.ts';
import { whatHappened } from './what-happened.ts';

export function ClaimRow({ claim, report, onOpen }: { claim: ReportedClaim; report: Report; onOpen(): void }) {
  const patient = claim.patient === null ? null : say('list.mine', { patient: claim.patient });
  const onlyListed = claim.happened === 'only-listed';
  const head = onlyListed ? (claim.provider ?? careDays(claim) ?? whatHappened(claim)) : whatHappened(claim);
  const facts = [claim.provider, careDays(claim), patient].filter((fact) => fact !== null && fact !== head);
  const { main } = memberDeadlines(claim);
  return (
    <li>
      <button type="button" class="row" onClick={onOpen}>
        <span class="row-what">{head}</span>
        <span class="row-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
        {onlyListed && claim.amounts.patientResponsibility !== null && (
          <span class="row-by">{say('list.owe', { amount: formatMoney(claim.amounts.patientResponsibility) })}</span>
        )}
        {!onlyListed && main !== null && <By deadline={deadlineWords(main, report.today)} />}
      </button>
    </li>
  );
}

function By({ deadline: { day, tone, distance } }: { deadline: ReturnType<typeof deadlineWords> }) {
  if (day === null) return <span class={`row-by ${tone}`}>{say('list.date-needed')}</span>;
  return (
    <span class={`row-by ${tone}`}>
      <span>{say(tone === 'needed' ? 'list.plan-on' : 'list.act-by', { day: shortDay(day) })}</span>{' '}
      <span>{tone === 'needed' ? say('list.date-needed') : distance}</span>
    </span>
  );
}
