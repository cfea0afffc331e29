/**
 * The lexicon, read once into patterns: concepts and kinds of sentence from `lexicon/`, signs from the category files.
 * `findings` gives all that a sentence says, in the order of its words.
 */
import { categories } from './categories.ts';
import concepts from './lexicon/concepts.json' with { type: 'json' };
import kinds from './lexicon/sentences.json' with { type: 'json' };
import { finderOf, type Found } from './finder.ts';
import { compile, type Concept } from './pattern.ts';
import type { Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

export type Kind = keyof typeof kinds;

export type Weight = 'certain' | 'strong' | 'plain' | 'weak';

/** What a pattern stands for: a kind of sentence, a sign of a category, what takes a category's signs away, or a concept by itself. */
export type Meaning =
  | { is: 'kind'; kind: Kind }
  | { is: 'sign'; category: string; nature: 'denial' | 'adjustment' | 'information-requested'; weight: Weight }
  | { is: 'unless'; category: string }
  | { is: 'concept'; name: string };

export type Finding = Found<Meaning>;

export interface Lexicon {
  vocabulary: Vocabulary;
  findings(words: readonly Token[]): Finding[];
}

let ready: Lexicon | null = null;

export function lexicon(): Lexicon {
  ready ??= read();
  return ready;
}

const negations = ['not', 'no', 'never', 'nor', 'neither', 'without', 'cannot', 'unable', 'fail*', 'lack*', 'non', 'none'];

function read(): Lexicon {
  const vocabulary = new Vocabulary();
  const named = new Map<string, Concept>();
  for (const [name, forms] of Object.entries(concepts)) named.set(name, { forms: forms.map((form) => compile(form, vocabulary, named)) });
  const negative = new Set(negations.map((word) => vocabulary.add(word)));
  const patterns = [...meanings()].map(({ says, meaning }) => ({ steps: compile(says, vocabulary, named), meaning }));
  return { vocabulary, findings: finderOf(patterns, negative, vocabulary) };
}

function* meanings(): Generator<{ says: string; meaning: Meaning }> {
  for (const [kind, patterns] of Object.entries(kinds))
    for (const says of patterns) yield { says, meaning: { is: 'kind', kind: kind as Kind } };
  for (const { id: category, signs, unless } of categories) {
    for (const { nature, weight, says: all } of signs)
      for (const says of all) yield { says, meaning: { is: 'sign', category, nature, weight } };
    for (const says of unless) yield { says, meaning: { is: 'unless', category } };
  }
  for (const name of Object.keys(concepts)) yield { says: `{${name}}`, meaning: { is: 'concept', name } };
}
