/** One open date: the day, what must have happened by then, whose claim it is, which door it belongs to, and how it was counted. */
import { useId, useState } from 'preact/hooks';
import { formatMoney } from '../../claim/money.ts';
import { careDays } from '../claim/care-days.ts';
import { Counted } from '../claim/counted.tsx';
import { DayTile } from '../claim/day-tile.tsx';
import { refusedAmount } from '../claim/refused-amount.ts';
import { say } from '../say.ts';
import type { OpenClock } from './open-clocks.ts';
import { SourceLink } from './source-link.tsx';

export function ClockCard({ clock: { claim, deadline, words }, onOpen }: { clock: OpenClock; onOpen(): void }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const amount = refusedAmount(claim);
  const facts = [claim.provider, careDays(claim), amount === null ? null : say('clock.refused', { amount: formatMoney(amount) })];
  const step = claim.steps[0];
  const door = claim.doors.find(({ rule }) => rule === deadline.rule);
  return (
    <li class="clock">
      {words.day !== null && <DayTile day={words.day} tone={words.tone} />}
      <div class="clock-head">
        <h3>{words.title}</h3>
        <p class="distance">{words.distance}</p>
        <p class="mark">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      <div class="clock-body">
        <p>{words.meaning}</p>
        {words.tone === 'soon' && deadline.lastHour !== null && <p>{deadline.lastHour}</p>}
        <dl class="door">
          <div>
            <dt>{say('first.label')}</dt>
            <dd>{step === undefined ? say('first.ask') : step.title}</dd>
          </div>
          {door === undefined ? (
            <div>
              <dt>{say('appeal.label')}</dt>
              <dd>{say(`appeal.${claim.portalAppeal.advice}`)}</dd>
            </div>
          ) : (
            <div>
              <dt>{door.title}</dt>
              <dd>{say(`doors.${door.open}`)}</dd>
            </div>
          )}
        </dl>
        <div class="clock-actions">
          <button type="button" onClick={onOpen} aria-describedby={`${id}-claim`}>
            {say('clock.open')}
          </button>
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            aria-controls={`${id}-counted`}
            aria-describedby={`${id}-claim`}
            onClick={() => setOpen(!open)}
          >
            {say('by.counted')}
          </button>
          <span class="unseen" id={`${id}-claim`}>
            {[words.title, claim.provider].filter((one) => one !== null).join(', ')}
          </span>
        </div>
        <div class="source" id={`${id}-counted`} hidden={!open}>
          <Counted deadline={deadline} words={words} />
          <SourceLink citation={deadline.source.citation} url={deadline.source.url} evidence={deadline.evidence} />
        </div>
      </div>
    </li>
  );
}
