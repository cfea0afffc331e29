/** The hour at which a last day ends, in a sentence, by the member's own clock. */
import { formatTime, lastHour, sharedWords, type Deadline } from '../appeals/index.ts';
import { formatDay, type Day } from '../claim/day.ts';
import { fill } from '../claim/fill.ts';

/** Null without a date, or for a zone that the platform does not know. */
export function lastHourOf({ actBy }: Deadline, zone: string): string | null {
  if (actBy === null) return null;
  const key = `${actBy} ${zone}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const sentence = sentenceFor(actBy, zone);
  // Many claims end on the same days, and asking the platform for a zone is slow.
  if (said.size > 1_000) said.clear();
  said.set(key, sentence);
  return sentence;
}
const said = new Map<string, string | null>();

function sentenceFor(actBy: Day, zone: string): string | null {
  try {
    const { day, time } = lastHour(actBy, zone);
    return fill(sharedWords.beside.lastHour.en, { day: formatDay(day), time: formatTime(time) });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
