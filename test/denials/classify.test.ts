import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryById } from '../../src/denials/categories.ts';
import { classify } from '../../src/denials/classify.ts';
import said from './said.json' with { type: 'json' };

const cases = Object.entries(said).flatMap(([nature, byCategory]) =>
  Object.entries(byCategory).flatMap(([categories, texts]) =>
    texts.map((text: string) => ({ text, nature, categories: categories === 'none' ? [] : categories.split(' ') })),
  ),
);

describe('what a text says', () => {
  it.each(cases)('$nature $categories: $text', ({ text, nature, categories }) => {
    const found = classify(text);
    expect(found.nature).toBe(nature);
    if (categories.length === 0) expect(found.categories).toEqual([]);
    else {
      expect(found.categories[0]).toBe(categories[0]);
      expect(found.categories).toEqual(expect.arrayContaining(categories));
    }
  });
});

describe('however it is printed', () => {
  const plain = cases.filter(({ nature, text }) => nature !== 'unrecognised' && /^[ -~]+$/.test(text) && !/\b\w \w \w\b/.test(text));
  const same = (text: string, changed: string) => {
    const { nature, categories } = classify(text);
    expect(classify(changed), changed).toMatchObject({ nature, categories });
  };

  it('in capitals', () => plain.forEach(({ text }) => same(text, text.toUpperCase())));
  it('with curly quotes', () => plain.forEach(({ text }) => same(text, text.replaceAll("'", '’'))));
  it('with soft hyphens and marks that nobody sees', () =>
    plain.forEach(({ text }) => same(text, text.replace(/([a-z]{3})([a-z]{3})/g, '$1\u00AD$2').replaceAll(' ', ' \u200B'))));
  it('with ligatures', () =>
    plain.forEach(({ text }) => same(text, text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'))));
  it('with wide spaces and line breaks', () => plain.forEach(({ text }) => same(text, text.replaceAll(' ', '\u00A0 \n'))));
  it('with letters of another width', () =>
    plain.slice(0, 60).forEach(({ text }) =>
      same(
        text,
        text.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
      ),
    ));
});

describe('always', () => {
  const words = [
    'not',
    'no',
    'denied',
    'prior',
    'authorization',
    'was',
    'obtained',
    'if',
    'may',
    'medically',
    'necessary',
    'covered',
    'late',
    'claim',
    'records',
    'need',
    'paid',
    'deductible',
    '.',
    ';',
    '\n\n',
    '?',
    '$0.00',
    "isn't",
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
    // Few and small words: the model leans, and nothing stands out.
    fc.array(fc.constantFrom('was', 'were', 'it', 'of', 'you', 'for', 'pending', '.', '?'), { maxLength: 4 }).map((list) => list.join(' ')),
  );

  it('quotes the text itself, names at most two known categories, and says the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = classify(text);
        expect(text.includes(found.because)).toBe(true);
        expect(found.categories.length).toBeLessThanOrEqual(2);
        for (const id of found.categories) expect(categoryById(id)).not.toBeNull();
        if (found.nature === 'unrecognised') expect(found.because).toBe('');
        else expect(found.because).not.toBe('');
        if (['informational', 'cost-share', 'unrecognised'].includes(found.nature)) expect(found.categories).toEqual([]);
        expect(classify(text)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['was was', '. were was', 'assis deleg pending ultra', 'corre pending'])(
    'claims nothing where no word speaks for it: %j',
    (text) => {
      expect(classify(text)).toEqual({ nature: 'unrecognised', categories: [], because: '' });
    },
  );

  it('does not trip over words that every object knows', () => {
    expect(classify('constructor __proto__ hasOwnProperty toString').nature).toBe('unrecognised');
  });

  it('comes to an end with a megabyte of anything', () => {
    for (const piece of ['not ', 'prior authorization not required if ', 'a-\n', "n't", '. ', '1,', '|', 'a b ', '\n', '(note ']) {
      expect(classify(piece.repeat(Math.ceil(1_000_000 / piece.length))).nature).toMatch(/^(unrecognised|informational|denial)$/);
    }
  }, 60_000);
});

describe('two causes, and whole notes', () => {
  it('names both causes', () => {
    expect(classify('Denied: the surgery is cosmetic, and no precertification was obtained.').categories.toSorted()).toEqual([
      'non_covered',
      'prior_auth',
    ]);
  });

  it('lets a special cause stand before "not covered"', () => {
    expect(classify('This charge is not covered because no authorization is on file.').categories).toEqual(['prior_auth']);
  });

  it('forces no refusal into a category', () => {
    expect(classify('This charge was denied under rule 77-B.')).toMatchObject({ nature: 'denial', categories: [] });
  });

  it('reads a refusal that a later sentence undoes as undone', () => {
    const text = 'The claim was denied because no authorization was on file. On May 3 we reversed that decision and paid the claim.';
    expect(classify(text).nature).toBe('informational');
  });

  it('takes the reason that is left when another is ruled out', () => {
    expect(classify('This was not denied for timely filing. It was denied because no prior authorization was on file.').categories).toEqual(
      ['prior_auth'],
    );
  });

  it('does not take a column of the claim for a reason', () => {
    expect(classify('Amount not covered: $120.00').nature).toBe('unrecognised');
    expect(classify('Amount not covered: $0.00').nature).toBe('informational');
  });

  it('keeps an appeal that came late apart from a claim that came late', () => {
    expect(classify('Your appeal was received after the 180 day deadline.').categories[0]).toBe('appeal_process');
  });
});
