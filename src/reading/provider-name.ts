/**
 * A provider's name where no label says so: the heading of a claim's card, "Visit with Dr. …". Known by the words that such names are
 * made of (`provider-names.json`) beside a name of their own, so that a kind of service ("Physical therapy") is none.
 */
import names from './provider-names.json' with { type: 'json' };

const credentials = new Set(names.credentials);
const places = new Set(names.places);
/** What is done, or who insures: no part of a provider's name. */
const others = new Set([...names.insurers, ...names.acts]);
const plain = new Set([...names.plain, ...names.places]);

/** The name that a heading or line gives; null when it gives none. */
export function providerNamed(text: string): string | null {
  const whole =
    /^(?:visit|appointment|session|care|consultation|counseling|treatment|services?) (?:with|by|from|at) (.+)$/i.exec(text)?.[1] ??
    /^By (\p{Lu}.+)$/u.exec(text)?.[1] ??
    text;
  // "St. Anne Hospital (Outpatient)", "Corner Pharmacy #204".
  const name = whole.replace(/\s+(?:\([\p{L} ]+\)|#\d{1,6})$/u, '');
  if (
    name.length > 80 ||
    /[:?!;]/.test(name) ||
    /\.$/.test(name.replace(/\b(?:Inc|P\.A|P\.C|M\.D|D\.O|Ph\.D|Jr|Sr)\.$/, '')) ||
    /\$|\d{3}/.test(name)
  )
    return null;
  if (/^Dra?\.? \p{Lu}/u.test(name)) return whole;
  const words = name.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < 2 || words.length > 9 || words.some((word) => others.has(word.toLowerCase()))) return null;
  const own = words.filter((word) => !plain.has(word.toLowerCase()) && !credentials.has(word));
  const isName = own.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || small.test(word));
  const hasKind = credentials.has(words.at(-1)!) || words.some((word) => places.has(word.toLowerCase()));
  return isName && hasKind ? whole : null;
}

const small = /^(?:of|the|and|for|at|in|on|de|del|la|las|los|el|y|da|do)$/;
