import { describe, expect, it } from 'vitest';
import { categories } from '../../src/denials/categories.ts';
import { ask, loudest } from '../../src/denials/learned/model.ts';
import { packQuestion, unpack } from '../../src/denials/learned/packing.ts';
import weights from '../../src/denials/learned/weights.json' with { type: 'json' };
import { inputsHash } from '../../bench/reasons/inputs.mjs';
import { shipped } from '../../src/denials/learned/shipped.ts';
import { stem } from '../../src/denials/learned/stem.ts';
import { wholePassage } from '../../src/denials/passage.ts';

const question = {
  answers: ['yes', 'no'],
  bias: [0.5, -0.5],
  weights: new Map([
    ['late', [[0, 2] as const, [1, -4] as const]],
    ['paid', [[1, 3] as const]],
    ['faint', [[0, 0.01] as const]],
  ]),
};

describe('the model', () => {
  it('comes out of its packing as it went in, save what is too faint to keep', () => {
    const packed = packQuestion(question, 0.5);
    const { natures } = unpack({ natures: packed, reasons: packed });
    expect(natures.answers).toEqual(question.answers);
    expect(natures.bias).toEqual(question.bias);
    expect([...natures.weights]).toEqual([...question.weights].filter(([trait]) => trait !== 'faint'));
  });

  it('that ships asks for the five natures, for text that says nothing, and for every category', () => {
    const { natures, reasons } = shipped();
    expect(natures.answers).toHaveLength(6);
    expect(reasons.answers).toEqual(categories.map(({ id }) => id));
    for (const { answers, weights } of [natures, reasons])
      for (const [trait, pairs] of weights)
        for (const [answer, weight] of pairs) {
          expect(answers[answer], trait).toBeDefined();
          expect(Number.isFinite(weight), trait).toBe(true);
        }
  });

  it('that ships was learned from the signs, the lexicon and the phrasings as they are now (else: node bench/reasons/learn.mjs)', () => {
    expect(weights.inputs).toBe(inputsHash());
  });

  it('gives shares that are one together, and quotes the loudest run of words', () => {
    const { traits } = wholePassage('The claim was late and then paid');
    const shares = ask(question, traits);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(loudest(question, traits, ['no'], [7])).toMatchObject({ sentence: 0, from: 6, to: 7 });
    expect(loudest(question, wholePassage('nothing known').traits, ['no'], [2])).toBeNull();
  });
});

describe('a stem', () => {
  it.each([
    ['authorization', 'authoriz'],
    ['authorized', 'authoriz'],
    ['visits', 'visit'],
    ['$1200.00', '#'],
    ['0.00', 'zero'],
    ['20%', '%'],
    ['no', 'no'],
  ])('of %s is %s', (word, expected) => expect(stem(word)).toBe(expected));
});
