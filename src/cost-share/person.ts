/** One name for each person of a family, however the page prints it. A family is small: names are compared one by one, each text once. */
import { isSamePerson } from '../claim/names.ts';

export type PersonOf = (patient: string | null) => string | null;

/** `listed` are names that the plan's own page prints. Without a printed patient it is the only person there is, or nobody. */
export function personsOf(listed: readonly string[], patients: readonly (string | null)[]): PersonOf {
  const persons = [...listed];
  const known = new Map<string, string>();
  for (const patient of new Set(patients)) {
    if (patient === null) continue;
    // A stranger's file with hundreds of names must not cost the square of them.
    const name = persons.slice(0, 40).find((one) => isSamePerson(one, patient)) ?? patient;
    if (name === patient) persons.push(patient);
    known.set(patient, name);
  }
  const named = [...new Set(known.values())];
  const candidates = named.length > 0 ? named : persons;
  const only = candidates.length > 1 ? null : (candidates[0] ?? nobody);
  return (patient) => (patient === null ? only : (known.get(patient) ?? null));
}

/** Stands for the one member where no page prints a name. */
const nobody = '';
