/** A person's name by its look: two to four capitalised words, none of them of the vocabulary of claims. */
import names from './provider-names.json' with { type: 'json' };

const noName = new Set([...names.plain, ...names.places, ...names.notPerson]);

export const isPersonName = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*,?$/u.test(word) && !noName.has(word.toLowerCase().replace(/[,.]$/, '')))
  );
};

/** "Noa Diaz (daughter)": who that is to the member is no part of the name. */
export const withoutRelation = <Name extends string | null>(name: Name): Name => (name?.replace(relation, '') ?? null) as Name;
const relation =
  /\s*\((?:you|self|yourself|me|employee|subscriber|member|dependent|dependant|child|son|daughter|spouse|wife|husband|partner|domestic partner)\)$/i;
