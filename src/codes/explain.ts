/**
 * What the codes in a short text mean, in our own words. Three answers: known, known only if it is of that list (a number without group
 * code or label), unknown. Loaded only when a code is asked for, since the lists come with it.
 */
import { noteSaying, notesCalled } from './cigna-notes.ts';
import groupCodes from './group-codes.json' with { type: 'json' };
import type { CignaNote, GroupCode, List, ListedCode } from './code.ts';
import { listedCode } from './listed-codes.ts';
import { namedCodes, type NamedCode } from './named-codes.ts';

export interface ExplainedCode {
  /** As a member would write it: "CO-197", "N381"; empty for a note that was typed out. */
  named: string;
  group: GroupCode | null;
  answer: 'known' | 'only-if' | 'unknown' | 'group-only' | 'note';
  /** The list it is of, or would be of (`only-if`). */
  list: List | null;
  listed: ListedCode | null;
  /** Notes that Cigna printed under that code, or in those words. A code means something else on another paper. */
  notes: CignaNote[];
  /** The code says nothing without a remark code, and none was named beside it. */
  lacksRemark: boolean;
}

/** CARCs that must come with a remark code (`denial-codes.md` 2.1). */
const askForRemark = new Set('A1 16 96 129 148 201 226 227 234 237 250 251 252 267'.split(' '));

/** Nothing where the text names no code. */
export function explain(text: string): ExplainedCode[] {
  const note = noteSaying(text);
  if (note !== null) return [{ ...nothing, answer: 'note', notes: [note] }];
  const named = namedCodes(text);
  const hasRemark = named.some(({ list }) => list === 'RARC');
  return named.map((one) => explained(one, hasRemark));
}

const nothing = { named: '', group: null, list: null, listed: null, notes: [], lacksRemark: false };

function explained({ shown, group, list, code }: NamedCode, hasRemark: boolean): ExplainedCode {
  const letters = (groupCodes as GroupCode[]).find((one) => one.code === group) ?? null;
  const known = { ...nothing, named: shown, group: letters };
  if (code === null) return { ...known, answer: 'group-only' };
  const listed = listedCode(list ?? 'CARC', code);
  const notes = list === null ? notesCalled(code) : [];
  if (listed === null) return { ...known, answer: notes.length > 0 ? 'only-if' : 'unknown', list, notes };
  return {
    ...known,
    answer: list === null ? 'only-if' : 'known',
    list: list ?? 'CARC',
    listed,
    notes,
    lacksRemark: list === 'CARC' && askForRemark.has(code) && !hasRemark,
  };
}
