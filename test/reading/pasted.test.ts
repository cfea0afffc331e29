import { describe, expect, it } from 'vitest';
import { pastedToSeen } from '../../src/reading/pasted.ts';

const about = { id: 'p1', on: '2026-11-22' };

describe('typed or pasted words', () => {
  it('become one claim with a note, a date and an amount', () => {
    const pasted = pastedToSeen(
      { words: ' NT -  Your plan does not provide\nbenefits for this service. ', day: '10/14/2026', amount: '1,200' },
      about,
    );
    expect(pasted).toMatchObject({
      seen: {
        source: { kind: 'pasted' },
        claims: [
          {
            dates: [{ what: 'letter', day: '2026-10-14' }],
            amounts: { notCovered: 120000 },
            notes: [{ code: 'NT', text: 'Your plan does not provide benefits for this service.' }],
          },
        ],
      },
    });
  });

  it('may lack date and amount', () => {
    expect(pastedToSeen({ words: 'Not medically necessary.', day: null, amount: '' }, about)).toMatchObject({
      seen: { claims: [{ dates: [], amounts: { notCovered: null } }] },
    });
  });

  it.each([
    [{ words: ' 12 ', day: null, amount: null }, 'no-words'],
    [{ words: 'Not covered.', day: '02/30/2026', amount: null }, 'date-not-understood'],
    [{ words: 'Not covered.', day: 'last week', amount: null }, 'date-not-understood'],
    [{ words: 'Not covered.', day: null, amount: 'a lot' }, 'amount-not-understood'],
  ])('%j is sent back with its reason', (told, trouble) => expect(pastedToSeen(told, about)).toEqual({ trouble }));
});
