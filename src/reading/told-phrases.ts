/**
 * Wordings of `told-words.json` as patterns. "we ~ [paid|sent]": "~" stands for up to five words, brackets hold words of which one must
 * stand there (an empty one: none need). Gaps are short, so a text of any length is looked at in linear time.
 */
const gap = String.raw`(?:\s+[^\s.;:!?]+){0,5}?`;

/** The pattern's text for one wording, without any anchor. */
export function phraseSource(wording: string): string {
  const parts = wording.trim().match(/\[[^\]]*\]|~|[^\s[\]~]+/g) ?? [];
  let source = '';
  for (const part of parts) {
    const space = source === '' ? '' : String.raw`\s+`;
    if (part === '~') source += gap;
    else if (!part.startsWith('[')) source += space + plain(part);
    else {
      // The longer first: "took" must not hide "took care of".
      const words = part
        .slice(1, -1)
        .split('|')
        .sort((a, b) => b.length - a.length);
      const choice = `(?:${words
        .filter((word) => word !== '')
        .map(plain)
        .join('|')})`;
      // An empty choice takes its space with it.
      source += !words.includes('') ? space + choice : space === '' ? String.raw`(?:${choice}\s+)?` : `(?:${space}${choice})?`;
    }
  }
  return source.replaceAll(String.raw`\s+)?\s+`, String.raw`\s+)?`);
}

const plain = (words: string): string => words.replace(/[.+*?^$()|{}\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`);

/** One pattern for wordings of which any may stand somewhere in a text. */
export const anyOf = (wordings: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${wordings.map(phraseSource).join('|')})(?![\p{L}\p{N}])`, flags);
