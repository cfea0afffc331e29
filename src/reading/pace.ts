/**
 * When work in steps lets the page breathe. Work is counted in units of about what one element costs: a clock would be asked more often
 * than it is worth. Whoever runs the steps decides by the clock how many of them make a slice.
 */
export interface Pace {
  /** Units since the last pause. */
  done: number;
}

export const newPace = (): Pace => ({ done: 0 });

/** Units that one step takes at most; a single piece of work may take a few more. */
export const stepUnits = 32;
/** Characters that one unit writes or joins. */
export const textUnit = 500;

/** Counts work that is about to be done; true when the step is full. */
export function isTimeToPause(pace: Pace, units = 1): boolean {
  pace.done += units;
  if (pace.done < stepUnits) return false;
  pace.done = 0;
  return true;
}
