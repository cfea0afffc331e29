/**
 * Whether a claim is for mental health or substance use care: by wording, by codes and by the kind of provider. Words that name such care
 * say it alone; a code, a credential and a loose word are hints, and two of different kinds agree. `no` needs every line to name other
 * care, or a kind of plan that has none of it. Sentences of the page are not heard: every portal advertises such care.
 */
import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.ts';
import listed from './behavioral.json' with { type: 'json' };
import { namedCodes } from './named-codes.ts';
import { finderOf, wordsOf, type Finder } from './phrases.ts';
import { codesOfLine } from './printed-codes.ts';
import { kindsOfService, type FoundKind } from './service-kind.ts';

const Words = z.array(z.string().check(z.regex(/^[a-z0-9]+\*?( [a-z0-9]+\*?)*$/)));
export const BehavioralWords = z.strictObject({
  sources: z
    .array(z.strictObject({ citation: z.string(), url: z.nullable(z.string()), evidence: z.enum(['P', 'Q', 'R', 'GK']) }))
    .check(z.minLength(1)),
  /** Names such care, alone. `*`: the word may go on. */
  certain: Words,
  /** May name it. */
  hint: Words,
  /** Look like it and are none. */
  notThese: Words,
  /** Right before a word they take it away. */
  denied: Words,
  /** Letters behind a person's name. A doctor's own letters tell nothing. */
  credentials: z.array(z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/))),
  claimCodes: z.array(z.string().check(z.regex(/^[CR]ARC [A-Z0-9]+$/))),
  /** Names other care. */
  other: Words,
  /** Other care that is often part of such care. */
  otherBut: Words,
});

export interface Behavioral {
  answer: 'yes' | 'no' | 'unknown';
  /** The words or codes that decided, as printed. Empty for `unknown`. */
  because: string[];
}

interface Sign {
  from: 'service' | 'code' | 'provider' | 'note';
  isCertain: boolean;
  shown: string;
}

export function isBehavioral(claim: Pick<Claim, 'coverage' | 'provider' | 'lines' | 'notes'>): Behavioral {
  const signs = [...ofServices(claim), ...ofProvider(claim.provider), ...ofNotes(claim)];
  const certain = signs.filter(({ isCertain }) => isCertain);
  const isOther = ['dental', 'vision', 'pharmacy'].includes(claim.coverage);
  if (certain.some(({ from }) => from !== 'provider') && !isOther) return { answer: 'yes', because: shownOf(certain) };
  if (isOther) return { answer: 'no', because: [claim.coverage] };
  const others = claim.lines.map(otherCare);
  const allOther = others.length > 0 && others.every((one) => one !== null);
  if (certain.length > 0 && !allOther) return { answer: 'yes', because: shownOf(certain) };
  if (new Set(signs.map(({ from }) => from)).size > 1 && !allOther) return { answer: 'yes', because: shownOf(signs) };
  if (signs.length === 0 && allOther) return { answer: 'no', because: [...new Set(others)].slice(0, 3) };
  return { answer: 'unknown', because: [] };
}

const shownOf = (signs: readonly Sign[]): string[] => [...new Set(signs.map(({ shown }) => shown))].slice(0, 3);

function ofServices({ lines }: Pick<Claim, 'lines'>): Sign[] {
  const worded = lines.flatMap(({ description }) => (description === null ? [] : inWords(description, 'service')));
  // Of the claim as a whole only where a line gives cause to look.
  const mayBe = lines.some((line) => kindsOf(line).some(({ kind }) => kind === 'behavioral'));
  const kind = mayBe ? kindsOfService(lines.flatMap(codesOfLine)).find((one) => one.kind === 'behavioral') : undefined;
  if (kind === undefined || kind.certainty === 'weak') return worded;
  return [...worded, { from: 'code', isCertain: kind.certainty === 'strong', shown: kind.because.map(({ code }) => code).join(', ') }];
}

