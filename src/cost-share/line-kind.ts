/**
 * The kinds of care that a service line, or a member's own words, name: by words (`line-kinds.json`) and by small ranges of codes.
 * Several may fit; none is "not known", never "other". It reads type of service only, never how ill anyone is.
 */
import * as z from 'zod/mini';
import type { ServiceLine } from '../claim/claim.ts';
import { codesOfLine } from '../codes/printed-codes.ts';
import { kindsOfService } from '../codes/service-kind.ts';
import listed from './line-kinds.json' with { type: 'json' };

const Phrases = z.array(z.string().check(z.regex(/^[a-z0-9]+\*?( [a-z0-9]+\*?)*$/)));
export const LineKinds = z.strictObject({
  about: z.string(),
  kinds: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
      /** The wider kind that it belongs to. */
      within: z.optional(z.string()),
      says: Phrases,
      not: Phrases,
      codes: z.array(z.string().check(z.regex(/^[A-Z]?\d{4,5}-[A-Z]?\d{4,5}$/))),
    }),
  ),
});

export function kindsOfLine({ procedureCode, description }: Pick<ServiceLine, 'procedureCode' | 'description'>): readonly string[] {
  const key = `${procedureCode ?? ''}|${description ?? ''}`;
  const known = understood.get(key);
  if (known) return known;
  const codes = codesOfLine({ procedureCode, description });
  const procedures = codes.filter(({ system }) => system === 'procedure').map(({ code }) => code);
  const ofCodes = kindsOfService(codes)
    .filter(({ certainty }) => certainty !== 'weak')
    .map(({ kind }) => kind as string);
  const ofRanges = kinds.filter(({ ranges }) => procedures.some((code) => ranges.some((range) => isIn(code, range)))).map(({ id }) => id);
  const found = withWider([...kindsSaid(description ?? ''), ...ofRanges, ...ofCodes]);
  if (understood.size > 5_000) understood.clear();
  understood.set(key, found);
  return found;
}

const understood = new Map<string, readonly string[]>();

/** The kinds that a text names, such as what the member says was done. */
export function kindsSaid(text: string): string[] {
  const words = plain(text);
  return withWider(kinds.filter(({ says, not }) => says?.test(words) === true && not?.test(words) !== true).map(({ id }) => id));
}

/** Lower case, one space between words, one at each end. */
const plain = (text: string): string =>
  ` ${text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

const pattern = (phrases: readonly string[]): RegExp | null =>
  phrases.length === 0 ? null : new RegExp(` (?:${phrases.map((one) => one.replaceAll('*', '[a-z0-9]*')).join('|')})(?= )`);

const kinds = (listed as z.infer<typeof LineKinds>).kinds.map(({ id, within, says, not, codes }) => ({
  id,
  within: within ?? null,
  says: pattern(says),
  not: pattern(not),
  ranges: codes.map((range) => range.split('-') as [string, string]),
}));

const isIn = (code: string, [from, to]: readonly [string, string]): boolean => code.length === from.length && code >= from && code <= to;

const withWider = (ids: readonly string[]): string[] => [
  ...new Set([...ids, ...kinds.filter(({ id, within }) => within !== null && ids.includes(id)).map(({ within }) => within!)]),
];
