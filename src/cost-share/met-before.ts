/** What the plan says was met before the claims that are replayed (`metBefore` of the plan's terms), and whether that says enough. */
import type { Day } from '../claim/day.ts';
import { isSamePerson } from '../claim/names.ts';
import type { NetworkTerms, PlanTerms } from '../claim/plan.ts';
import type { Met } from './met.ts';
import { countsFamily, nothingMet } from './met.ts';

export type Side = 'inNetwork' | 'outOfNetwork';
const notNames = ['individual', 'family'];

/** Names of persons that are listed there. */
export const listedNames = ({ metBefore }: PlanTerms): string[] =>
  [metBefore?.inNetwork, metBefore?.outOfNetwork]
    .flatMap((limits) => Object.values(limits ?? {}).flatMap((byName) => Object.keys(byName)))
    .filter((name) => !notNames.includes(name));

/** `persons`: those that the claims name. "individual" is the only one of them; with more it tells nothing. */
export function metAtStart({ metBefore }: PlanTerms, side: Side, persons: readonly string[]): Met {
  const limits = metBefore?.[side];
  if (limits === undefined) return nothingMet;
  const names = new Set([
    ...persons,
    ...Object.values(limits).flatMap((byName) => Object.keys(byName).filter((name) => !notNames.includes(name))),
  ]);
  const of = (limit: string, name: string): number => listed(limits[limit], name, persons) ?? 0;
  const byPerson = new Map(
    [...unlike(names)].map((name) => [name, { deductible: of('deductible', name), outOfPocket: of('outOfPocketMax', name) }]),
  );
  const family = (limit: 'deductible' | 'outOfPocket', printed: string): number =>
    limits[printed]?.['family'] ?? [...byPerson.values()].reduce((sum, one) => sum + one[limit], 0);
  return { byPerson, family: { deductible: family('deductible', 'deductible'), outOfPocket: family('outOfPocket', 'outOfPocketMax') } };
}

/** On the first day of the plan's year nothing is met yet. Later, each limit that counts must be listed for the person. */
export function saysEnough(terms: PlanTerms, side: Side, person: string, persons: readonly string[], yearStart: Day): boolean {
  const { metBefore } = terms;
  const own: NetworkTerms = terms[side] ?? {};
  if (metBefore === undefined) return false;
  if (metBefore.day === yearStart) return true;
  const limits = metBefore[side];
  const needed = ['deductible', ...(own.outOfPocketMax === undefined ? [] : ['outOfPocketMax'])];
  return needed.every((limit) => {
    const byName = limits?.[limit];
    if (listed(byName, person, persons) === null) return false;
    return !countsFamily(own) || byName?.['family'] !== undefined || persons.every((one) => listed(byName, one, persons) !== null);
  });
}

function listed(byName: Readonly<Record<string, number>> | undefined, person: string, persons: readonly string[]): number | null {
  if (byName === undefined) return null;
  const name = Object.keys(byName).find((one) => !notNames.includes(one) && isSamePerson(one, person));
  if (name !== undefined) return byName[name]!;
  return persons.length <= 1 ? (byName['individual'] ?? null) : null;
}

/** Each person under one name. */
function unlike(names: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (const name of names) if (!kept.some((one) => one !== '' && name !== '' && isSamePerson(one, name))) kept.push(name);
  return kept;
}
