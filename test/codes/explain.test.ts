import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/codes/explain.ts';

const brief = (text: string): string[] => explain(text).map(({ named, answer, list }) => [named, answer, list].filter(Boolean).join(' '));

describe('a code that somebody names', () => {
  it.each([
    ['CO-197', ['CO-197 known CARC']],
    ['PR 1', ['PR-1 known CARC']],
    ['N381', ['N381 known RARC']],
    ['CO 45 N130', ['CO-45 known CARC', 'N130 known RARC']],
    ['MA130', ['MA130 known RARC']],
    ['ma 130', ['MA130 known RARC']],
    ['N-381', ['N381 known RARC']],
    ['ma1', ['MA01 known RARC']],
    ['co197', ['CO-197 known CARC']],
    ['C0-197', ['CO-197 known CARC']],
    ['co – 045', ['CO-45 known CARC']],
    ['CO:16, N290', ['CO-16 known CARC', 'N290 known RARC']],
    ['PR-1, PR-2 and PR-3', ['PR-1 known CARC', 'PR-2 known CARC', 'PR-3 known CARC']],
    ['CO-45, 253 / PR 2', ['CO-45 known CARC', 'CO-253 known CARC', 'PR-2 known CARC']],
    ['CARC 16', ['16 known CARC']],
    ['Claim adjustment reason code: 29', ['29 known CARC']],
    ['group code CO reason code 97', ['CO-97 known CARC']],
    ['RARC N706', ['N706 known RARC']],
    ['CO-A1', ['CO-A1 known CARC']],
    ['OA B13', ['OA-B13 known CARC']],
    ['OA', ['OA group-only']],
    ['The office says it was denied CO-197 on 03/14/2026 for $1,240.00', ['CO-197 known CARC']],
    ['they told me co-50 because of my records', ['CO-50 known CARC']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it('says who bears the amount, which the group code alone decides', () => {
    expect(explain('CO-45')[0]?.group?.bears).toBe('provider');
    expect(explain('PR-45')[0]?.group?.bears).toBe('member');
    expect(explain('OA-23')[0]?.group?.bears).toBe('not-said');
    expect(explain('CO-45')[0]?.listed).toEqual(explain('PR-45')[0]?.listed);
  });

  it('tells a retired code, and what took its place', () => {
    expect(explain('CO-15')[0]?.listed?.retired).toEqual({ on: '2018-05-01', instead: '16, 197, 284, 296' });
    expect(explain('CO-197')[0]?.listed?.retired).toBeNull();
  });

  it('asks for the remark code that some codes need', () => {
    expect(explain('CO-16')[0]?.lacksRemark).toBe(true);
    expect(explain('CO-16 N290')[0]?.lacksRemark).toBe(false);
    expect(explain('CO-197')[0]?.lacksRemark).toBe(false);
  });
});

describe('a number or letters alone', () => {
  it.each(['197', 'code 197', 'denial code 197', 'what does 197 mean'])('%s is a CARC only if something says so', (text) => {
    const [one, ...more] = explain(text);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ named: '197', answer: 'only-if', list: 'CARC', group: null });
    expect(one?.listed?.category).toBe('prior_auth');
  });

  it.each(['A0', 'B8', 'D1', '5', '14'])('%s means other things at other payers', (text) =>
    expect(explain(text)[0]?.answer).toBe('only-if'),
  );

  it.each(['L26', 'l26', 'VPA', 'HAG', 'NT', 'AA'])('%s was a note on some document, and may be another on yours', (text) => {
    const [one] = explain(text);
    expect(one?.answer).toBe('only-if');
    expect(one?.notes.length).toBeGreaterThan(0);
    expect(one?.listed).toBeNull();
  });

  it('is no code beside words: a count, a day, an amount, a state', () => {
    for (const text of [
      'I paid 45 dollars for 3 visits',
      'Boulder, CO 80202',
      'San Juan PR 00901',
      'on 03/14/2026',
      'see page 4 of my letter',
      'I was told to pay $1.00',
      'co pay',
    ])
      expect({ text, found: brief(text) }).toEqual({ text, found: [] });
  });
});

describe('what is not known is said to be unknown', () => {
  it.each(['CO-310', 'M3', 'CARC 999', 'ZZZ', 'N999'])('%s', (text) =>
    expect(explain(text)[0]).toMatchObject({ answer: 'unknown', listed: null, notes: [] }),
  );

  it('a group code keeps its meaning beside an unknown number', () => expect(explain('PR-310')[0]?.group?.code).toBe('PR'));

  it.each(['', '   ', '?', 'hello there everyone', 'x'.repeat(1_000)])('“%.20s” names no code', (text) =>
    expect(explain(text)).toEqual([]),
  );
});

describe('a note typed out', () => {
  it('is known by its words, capitals and marks aside', () => {
    const [one] = explain('Cigna network discount applied; member not liable');
    expect(one).toMatchObject({ answer: 'note', named: '' });
    expect(one?.notes[0]?.nature).toBe('informational');
  });
  it('keeps no code with it', () => expect(explain('Your plan does not provide benefits for this service.')[0]?.group).toBeNull());
});

describe('any text', () => {
  it('is answered, fast, and never with a sentence that is not in the lists', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
        for (const { answer, listed, notes, group } of explain(text)) {
          if (answer === 'known') expect(listed).not.toBeNull();
          if (answer === 'unknown') expect(listed ?? notes[0] ?? null).toBeNull();
          if (answer === 'group-only') expect(group).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a group code and a listed number always give that code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('CO', 'PR', 'OA', 'PI', 'CR'),
        fc.integer({ min: 1, max: 306 }),
        fc.constantFrom('-', ' ', ''),
        (group, number, between) => {
          const [one] = explain(`${group}${between}${number}`);
          expect(one?.named).toBe(`${group}-${number}`);
          expect(one?.listed?.code ?? String(number)).toBe(String(number));
        },
      ),
    );
  });
});
