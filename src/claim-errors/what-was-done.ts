/** The lines of a claim against what the member says was, or was not, done. Kinds of care are compared, not illnesses. */
import type { Claim, ServiceLine } from '../claim/claim.ts';
import type { Fact } from '../claim/entry.ts';
import { bare } from '../claim/names.ts';
import { codesOfLine } from '../codes/printed-codes.ts';
import { kindsOfLine, kindsSaid } from '../cost-share/index.ts';

type Performed = Extract<Fact, { fact: 'performed' }>;
export interface Compared {
  outcome: 'found' | 'clear' | 'cannot-tell';
  key: string;
  lines: number[];
}

export function againstTold(claim: Claim, done: Performed): Compared {
  const lines = claim.lines.filter(({ amounts }) => amounts.billed !== 0);
  if (lines.length === 0) return { outcome: 'cannot-tell', key: 'open-claim', lines: [] };
  const at = (of: readonly ServiceLine[]): number[] => of.map((line) => claim.lines.indexOf(line));
  if (!done.happened || denies(done.what)) return notDone(lines, done, at);
  const tooLong = lines.filter((line) => isLonger(line, done.minutes));
  if (tooLong.length > 0) return { outcome: 'found', key: 'too-long', lines: at(tooLong) };
  if (done.code !== null) return byCode(lines, done.code);
  return done.what === null ? { outcome: 'cannot-tell', key: 'what-was-done', lines: [] } : byKind(lines, done.what, at);
}

/** "I never had an X-ray": told as what was done, and meant as the contrary. */
const denies = (what: string | null): boolean =>
  /\bnever\b|\bdid(?: not|n'?t)\b|\bwas(?: not|n'?t)\b|\bnot (?:done|given|performed)\b|^\s*(?:no|not)\b/i.test(what ?? '');

function notDone(lines: readonly ServiceLine[], { what, code }: Performed, at: (of: readonly ServiceLine[]) => number[]): Compared {
  const kinds = specific(kindsSaid(what ?? ''));
  const named = bare(
    (what ?? '').replace(/\b(?:i|we|had|have|was|were|no|not|never|without|didn'?t|did|wasn'?t|done|given|any|an?|the|there)\b/gi, ''),
  );
  const wrong = lines.filter(
    (line) =>
      (code !== null && codesIn(line).includes(code.toUpperCase())) ||
      specific(kindsOfLine(line)).some((kind) => kinds.includes(kind)) ||
      (named.length > 3 && bare(line.description ?? '').includes(named)),
  );
  if (wrong.length > 0) return { outcome: 'found', key: 'not-done', lines: at(wrong) };
  return lines.every((line) => kindsOfLine(line).length > 0) && kinds.length > 0
    ? { outcome: 'clear', key: 'not-billed', lines: [] }
    : { outcome: 'cannot-tell', key: 'which-line', lines: [] };
}

function byCode(lines: readonly ServiceLine[], code: string): Compared {
  const printed = lines.flatMap(codesIn);
  if (printed.includes(code.toUpperCase())) return { outcome: 'clear', key: 'same-code', lines: [] };
  const all = lines.every((line) => codesIn(line).length > 0);
  return all ? { outcome: 'found', key: 'other-code', lines: [] } : { outcome: 'cannot-tell', key: 'codes', lines: [] };
}

function byKind(lines: readonly ServiceLine[], what: string, at: (of: readonly ServiceLine[]) => number[]): Compared {
  const done = specific(kindsSaid(what));
  const billed = lines.map((line) => specific(kindsOfLine(line)));
  if (done.length === 0) return { outcome: 'cannot-tell', key: 'other-words', lines: [] };
  if (billed.flat().some((kind) => done.some((one) => alike(one, kind)))) return { outcome: 'clear', key: 'same-kind', lines: [] };
  return billed.every((kinds) => kinds.length > 0)
    ? { outcome: 'found', key: 'other-kind', lines: at(lines) }
    : { outcome: 'cannot-tell', key: 'which-line', lines: [] };
}

const codesIn = (line: ServiceLine): string[] =>
  codesOfLine(line)
    .filter(({ system }) => system === 'procedure')
    .map(({ code }) => code);

const scans = ['mri', 'ct-scan', 'x-ray', 'ultrasound', 'mammogram'];
/** "X-ray" is imaging, and no MRI for that. */
const specific = (kinds: readonly string[]): string[] =>
  scans.some((kind) => kinds.includes(kind)) ? kinds.filter((kind) => kind !== 'imaging') : [...kinds];

/** The same care under another name: a visit by video is billed as a visit, a shot as an injection. */
const families = [
  ['office-visit', 'specialist', 'telehealth'],
  ['preventive', 'injection'],
  ['psychotherapy', 'telehealth'],
  ['imaging', ...scans],
];
const alike = (a: string, b: string): boolean =>
  a === b || families.some((family) => family.includes(a) && family.includes(b) && !(scans.includes(a) && scans.includes(b)));

/** The shortest session for which each number stands, in minutes. */
const shortest: Readonly<Record<string, number>> = { '90832': 16, '90834': 38, '90837': 53 };
const isLonger = (line: ServiceLine, minutes: number | null): boolean =>
  minutes !== null && codesIn(line).some((code) => (shortest[code] ?? 0) > minutes);
