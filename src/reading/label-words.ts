/** A label as plain words: capitals, number, punctuation and abbreviations put aside, words of one meaning made one (`label-words.json`). */
import listed from './label-words.json' with { type: 'json' };

const same = new Map(Object.entries(listed.same));
const empty = new Set(listed.empty.split(' '));

/** Empty for a text that has no words. */
export function labelWords(label: string): string[] {
  const flat = label
    .replace(/[⁰¹²³⁴-⁹ᵃ-ᶻ]/gu, ' ')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\(\s*[$s%]\s*\)/g, ' ')
    .replace(/\(s\)/g, '')
    .replace(/\(\s*\d{1,3}\s*%\s*\)/g, ' ')
    .replace(/#/g, ' number ')
    .replace(/\b\d{1,3}(?:\.\d+)?\s?%/g, ' ratio ')
    .replace(/%/g, ' percent ')
    .replace(/[’'`]s\b/g, '')
    .replace(/[’'`]/g, '')
    .replace(/\b(co|pre|non|re)(?:-\s?|\s)(?=pay|ins(?:urance)?\b|cov(?:ered)?\b|eligible|payment)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const wordsOf = flat.split(' ').filter((word) => word !== '' && !empty.has(word));
  // A label made of nothing but small words ("For") is kept as it is.
  return (wordsOf.length > 0 ? wordsOf : flat.split(' '))
    .flatMap((word) => {
      const single = same.get(word) ?? same.get(singular(word)) ?? (treats.test(word) ? 'provider' : singular(word));
      return single.split(' ');
    })
    .filter((word) => word !== '');
}

/** A pediatrician, a dermatologist: who treats. Dentists and therapists have their own words. */
const treats = /(?:[^s]icians?|[ao]logists?|iatrists?|metrists?|dontists?|practors?)$/;

const singular = (word: string): string =>
  /(?:[^su]s)$/.test(word) && word.length > 3 && !/^(?:status|sis|gross|less|plus)$/.test(word)
    ? word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1)
    : word;

/** What is left out at the second and at the third level: whose they are, then words of size too. */
const dropped = [listed.dropped.owner, `${listed.dropped.owner} ${listed.dropped.size}`].map((words) => new Set(words.split(' ')));

/** The words in any order, as one text to compare by: exact, without whose they are, without words of size too. */
export function wordKeys(spoken: readonly string[]): string[] {
  const sorted = [...new Set(spoken)].sort();
  return [sorted.join(' '), ...dropped.map((words) => sorted.filter((word) => !words.has(word)).join(' '))];
}

/** The words in their order, and once more without words of size and finality, to look for words side by side. */
export const inOrder = (spoken: readonly string[]): string =>
  ` ${spoken.join(' ')} | ${spoken.filter((word) => !sizeWords.has(word)).join(' ')} `;
const sizeWords = new Set(`${listed.dropped.size} final net own`.split(' '));
