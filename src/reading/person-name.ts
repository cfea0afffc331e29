/** A person's name by its look: two to four capitalised words, none of them of the vocabulary of claims. */
import names from './provider-names.json' with { type: 'json' };

const noName = new Set([...names.plain, ...names.places, ...names.notPerson, ...names.acts]);
const credentials = new Set(names.credentials.filter((one) => one.length > 2));

export const isPersonName = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    !/^Dra?\.?$/.test(words[0]!) &&
    !credentials.has(words.at(-1)!) &&
    !(words.at(-2)!.endsWith(',') && names.credentials.includes(words.at(-1)!)) &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*,?$/u.test(word) && !noName.has(word.toLowerCase().replace(/[,.]$/, '')))
  );
};

/** All words are of claims or of the portal ("Eligibility", "Spending accounts"): nobody is called so. */
export const isNobody = (text: string): boolean =>
  text.split(/[^\p{L}’']+/u).every((word) => word === '' || noName.has(word.toLowerCase()));

/** "Noa Diaz (daughter)": who that is to the member is no part of the name. */
export const withoutRelation = <Name extends string | null>(name: Name): Name => (name?.replace(relation, '') ?? null) as Name;
const relation =
  /\s*\((?:you|self|yourself|me|employee|subscriber|member|dependent|dependant|child|son|daughter|spouse|wife|husband|partner|domestic partner)\)$/i;
