/**
 * The parts of a long reading, until its last one comes. They lie in memory only: a worker that was stopped meanwhile has lost them and
 * says so, and the page sends all again. One reading a tab; a new one or a new view takes its place.
 */
interface Arriving {
  view: string;
  id: string;
  parts: string[];
}

const arriving = new Map<number, Arriving>();

/** False when one before it is missing. The same part may come twice. */
export function keepPart(tabId: number, { view, id, at, text }: { view: string; id: string; at: number; text: string }): boolean {
  const mine = ofReading(tabId, view, id);
  if (at > (mine?.parts.length ?? 0)) return false;
  if (mine === null) arriving.set(tabId, { view, id, parts: [text] });
  else mine.parts[at] = text;
  return true;
}

/** All parts and what came last, as one text; null when one is missing. They are kept no longer. */
export function takeParts(tabId: number, view: string, { id, parts }: { id: string; parts: number }, last: string): string | null {
  const mine = ofReading(tabId, view, id);
  if (mine?.parts.length !== parts) return null;
  arriving.delete(tabId);
  return mine.parts.join('') + last;
}

export const dropParts = (tabId: number): void => void arriving.delete(tabId);
export const dropAllParts = (): void => arriving.clear();

function ofReading(tabId: number, view: string, id: string): Arriving | null {
  const mine = arriving.get(tabId);
  return mine?.view === view && mine.id === id ? mine : null;
}
