import type { Deadline } from '../../advice/report.ts';
import { say } from '../say.ts';
import { writtenDay } from '../shown-day.ts';
import type { DeadlineWords } from './deadline-words.ts';

/** How a date was counted, and when its rule was last read. */
export function Counted({ deadline, words }: { deadline: Deadline; words: DeadlineWords }) {
  return (
    <>
      {words.counted !== null && <p>{words.counted}</p>}
      {words.mail !== null && <p>{words.mail}</p>}
      {words.late === null && deadline.lastHour !== null && <p>{deadline.lastHour}</p>}
      {words.late !== null && <p>{words.late}</p>}
      {deadline.countedFrom !== null && <p>{say('by.printed-wins')}</p>}
      <p>{say('evidence.read-on', { day: writtenDay(deadline.readOn) })}</p>
    </>
  );
}
