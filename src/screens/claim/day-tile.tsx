import type { Day } from '../../claim/day.ts';
import { dayTile, writtenDay } from '../shown-day.ts';

/** A day as a leaf of a calendar. Read out, it is one date. */
export function DayTile({ day, tone }: { day: Day; tone: 'open' | 'soon' | 'late' | 'needed' }) {
  const { month, number, weekday } = dayTile(day);
  return (
    <p class={`tile ${tone}`}>
      <span class="unseen">{writtenDay(day)}</span>
      <span class="tile-month" aria-hidden="true">
        {month}
      </span>
      <span class="tile-number" aria-hidden="true">
        {number}
      </span>
      <span class="tile-rest" aria-hidden="true">
        {weekday}
      </span>
    </p>
  );
}
