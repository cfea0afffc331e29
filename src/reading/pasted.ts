/** What the member types or pastes (a note's words, a date, an amount) → the same kind of entry as a page. */
import { noAmounts } from '../claim/claim.ts';
import { isDay, type Day } from '../claim/day.ts';
import type { Seen } from '../claim/entry.ts';
import { printedDay } from './printed-date.ts';
import { printedMoney } from './printed-money.ts';
import { noteIn } from './printed-note.ts';

export type PastedTrouble = 'no-words' | 'date-not-understood' | 'amount-not-understood';

/** `day` is the date on the letter, EOB or page; `amount` is what was not covered. Both may be left empty. */
export function pastedToSeen(
  told: { words: string; day: string | null; amount: string | null },
  about: { id: string; on: Day },
): { seen: Seen } | { trouble: PastedTrouble } {
  const text = told.words.slice(0, 20_000).replace(/\s+/g, ' ').trim();
  if (!/\p{L}{2}/u.test(text)) return { trouble: 'no-words' };
  const typed = told.day?.trim() ?? '';
  const day = isDay(typed) ? typed : printedDay(typed);
  if (typed !== '' && day === null) return { trouble: 'date-not-understood' };
  const typedAmount = told.amount?.trim() ?? '';
  const notCovered = typedAmount === '' ? null : printedMoney(typedAmount);
  if (typedAmount !== '' && notCovered === null) return { trouble: 'amount-not-understood' };
  const note = noteIn(text) ?? { code: null, text };
  return {
    seen: {
      id: about.id,
      kind: 'seen',
      on: about.on,
      source: { kind: 'pasted', outcome: 'read', rowsStated: null, rowsRead: 1, foldedPanels: 0, unread: [], appealControls: [] },
      claims: [
        {
          claimNumber: null,
          coverage: 'unknown',
          patient: null,
          provider: null,
          serviceDates: null,
          dates: day === null ? [] : [{ what: 'letter', day }],
          status: null,
          network: 'unknown',
          amounts: { ...noAmounts(), notCovered },
          lines: [],
          notes: [note],
          sentences: [],
        },
      ],
    },
  };
}
