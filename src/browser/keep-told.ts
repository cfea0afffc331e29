/** Puts what the member told, or typed and pasted, into the ledger. */
import { pastedToSeen } from '../reading/pasted.ts';
import type { Entry } from '../claim/entry.ts';
import type { Answer, Asked } from './messages.ts';
import { keepEntry, keepPastedEntry } from './readings.ts';

export function keepTold({ id, told, claim, today, replaces = false }: Asked<'tell'>): Promise<void> {
  return keepEntry({ kind: 'told', id, on: today, claim, told }, (before) => replaces && isTold(before, told.fact, claim));
}

const isTold = (entry: Entry, fact: string, claim: string | null): boolean =>
  entry.kind === 'told' && entry.told.fact === fact && entry.claim === claim;

/** There is one form, so there is one pasted entry: pasted again, it takes the place of the former. */
export async function keepPasted({ words, day, amount, today }: Asked<'paste'>): Promise<Answer<'paste'>> {
  const understood = pastedToSeen({ words, day, amount }, { id: 'pasted', on: today });
  if ('trouble' in understood) return { trouble: understood.trouble };
  await keepPastedEntry(understood.seen);
  return {};
}
