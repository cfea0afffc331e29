/** The code lists as maps. Large: only `explain.ts` imports this, and that is loaded when a code is asked for. Checked by the tests against `code.ts`. */
import carc from './carc.json' with { type: 'json' };
import type { List, ListedCode } from './code.ts';
import rarc from './rarc.json' with { type: 'json' };

const byCode = (codes: readonly ListedCode[]): ReadonlyMap<string, ListedCode> => new Map(codes.map((one) => [one.code, one]));
const lists: Record<List, ReadonlyMap<string, ListedCode>> = {
  CARC: byCode(carc.codes as ListedCode[]),
  RARC: byCode(rarc.codes as ListedCode[]),
};

export const listedCode = (list: List, code: string): ListedCode | null => lists[list].get(code) ?? null;
