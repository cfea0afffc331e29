/**
 * Sends one reading: in one message, or in parts where it is long, so that the page is not held while it is written out. The worker puts
 * the parts together; one that was stopped meanwhile has lost them, so they are sent again.
 */
import { askWorker, isAlive } from './extension.ts';

/** True once it was taken. `stop`: the page has moved on. */
export async function sendReading(view: string, parts: readonly string[], stop: () => boolean): Promise<boolean> {
  const last = parts.at(-1) ?? '';
  if (parts.length <= 1) return (await askWorker('reading', { view, outline: last })) === true;
  for (let round = 0; round < rounds; round += 1) {
    const after = { id: crypto.randomUUID() as string, parts: parts.length - 1 };
    if (!(await sendParts(view, after.id, parts.slice(0, -1), stop))) {
      if (stop() || !isAlive()) return false;
      continue;
    }
    const answer = await askWorker('reading', { view, outline: last, after });
    if (answer !== null) return answer === true; // Null: parts are lost.
  }
  return false;
}

const rounds = 3;

async function sendParts(view: string, id: string, parts: readonly string[], stop: () => boolean): Promise<boolean> {
  for (const [at, text] of parts.entries()) {
    if ((await askWorker('reading-part', { view, id, at, text })) !== true || stop()) return false;
  }
  return true;
}
