/**
 * Which codes a short text names: "CO-197", "PR 1", "CO 45 N130", "CARC 16", "MA130", "197". Only shapes, no lists.
 * A number alone is a CARC only where a group code or a label says so: the same number is another note at another payer.
 */
import type { List } from './code.ts';

export interface NamedCode {
  /** As a member would write it: "CO-197". */
  shown: string;
  group: string | null;
  /** Null where nothing says which list it is of. */
  list: List | null;
  /** Null for group letters that stand alone. */
  code: string | null;
}

/** Longer texts are letters, not codes. */
const longest = 300;
const groups = new Set(['CO', 'PR', 'OA', 'PI', 'CR']);
const passedOver = new Set(
  'a an and or the code codes reason reasons group number no is it are my with what does do mean means denial denied remark remarks note notes see for'.split(
    ' ',
  ),
);
const rarc = /^(MA|M|N)0*([1-9]\d{0,2})$/;
const number = /^(?=\d{1,3}$)0*([1-9]\d*)$/;
const lettered = /^(A[0-8]|[BDP](?:[1-9]|[12]\d|3[0-2])|[WY][1-9])$/;
const glued = /^(CO|PR|OA|PI|CR)([0-9ABDPWY]\d{0,3})$/;

export function namedCodes(text: string): NamedCode[] {
  if (text.length > longest) return [];
  const words = wordsOf(text);
  const isOne = !/\S\s+\S/.test(text);
  const isProse = words.some(({ upper, written }) => !mayBeCode(upper, written, isOne) && !isLabel(upper));
  const found: NamedCode[] = [];
  let group: string | null = null;
  let label: List | null = null;
  for (const { upper, written, isTied } of words) {
    if (upper === 'CARC' || upper === 'RARC') {
      [label, group] = [upper, null];
      continue;
    }
    const [, tiedGroup, tiedCode] = glued.exec(upper) ?? [];
    const letters = tiedGroup ?? (groups.has(upper) ? upper : null);
    if (letters !== null && (!isProse || written === upper || isTied || tiedGroup !== undefined)) {
      if (tiedCode === undefined) {
        [group, label] = [letters, null];
        if (!isProse) found.push({ shown: letters, group: letters, list: null, code: null });
        continue;
      }
      group = letters;
    }
    const read = codeIn(tiedCode ?? upper, label ?? (group === null ? null : 'CARC'));
    if (read !== null && (read.list !== null ? !isProse || written === upper : !isProse)) {
      const own = read.list === 'CARC' ? group : null;
      // The group was about this code: it no longer stands alone.
      if (own !== null && found.at(-1)?.code === null && found.at(-1)?.group === own) found.pop();
      found.push({ shown: own === null ? read.code : `${own}-${read.code}`, group: own, list: read.list, code: read.code });
    } else if (!passedOver.has(upper.toLowerCase())) [group, label] = [null, null];
  }
  return found.filter((one, at) => found.findIndex((other) => other.shown === one.shown && other.list === one.list) === at);
}

interface Word {
  upper: string;
  written: string;
  /** A dash ties it to a number: "co-197". */
  isTied: boolean;
}

/** Names of lists become their short form; days and amounts are no codes. A zero in place of the letter O is mended where only a letter fits. */
function wordsOf(text: string): Word[] {
  const plain = text
    .replace(/\b(?:claims? )?adjustment (?:reason )?codes?\b/gi, ' CARC ')
    .replace(/\bremittance (?:advice )?remark codes?\b/gi, ' RARC ')
    .replace(/\b(CARC|RARC)s\b/gi, '$1')
    .replace(/\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b|\$\s?\d[\d,]*(?:\.\d+)?|\b\d[\d,]*\.\d\d\b/g, ' , ')
    .replace(/\b(MA|N)[ -](?=\d{1,3}\b)/gi, '$1')
    .replace(/\bC0(?=\s?[-–:]\s?\d)/gi, 'CO')
    .replace(/\b0A(?=\s?[-–:]\s?\d)/gi, 'OA');
  return [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    upper: match[0].toUpperCase(),
    written: match[0],
    isTied: /^[-–]\d/.test(plain.slice(match.index + match[0].length)),
  }));
}

const isLabel = (upper: string): boolean => upper === 'CARC' || upper === 'RARC' || passedOver.has(upper.toLowerCase());

/** Letters alone are a code only where they are capitals or all there is. */
const mayBeCode = (upper: string, written: string, isOne: boolean): boolean =>
  glued.test(upper) || (upper.length <= 5 && (/\d/.test(upper) || written === upper || isOne || groups.has(upper)));

function codeIn(upper: string, list: List | null): { list: List | null; code: string } | null {
  const remark = rarc.exec(upper);
  if (remark) return { list: 'RARC', code: remark[1]! + (remark[1] === 'MA' ? remark[2]!.padStart(2, '0') : remark[2]!) };
  const plain = number.exec(upper)?.[1] ?? lettered.exec(upper)?.[1];
  if (plain !== undefined) return { list: list === 'RARC' ? null : list, code: plain };
  return /^(?=.*[A-Z])[A-Z0-9]{1,4}$/.test(upper) && !isLabel(upper) ? { list: null, code: upper } : null;
}