function ofProvider(provider: string | null): Sign[] {
  if (provider === null) return [];
  const letters = provider
    .toLowerCase()
    .match(/[a-z]+(?:-[a-z]+)*/g)
    ?.find((word) => credentials.has(word));
  const worded = inWords(provider, 'provider');
  return letters === undefined ? worded : [...worded, { from: 'provider', isCertain: false, shown: letters.toUpperCase() }];
}

/** A note that only tells whom to ask stands on other claims too: it is a hint. */
function ofNotes({ notes }: Pick<Claim, 'notes'>): Sign[] {
  return notes.flatMap(({ text }) => {
    const said = inWords(text, 'note').map((sign) => ({
      ...sign,
      isCertain: sign.isCertain && !/\bif\b|\bquestions?\b|\bmay\b/i.test(text),
    }));
    const named = mayNameClaimCode.test(text) ? namedCodes(text) : [];
    const code = named.find((one) => one.list !== null && claimCodes.has(`${one.list} ${one.code}`));
    return code === undefined ? said : [...said, { from: 'note' as const, isCertain: true, shown: code.shown }];
  });
}

function inWords(text: string, from: Sign['from']): Sign[] {
  const { certain, hint } = namedIn(text);
  const shown = certain ?? hint;
  return shown === null ? [] : [{ from, isCertain: certain !== null, shown }];
}

/** The same services, names and notes stand on most claims: each is looked at once. */
const namedIn = remembered((text: string): { certain: string | null; hint: string | null } => {
  const words = withoutThese(wordsOf(text));
  return { certain: firstOf(certainWords, words), hint: firstOf(hintWords, words) };
});

/** What a line's words or codes say it is, when that is other care. */
function otherCare(line: Claim['lines'][number]): string | null {
  const word = line.description === null ? null : otherIn(line.description);
  if (word === '') return null;
  const kinds = kindsOf(line);
  if (kinds.some(({ kind }) => kind === 'behavioral')) return null;
  // The emergency room takes every kind of patient.
  return word ?? kinds.find(({ kind, certainty }) => certainty !== 'weak' && kind !== 'emergency' && kind !== 'urgent-care')?.kind ?? null;
}

/** The same code stands on many lines. */
const kindsOf = ({ procedureCode, description }: Claim['lines'][number]): FoundKind[] =>
  kindsOfCodes(`${procedureCode ?? ''}\n${description ?? ''}`);
const kindsOfCodes = remembered((text) => {
  const [procedureCode = '', description = ''] = text.split(/\n([\s\S]*)/);
  return kindsOfService(codesOfLine({ procedureCode, description }));
});

/** Empty where the other care is often part of such care. */
const otherIn = remembered((text: string): string | null => {
  const words = wordsOf(text);
  if (otherBut(words) !== null) return '';
  const found = other(words);
  return found === null ? null : words.slice(found.from, found.to).join(' ');
});

function firstOf(find: Finder, words: readonly string[]): string | null {
  for (let found = find(words); found !== null; found = find(words, found.to)) {
    const before = words.slice(0, found.from);
    if (!denied.some((phrase) => phrase.every((word, at) => before[before.length - phrase.length + at] === word)))
      return words.slice(found.from, found.to).join(' ');
  }
  return null;
}

/** An empty word holds their place, so that what stood around them does not come together. */
function withoutThese(words: readonly string[]): string[] {
  const left = [...words];
  for (let found = notThese(left); found !== null; found = notThese(left, found.to)) left.fill('', found.from, found.to);
  return left;
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size > 2_000) known.clear();
    known.set(text, found);
    return found;
  };
}

const certainWords = finderOf(listed.certain);
const hintWords = finderOf(listed.hint);
const notThese = finderOf(listed.notThese);
const other = finderOf(listed.other);
const otherBut = finderOf(listed.otherBut);
const denied = listed.denied.map((phrase) => phrase.split(' '));
const credentials: ReadonlySet<string> = new Set(listed.credentials);
const claimCodes: ReadonlySet<string> = new Set(listed.claimCodes);
/** Whether a note can name one of them at all: to look closely costs more. */
const mayNameClaimCode = new RegExp(`\\b(?:${listed.claimCodes.map((one) => one.split(' ')[1]!).join('|')})\\b`, 'i');
