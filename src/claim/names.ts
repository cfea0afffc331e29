/** Printed names and numbers, compared without what a page may change: spaces, dashes, commas and case. */

export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "DIAZ, ANA" is "Ana M. Diaz": every name of the shorter one stands in the longer one. */
export function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = [namesIn(a), namesIn(b)].sort((one, other) => one.length - other.length) as [string[], string[]];
  return shorter.every((name) => longer.includes(name));
}

const namesIn = (text: string): string[] =>
  text
    .split(/[\s,.]+/)
    .map(bare)
    .filter((name) => name.length > 1);
