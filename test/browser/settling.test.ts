import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settling } from '../../src/browser/page/settling.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function counted() {
  const runs: boolean[] = [];
  const settle = settling((forced) => {
    runs.push(forced);
    return Promise.resolve();
  });
  return { runs, settle };
}

async function changeEvery(ms: number, total: number, settle: { later: () => void }) {
  for (let spent = 0; spent < total; spent += ms) {
    settle.later();
    await vi.advanceTimersByTimeAsync(ms);
  }
}

test('many changes in a row are one reading, after they have stopped', async () => {
  const { runs, settle } = counted();
  await changeEvery(10, 1_000, settle);
  expect(runs).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toEqual([false]);
});

test('a page that never rests is read now and then, and ever more rarely while nothing new comes of it', async () => {
  const runs: number[] = [];
  const settle = settling((forced) => {
    expect(forced).toBe(true);
    runs.push(performance.now());
    settle.slower();
    return Promise.resolve();
  });
  await changeEvery(100, 120_000, settle);
  const gaps = runs.slice(1).map((at, place) => at - (runs[place] ?? 0));
  expect(runs.length).toBeGreaterThan(3);
  expect(runs.length).toBeLessThan(12);
  expect(gaps.at(-1)).toBeGreaterThan((gaps[0] ?? 0) * 3);
});

test('what changes during a reading is read afterwards, and only one runs at a time', async () => {
  let running = 0;
  let runs = 0;
  const settle = settling(async () => {
    runs += 1;
    expect(++running).toBe(1);
    await new Promise((rest) => setTimeout(rest, 2_000));
    running -= 1;
  });
  settle.soon();
  await vi.advanceTimersByTimeAsync(500);
  settle.later();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs).toBe(2);
});

test('a reading that fails does not stop the next one, and a stopped watch never reads again', async () => {
  let runs = 0;
  const settle = settling(() => {
    runs += 1;
    return Promise.reject(new Error('unreadable'));
  });
  settle.soon();
  await vi.advanceTimersByTimeAsync(1_000);
  settle.later();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toBe(2);
  settle.later();
  settle.stop();
  settle.soon();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(runs).toBe(2);
});
