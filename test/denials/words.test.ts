import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/denials/clean.ts';
import { compile, matchAt, type Concept, type Tagged } from '../../src/denials/pattern.ts';
import { sentencesOf } from '../../src/denials/sentences.ts';
import { tokensOf } from '../../src/denials/tokens.ts';
import { Vocabulary } from '../../src/denials/vocabulary.ts';

function vocabularyOf(...terms: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const term of terms) vocabulary.add(term);
  return vocabulary;
}

const known = vocabularyOf('prior', 'authoriz*', 'not', 'obtain*', 'covered', 'precertif*', 'out', 'of', 'network', 'denied');
const wordsOf = (text: string) => tokensOf(clean(text).text, known).map(({ word }) => word);

describe('cleaning', () => {
  it('keeps the place of every character', () => {
    const printed = 'de\u00ADni\u200Bed ﬁrst';
    const plain = clean(printed);
    expect(plain.text).toBe('denied first');
    expect(printed.slice(plain.at(0), plain.at(5) + 1)).toBe('de\u00ADni\u200Bed');
    expect(printed[plain.at(plain.text.length - 1)]).toBe('t');
  });

  it('gives places inside the printed text, never falling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        const plain = clean(printed);
        const places = [...plain.text].map((_, i) => plain.at(i));
        expect(places.every((place, i) => place >= (places[i - 1] ?? 0) && place < Math.max(1, printed.length))).toBe(true);
      }),
    );
  });
});

describe('words', () => {
  it.each([
    ["wasn't covered", ['was', 'not', 'covered']],
    ['can’t, WON’T, cannot', ['can', 'not', 'will', 'not', 'can', 'not']],
    ['w/o prior auth0rization', ['without', 'prior', 'authorization']],
    ['PRlOR N0T 0BTAINED', ['prior', 'not', 'obtained']],
    ['was obtaimed', ['was', 'obtained']],
    ['mountains of', ['mountains', 'of']],
    ['D E N I E D', ['denied']],
    ['notcovered', ['not', 'covered']],
    ['precer-\ntification', ['precertification']],
    ['out-of-\nnetwork', ['out', 'of', 'network']],
    ['Amount $1,250.00 or $ .50', ['amount', '1250.00', 'or', '.50']],
    ['DOS inval', ['date', 'of', 'service', 'invalid']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('sentences', () => {
  const sentences = (text: string) =>
    sentencesOf(text, tokensOf(text, known)).map(({ tokens }) => tokens.map(({ word }) => word).join(' '));

  it.each([
    ['denied. see below', ['denied', 'see below']],
    ['per dr. roe and the u.s. office', ['per dr roe and the u s office']],
    ['pay $1.50 now', ['pay 1.50 now']],
    ['charge(s). denied', ['charge s', 'denied']],
    ['denied; paid', ['denied', 'paid']],
    ['one\ntwo\n\nthree', ['one two', 'three']],
    ['• one • two', ['one', 'two']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('knows a question', () => {
    const text = 'was it denied? it was paid.';
    expect(sentencesOf(text, tokensOf(text, known)).map(({ asks }) => asks)).toEqual([true, false]);
  });
});

describe('patterns', () => {
  const vocabulary = new Vocabulary();
  const concepts = new Map<string, Concept>();
  concepts.set('auth', { forms: ['prior auth*', 'precert*'].map((form) => compile(form, vocabulary, concepts)) });
  const matches = (pattern: string, text: string): boolean => {
    const steps = compile(pattern, vocabulary, concepts);
    const terms = tokensOf(text, vocabulary).map(({ word }) => vocabulary.termsOf(word));
    const sentence: Tagged = { terms, negation: tokensOf(text, vocabulary).map(({ word }) => word === 'not'), memo: new Map() };
    return terms.some((_, at) => matchAt(steps, at, sentence) > at);
  };

  it.each([
    ['{auth} ~2 obtain*', 'prior authorization was not obtained', true],
    ['{auth} ~1 obtain*', 'prior authorization was not obtained', false],
    ['{auth} -2 obtain*', 'prior authorization was not obtained', false],
    ['{auth} -2 obtain*', 'precertification was obtained', true],
    ['<2 {auth}', 'not the precertification', false],
    ['^ paid', 'it was paid', false],
    ['paid $', 'it was paid', true],
    ['paid in? full', 'paid full', true],
    ['on_file|{auth}', 'it is on file', true],
  ])('%s in "%s": %s', (pattern, text, expected) => expect(matches(pattern, text)).toBe(expected));

  it('refuses what it cannot read', () => {
    expect(() => compile('{nothing}', vocabulary, concepts)).toThrow(/no concept/);
    expect(() => compile('Paid!', vocabulary, concepts)).toThrow(/no word/);
  });
});
