/**
 * Whether a claim is for mental health or substance use care: by wording, by codes and by the kind of provider. Words that name such care
 * say it alone; a code, a credential and a loose word are hints, and two of different kinds agree. `no` needs every line to name other
 * care, or a kind of plan that has none of it. Sentences of the page are not heard: every portal advertises such care.
 */
import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.ts';
import listed from './behavioral.json' with { type: 'json' };
import { namedCodes } from './named-codes.ts';
import { codesOfLine } from './printed-codes.ts';
import { kindsOfService } from './service-kind.ts';

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
  const codes = lines.flatMap(codesOfLine);
  const kind = kindsOfService(codes).find((one) => one.kind === 'behavioral');
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
    const code = namedCodes(text).find((one) => one.list !== null && claimCodes.has(`${one.list} ${one.code}`));
    return code === undefined ? said : [...said, { from: 'note' as const, isCertain: true, shown: code.shown }];
  });
}

function inWords(text: string, from: Sign['from']): Sign[] {
  const spoken = spokenOf(text).replace(notThese, ' ');
  const certain = firstOf(certainWords, spoken);
  if (certain !== null) return [{ from, isCertain: true, shown: certain }];
  const hint = firstOf(hintWords, spoken);
  return hint === null ? [] : [{ from, isCertain: false, shown: hint }];
}

/** What a line's words or codes say it is, when that is other care. */
function otherCare(line: Claim['lines'][number]): string | null {
  const spoken = spokenOf(line.description ?? '');
  if (otherBut.test(spoken)) return null;
  const kinds = kindsOfService(codesOfLine(line));
  if (kinds.some(({ kind }) => kind === 'behavioral')) return null;
  const word = other.exec(spoken)?.[1] ?? null;
  // The emergency room takes every kind of patient.
  return word ?? kinds.find(({ kind, certainty }) => certainty !== 'weak' && kind !== 'emergency' && kind !== 'urgent-care')?.kind ?? null;
}

function firstOf(words: RegExp, spoken: string): string | null {
  for (const match of spoken.matchAll(words)) if (!deniedBefore.test(spoken.slice(0, match.index + 1))) return match[1]!;
  return null;
}

const spokenOf = (text: string): string =>
  ` ${text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

const anyOf = (phrases: readonly string[]): string => `(?:${phrases.map((phrase) => phrase.replace(/\*/g, '[a-z]*')).join('|')})`;
const anywhere = (phrases: readonly string[], flags = ''): RegExp => new RegExp(` (${anyOf(phrases)})(?= )`, flags);
const certainWords = anywhere(listed.certain, 'g');
const hintWords = anywhere(listed.hint, 'g');
const notThese = anywhere(listed.notThese, 'g');
const other = anywhere(listed.other);
const otherBut = anywhere(listed.otherBut);
const deniedBefore = new RegExp(` ${anyOf(listed.denied)} $`);
const credentials: ReadonlySet<string> = new Set(listed.credentials);
const claimCodes: ReadonlySet<string> = new Set(listed.claimCodes);
