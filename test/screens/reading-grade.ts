/** Flesch–Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59. A guide, not a verdict. */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((one) => /[A-Za-z]/.test(one)).length;
  const all = text.match(/[A-Za-z’']+/g) ?? [];
  const hard = all.filter((word) => !unavoidable.has(word.toLowerCase().replace(/[’']s$/, '')));
  const syllables = hard.reduce((sum, word) => sum + syllablesOf(word), all.length - hard.length);
  return (0.39 * all.length) / Math.max(1, sentences) + (11.8 * syllables) / Math.max(1, all.length) - 15.59;
}

/** Words that the member meets on the page and in the letter anyway. */
const unavoidable = new Set([
  'cigna',
  'mycigna',
  'appeal',
  'explanation',
  'benefits',
  'copay',
  'deductible',
  'coinsurance',
  'provider',
  'recourse',
  'extensions',
]);

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}

/** SMOG grade: 1.0430 √(words of three syllables and more × 30 ∕ sentences) + 3.1291. Meant for text of some length. */
export function smogOf(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((one) => /[A-Za-z]/.test(one)).length;
  const long = (text.match(/[A-Za-z’']+/g) ?? []).filter(
    (word) => !unavoidable.has(word.toLowerCase().replace(/[’']s$/, '')) && syllablesOf(word) >= 3,
  ).length;
  return 1.043 * Math.sqrt((long * 30) / Math.max(1, sentences)) + 3.1291;
}
