/** As much of the browser as `src/browser` needs outside of one: storage in memory that can be slow, fail or stop at any step. */
export function fakeStorage() {
  const kept = new Map<string, string>();
  let stepsLeft = Infinity;
  let largest = Infinity;
  /** Each call is a step; when they run out nothing more happens, as when the worker is stopped. */
  const step = async () => {
    if (stepsLeft-- <= 0) await new Promise(() => undefined);
    await Promise.resolve();
  };
  const read = (key: string) => [key, JSON.parse(kept.get(key) ?? 'null') as unknown] as const;
  return {
    area: {
      async get(keys: string | null) {
        await step();
        const wanted = keys === null ? [...kept.keys()] : [keys].filter((key) => kept.has(key));
        return Object.fromEntries(wanted.map(read));
      },
      async set(values: Record<string, unknown>) {
        await step();
        const after = new Map([...kept, ...Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)] as const)]);
        if ([...after.values()].join('').length > largest) throw new Error('quota');
        for (const [key, text] of after) kept.set(key, text);
      },
      async remove(keys: string | string[]) {
        await step();
        for (const key of [keys].flat()) kept.delete(key);
      },
      async clear() {
        await step();
        kept.clear();
      },
    },
    reset: () => {
      kept.clear();
      stepsLeft = Infinity;
      largest = Infinity;
    },
    stopAfter: (steps: number) => void (stepsLeft = steps),
    limitTo: (characters: number) => void (largest = characters),
    keys: () => [...kept.keys()].sort(),
  };
}
