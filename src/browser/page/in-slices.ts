/** Runs a generator to its end in slices, so that the page never waits for us for a frame (16 ms). Null when `stop` says so. */
export async function inSlices<T>(steps: Generator<void, T>, stop: () => boolean): Promise<T | null> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceMs) continue;
    await pause();
    if (stop()) return null;
    since = performance.now();
  }
}

const sliceMs = 8;

const pause = () => new Promise<void>((resume) => setTimeout(resume, 0));
