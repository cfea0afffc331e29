/**
 * Waits until a page rests before the job runs, and runs one at a time. A page that never rests is read now and then (`forced`),
 * and ever more rarely as long as nothing new comes of it.
 */
export interface Settling {
  soon: () => void;
  later: () => void;
  slower: () => void;
  stop: () => void;
}

export function settling(job: (forced: boolean) => Promise<void>): Settling {
  let quiet = calmMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let running = false;
  let again = false;
  let stopped = false;

  function wait(ms: number): void {
    if (stopped) return;
    waitingSince ??= performance.now();
    const longest = waitingSince + quiet * patience - performance.now();
    clearTimeout(timer);
    timer = setTimeout(() => void run(longest < ms), Math.max(0, Math.min(ms, longest)));
  }

  async function run(forced: boolean): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    waitingSince = null;
    running = true;
    await job(forced).catch(() => undefined); // A page that cannot be read stays "not yet read"; its words stay out of any log.
    running = false;
    if (again) later();
    again = false;
  }

  const later = () => wait(quiet);
  return {
    soon: () => {
      quiet = calmMs;
      wait(firstMs);
    },
    later,
    slower: () => {
      quiet = Math.min(quiet * 2, slowestMs);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

const firstMs = 50;
const calmMs = 300;
const slowestMs = 5_000;
/** How many quiet times a restless page is waited for. */
const patience = 6;
