import { beforeEach, expect, test, vi } from 'vitest';

type Letter = { name: string; payload: { at?: number; text?: string; outline?: string; after?: { parts: number } } };
const worker = vi.hoisted(() => ({ answer: (_: Letter): unknown => true, heard: [] as Letter[] }));
vi.mock('../../src/browser/page/extension.ts', () => ({
  isAlive: () => true,
  askWorker: (name: string, payload: Letter['payload']) => {
    worker.heard.push({ name, payload });
    return Promise.resolve(worker.answer({ name, payload }));
  },
}));
const { sendReading } = await import('../../src/browser/page/send-reading.ts');
const heard = () => worker.heard.map(({ name, payload }) => `${name} ${payload.at ?? ''}${payload.text ?? payload.outline ?? ''}`);
const never = () => false;

beforeEach(() => {
  worker.heard = [];
  worker.answer = () => true;
});

test('a short reading is one message, with nothing before it', async () => {
  expect(await sendReading('v', ['all'], never)).toBe(true);
  expect(worker.heard).toEqual([{ name: 'reading', payload: { view: 'v', outline: 'all' } }]);
});

test('a long one goes part by part, and its last part says how many went before', async () => {
  expect(await sendReading('v', ['a', 'b', 'c'], never)).toBe(true);
  expect(heard()).toEqual(['reading-part 0a', 'reading-part 1b', 'reading c']);
  expect(worker.heard[2]!.payload.after?.parts).toBe(2);
});

test('parts that a stopped worker has lost are sent again, from the first one', async () => {
  let lost = true;
  worker.answer = ({ payload }) => {
    if (payload.at !== 1 || !lost) return true;
    lost = false;
    return false;
  };
  expect(await sendReading('v', ['a', 'b', 'c'], never)).toBe(true);
  expect(heard()).toEqual(['reading-part 0a', 'reading-part 1b', 'reading-part 0a', 'reading-part 1b', 'reading c']);
  expect(new Set(worker.heard.slice(0, 3).map(({ payload }) => (payload as { id?: string }).id)).size).toBe(2);
});

test('the same when they are missed at the end; but not without end', async () => {
  worker.answer = ({ name }) => (name === 'reading' ? null : true);
  expect(await sendReading('v', ['a', 'b'], never)).toBe(false);
  expect(heard().filter((one) => one === 'reading b')).toHaveLength(3);
});

test('a tab that has moved on is told nothing more', async () => {
  worker.answer = ({ name }) => name !== 'reading';
  expect(await sendReading('v', ['a', 'b'], never)).toBe(false);
  expect(heard()).toEqual(['reading-part 0a', 'reading b']);
  worker.heard = [];
  expect(await sendReading('v', ['a', 'b', 'c'], () => true)).toBe(false);
  expect(heard()).toEqual(['reading-part 0a']);
});
