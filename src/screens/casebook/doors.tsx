/** The ways to get a decision changed that are open, or may be, the first to use first. */
import type { ReportedClaim } from '../../advice/report.ts';
import type { Day } from '../../claim/day.ts';
import { Block } from '../block.tsx';
import { say } from '../say.ts';
import { writtenDay } from '../shown-day.ts';
import { ContactList } from './contact-list.tsx';
import { SourceLink } from './source-link.tsx';

export function Doors({ claim, today }: { claim: ReportedClaim; today: Day }) {
  if (claim.doors.length === 0) return null;
  const asked = (id: string | null) => claim.questions.find((question) => question.id === id)?.ask;
  return (
    <Block label={say('doors.title')}>
      <ol class="doors">
        {claim.doors.map((door) => (
          <li key={door.id} class={`way ${door.open}`}>
            <h3>{door.title}</h3>
            <p>
              <span class="state">{say(`doors.${door.open}`)}</span> {door.because}
            </p>
            <p>
              <span class="strong-words">{say(`doors.who-${door.who}`)}:</span> {door.how}
            </p>
            <p class={door.by === null ? 'mark' : 'strong-words'}>{door.by === null ? door.noClock : byWords(door.by, today)}</p>
            <Asked question={asked(door.asks)} />
            {door.contacts.length > 0 && (
              <details class="inline">
                <summary>{say('doors.contacts')}</summary>
                <ContactList contacts={door.contacts} />
              </details>
            )}
            <details class="inline small">
              <summary>{say(`source.${door.source.evidence}`)}</summary>
              <SourceLink {...door.source} />
            </details>
          </li>
        ))}
      </ol>
    </Block>
  );
}

/** The question that this way hangs on. It is asked, with its form, among the others. */
function Asked({ question }: { question: string | undefined }) {
  return question === undefined ? null : <p class="mark">{say('doors.asks', { question })}</p>;
}

/** A date that has passed closes no door. */
const byWords = (by: Day, today: Day): string =>
  by < today ? say('by.late-short', { safe: writtenDay(by) }) : say('doors.by', { day: writtenDay(by) });
