/** A word without its ending, so that "authorized" and "authorization" count as one. Numbers become `#`, percentages `%`, nothing at all `zero`. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ization$/, 'iz'],
  [/ations?$/, ''],
  [/(?:ating|ated|ates?)$/, ''],
  [/ings?$/, ''],
  [/(?:ied|ies?)$/, 'y'],
  [/ions?$/, ''],
  [/ments?$/, ''],
  [/ed$/, ''],
  [/ly$/, ''],
  [/ity$/, ''],
  [/[ai]ble$/, ''],
  [/al$/, ''],
  [/er$/, ''],
  [/e$/, ''],
];
/** What is left of a word has at least as many letters. */
const shortest = 4;

export function stem(word: string): string {
  if (/^[$.]?\d/.test(word)) return word.includes('%') ? '%' : Number(word.replace(/[^0-9.]/g, '')) === 0 ? 'zero' : '#';
  if (word.length < shortest) return word;
  const one = word.length > shortest && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  for (const [ending, instead] of endings) {
    const left = one.replace(ending, instead);
    if (left !== one && left.length >= shortest) return left;
  }
  return one;
}
