/** One living reader a page. The mark lies in the world of our own scripts, where the page cannot see it. */
import { isAlive, rootOf, takeOrders } from './extension.ts';
import { inSlices } from './in-slices.ts';
import { pointAt } from './point-at.ts';
import { watch } from './watch.ts';
import type { Read } from './watch.ts';

interface Reading {
  read: Read;
  findControl: (page: Document, roots: typeof rootOf, name: string) => Element | null;
  shapeOf: (page: Document, roots: typeof rootOf) => Generator<void, unknown>;
}

interface Running {
  isAlive: () => boolean;
  readAgain: () => void;
  stop: () => void;
}

const mark = Symbol.for('recourse reading');
const world = globalThis as { [mark]?: Running | undefined };

export async function startReading({ read, findControl, shapeOf }: Reading): Promise<void> {
  const before = world[mark];
  if (before?.isAlive() === true) return before.readAgain();
  before?.stop();

  // Set before the first question, so that a second start in the meantime finds it.
  const running: Running = { isAlive, readAgain: () => undefined, stop: () => void (world[mark] = undefined) };
  world[mark] = running;
  const watching = await watch(read);
  if (watching === null) return running.stop();

  const noMoreOrders = takeOrders((order) => {
    if (order.order === 'show-control') return pointAt(findControl(document, rootOf, order.name));
    if (order.order === 'tell-shape') return inSlices(shapeOf(document, rootOf), watching.hasStopped);
    running.stop();
    return true;
  });
  running.isAlive = () => isAlive() && !watching.hasStopped();
  running.readAgain = watching.readAgain;
  running.stop = () => {
    world[mark] = undefined;
    noMoreOrders();
    watching.stop();
  };
}
