/**
 * Codes printed on a claim → the kind of service, by small ranges with their limits. One system is a hint; two that agree are strong.
 * Ranges only: no description of any code is kept. Source: `denial-codes.md` 10.
 */
import * as z from 'zod/mini';
import type { PrintedCode } from './printed-codes.ts';
import listed from './service-kinds.json' with { type: 'json' };

const Kind = z.enum(['behavioral', 'emergency', 'urgent-care', 'preventive', 'laboratory', 'imaging', 'anesthesia', 'equipment-or-drug']);
export type ServiceKind = z.infer<typeof Kind>;

export const ServiceKinds = z.strictObject({
  sources: z.array(z.string()).check(z.minLength(1)),
  kinds: z.array(
    z.strictObject({
      id: Kind,
      signs: z.array(
        z.strictObject({
          system: z.enum(['procedure', 'diagnosis', 'revenue', 'place', 'modifier']),
          /** "90785" or "90791-90792"; a diagnosis without its dot, and then all that begins so. */
          ranges: z.array(z.string().check(z.regex(/^[A-Z0-9]{2,6}(-[A-Z0-9]{2,6})?$/))).check(z.minLength(1)),
          /** `weak`: also common in other care; it never makes a hint strong. */
          weight: z.enum(['plain', 'weak']),
          limits: z.nullable(z.string()),
        }),
      ),
    }),
  ),
});

export interface FoundKind {
  kind: ServiceKind;
  /** `strong`: two systems agree. */
  certainty: 'strong' | 'hint' | 'weak';
  because: PrintedCode[];
}

export function kindsOfService(codes: readonly PrintedCode[]): FoundKind[] {
  if (codes.length === 0) return [];
  return kinds.flatMap(({ id, signs }): FoundKind[] => {
    const hits = codes.flatMap((code) => {
      const shape = shapeOf(code.code);
      const sign = signs.find((one) => one.system === code.system && one.ranges.some((range) => isIn(code, shape, range)));
      return sign === undefined ? [] : [{ code, isPlain: sign.weight === 'plain' }];
    });
    if (hits.length === 0) return [];
    const systems = new Set(hits.filter(({ isPlain }) => isPlain).map(({ code }) => code.system));
    return [
      { kind: id, certainty: systems.size > 1 ? 'strong' : systems.size === 1 ? 'hint' : 'weak', because: hits.map(({ code }) => code) },
    ];
  });
}

interface Range {
  from: string;
  to: string;
  shape: string;
}
const kinds = (listed as z.infer<typeof ServiceKinds>).kinds.map(({ id, signs }) => ({
  id,
  signs: signs.map((sign) => ({ ...sign, ranges: sign.ranges.map(rangeOf) })),
}));

function rangeOf(text: string): Range {
  const [from = '', to = from] = text.split('-');
  return { from, to, shape: shapeOf(from) };
}

/** Codes of one system and range have one length; a diagnosis may go on behind it. The last sign of "0362T" must be equal. */
function isIn({ system, code }: PrintedCode, shape: string, { from, to, shape: ofRange }: Range): boolean {
  if (system === 'diagnosis') return code.slice(0, from.length) >= from && code.slice(0, to.length) <= to && code.length >= from.length;
  return code.length === from.length && shape === ofRange && code >= from && code <= to;
}

/** Digits alone differ within a range: letters stay where they are ("QX-QZ" is short enough to be letters only). */
function shapeOf(code: string): string {
  return /\d/.test(code) ? code.replace(/\d/g, '0') : '';
}
