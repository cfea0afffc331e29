/** What several checks ask of a claim: places and providers by their words, what was refused, what was billed, what the member told. */
import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.ts';
import type { Fact } from '../claim/entry.ts';
import { sumKnown, type Cents } from '../claim/money.ts';
import { kindsOfLine } from '../cost-share/index.ts';
import type { Denial } from '../denials/denials-of.ts';
import type { KnownClaim } from './known.ts';
import listed from './signs.json' with { type: 'json' };

const Phrases = z.array(z.string().check(z.regex(/^[a-z0-9]+\*?( [a-z0-9]+\*?)*$/)));
export const Signs = z.strictObject({
  about: z.string(),
  facility: Phrases,
  ancillary: Phrases,
  ride: Phrases,
  replaced: Phrases,
  notLiable: Phrases,
  lawApplied: Phrases,
  lawDenied: Phrases,
});

type Sign = Exclude<keyof typeof listed, 'about'>;
const patterns = new Map<string, RegExp>(
  Object.entries(listed).flatMap(([name, phrases]) =>
    typeof phrases === 'string'
      ? []
      : [[name, new RegExp(` (?:${phrases.map((one) => one.replaceAll('*', '[a-z0-9]*')).join('|')})(?= )`)]],
  ),
);

export const says = (sign: Sign, text: string | null): boolean =>
  text !== null &&
  patterns.get(sign)!.test(
    ` ${text
      .slice(0, 2_000)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')} `,
  );

export const refusedFor = ({ refusals }: KnownClaim, category: string): Denial[] =>
  refusals.denials.filter((denial) => denial.category === category && denial.nature === 'denial');

/** Refused or paid otherwise for that reason, as a note says. */
export const saysReason = ({ refusals }: KnownClaim, category: string): boolean =>
  refusals.notes.some((note) => ['denial', 'adjustment'].includes(note.nature) && note.categories.includes(category)) ||
  refusals.denials.some((denial) => denial.category === category);

export function told<Name extends Fact['fact']>({ told: facts }: KnownClaim, fact: Name): Extract<Fact, { fact: Name }> | null {
  return (facts.findLast((one) => one.fact === fact) as Extract<Fact, { fact: Name }> | undefined) ?? null;
}

/** What the member owes on those lines; on the claim when there are none, or they print nothing. */
export function owedOn({ lines, amounts }: Claim, indexes: readonly number[]): Cents | null {
  const own = indexes.map((at) => lines[at]?.amounts.patientResponsibility ?? null);
  return own.length > 0 && !own.includes(null) ? sumKnown(own) : amounts.patientResponsibility;
}

/** A few cents between a sum and its parts are rounding. */
export const closeTo = (a: Cents, b: Cents): boolean => Math.abs(a - b) <= ROUNDING;
const ROUNDING = 5;

export const kindsOf = (claim: Claim): Set<string> => new Set(claim.lines.flatMap((line) => [...kindsOfLine(line)]));
