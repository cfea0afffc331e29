/**
 * The small language of the lexicon. A pattern is steps parted by spaces: a word, a stem (`authoriz*`), a concept (`{auth}`),
 * choices (`sent|on_file|{got}`, `_` joins words), `?` behind a step that may be missing, `~4` up to four words of any kind,
 * `-4` up to four words without a negation among them, `<3` no negation in the three words before, `^` the start of the sentence, `$` its end.
 */
import type { Vocabulary } from './vocabulary.ts';

export type Step =
  | { kind: 'word'; choices: readonly (readonly number[])[]; concepts: readonly Concept[]; optional: boolean }
  | { kind: 'gap'; most: number; unnegated: boolean }
  | { kind: 'affirmed'; words: number }
  | { kind: 'start' }
  | { kind: 'end' };

export interface Concept {
  forms: Step[][];
}

/** A sentence as the matcher sees it: for each word the terms it is an instance of. */
export interface Tagged {
  terms: readonly ReadonlySet<number>[];
  negation: readonly boolean[];
  memo: Map<Concept, Map<number, readonly number[]>>;
}

export function compile(pattern: string, vocabulary: Vocabulary, concepts: ReadonlyMap<string, Concept>): Step[] {
  return pattern.split(' ').map((part): Step => {
    if (part === '^') return { kind: 'start' };
    if (part === '$') return { kind: 'end' };
    if (/^<\d$/.test(part)) return { kind: 'affirmed', words: Number(part[1]) };
    const gap = /^([~-])(\d+)$/.exec(part);
    if (gap !== null) return { kind: 'gap', most: Number(gap[2]), unnegated: gap[1] === '-' };
    const optional = part.endsWith('?');
    const choices: number[][] = [];
    const named: Concept[] = [];
    for (const choice of (optional ? part.slice(0, -1) : part).split('|')) {
      const name = /^\{(\w+)\}$/.exec(choice)?.[1];
      if (name === undefined) {
        if (!/^[a-z0-9.%*_]+$/.test(choice)) throw new Error(`lexicon: "${choice}" in "${pattern}" is no word`);
        choices.push(choice.split('_').map((word) => vocabulary.add(word)));
      } else {
        const concept = concepts.get(name);
        if (concept === undefined) throw new Error(`lexicon: no concept {${name}} for "${pattern}"`);
        named.push(concept);
      }
    }
    return { kind: 'word', choices, concepts: named, optional };
  });
}

/** The terms with which a match can begin. A pattern that is tied to the start of a sentence has none: try it there. */
export function firstTerms(steps: readonly Step[]): Set<number> {
  const first = new Set<number>();
  if (steps[0]?.kind === 'start') return first;
  for (const step of steps) {
    if (step.kind === 'affirmed') continue;
    if (step.kind !== 'word') throw new Error('lexicon: a pattern begins with a word');
    for (const choice of step.choices) if (choice[0] !== undefined) first.add(choice[0]);
    for (const concept of step.concepts) for (const term of firstOf(concept)) first.add(term);
    if (!step.optional) break;
  }
  return first;
}

const firstOfConcept = new WeakMap<Concept, Set<number>>();

function firstOf(concept: Concept): Set<number> {
  let first = firstOfConcept.get(concept);
  if (first === undefined) firstOfConcept.set(concept, (first = new Set(concept.forms.flatMap((form) => [...firstTerms(form)]))));
  return first;
}

/** For each step that may not be missing, the terms of which a sentence must hold one. A cheap first look before matching. */
export function neededTerms(steps: readonly Step[]): number[][] {
  return steps.flatMap((step) => {
    if (step.kind !== 'word' || step.optional) return [];
    const terms = [...firstTerms([step])];
    return terms.length === 0 ? [] : [terms];
  });
}

/** The place behind the match that begins at `at`, or -1. */
export function matchAt(steps: readonly Step[], at: number, sentence: Tagged, from = 0): number {
  const step = steps[from];
  if (step === undefined) return at;
  if (step.kind === 'start') return at === 0 ? matchAt(steps, at, sentence, from + 1) : -1;
  if (step.kind === 'end') return at === sentence.terms.length ? matchAt(steps, at, sentence, from + 1) : -1;
  if (step.kind === 'affirmed') {
    return sentence.negation.slice(Math.max(0, at - step.words), at).includes(true) ? -1 : matchAt(steps, at, sentence, from + 1);
  }
  if (step.kind === 'gap') {
    for (let skip = 0; skip <= step.most && at + skip <= sentence.terms.length; skip += 1) {
      const end = matchAt(steps, at + skip, sentence, from + 1);
      if (end >= 0) return end;
      if (step.unnegated && sentence.negation[at + skip] === true) return -1;
    }
    return -1;
  }
  for (const next of endsOf(step.choices, step.concepts, at, sentence)) {
    const end = matchAt(steps, next, sentence, from + 1);
    if (end >= 0) return end;
  }
  return step.optional ? matchAt(steps, at, sentence, from + 1) : -1;
}

function endsOf(choices: readonly (readonly number[])[], concepts: readonly Concept[], at: number, sentence: Tagged): number[] {
  const ends: number[] = [];
  for (const words of choices) {
    if (words.every((term, i) => sentence.terms[at + i]?.has(term) === true)) ends.push(at + words.length);
  }
  for (const concept of concepts) ends.push(...conceptEnds(concept, at, sentence));
  return ends.length < 2 ? ends : [...new Set(ends)].sort((a, b) => b - a);
}

function conceptEnds(concept: Concept, at: number, sentence: Tagged): readonly number[] {
  let places = sentence.memo.get(concept);
  if (places === undefined) sentence.memo.set(concept, (places = new Map<number, readonly number[]>()));
  const known = places.get(at);
  if (known !== undefined) return known;
  const ends = [...new Set(concept.forms.map((form) => matchAt(form, at, sentence)).filter((end) => end >= 0))].sort((a, b) => b - a);
  places.set(at, ends);
  return ends;
}
