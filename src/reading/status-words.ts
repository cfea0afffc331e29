/** A claim's status by itself, by the words that such statuses are made of (`status-words.json`): "Partly approved", "Closed – paid", "Needs information". */
import listed from './status-words.json' with { type: 'json' };

const core = `${listed.decided} ${listed.open} ${listed.ended}`.replaceAll(' ', '|');
const more = '(?:(?:more|additional|some|your|other|extra|new|the|an|a) )*';
const from = `(?: (?:from|by) (?:${listed.asker}))?`;
const simple = [
  `(?:(?:${listed.before}) )*(?:${core})(?: (?:${listed.behind}))?`,
  listed.whole,
  '(?:still )?(?:in|under) (?:the )?(?:medical |clinical |dental |our |final |second |further )?(?:review|process|progress|processing|appeal)',
  `(?:we )?(?:still )?needs? ${more}(?:${listed.asked})${from}`,
  `${more}(?:${listed.asked}) (?:is |are )?(?:needed|required|requested|missing)${from}`,
  `(?:on hold|waiting|held|pending|pended|paused) (?:for|on) ${more}(?:${listed.asked}|${listed.asker})${from}`,
  "(?:we(?: are|'re) )?(?:still )?(?:working on|reviewing|processing|looking at) (?:it|this)",
];
const isSimple = new RegExp(`^(?:${simple.join('|')})$`, 'u');
const isAside = new RegExp(`^(?:${listed.aside}|${simple[0]!})$`, 'u');
const decided = new RegExp(`\\b(?:${listed.decided.replaceAll(' ', '|').replace('paid|', '')})\\b`, 'u');

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** With a colon behind it, it is the label of something. */
export function isStatus(text: string): boolean {
  if (text.length > 60 || /:\s*$|\d|\?/.test(text)) return false;
  const [first = '', aside, ...others] = text.split(/\s*[–—·•,;(]\s*|\s+-\s+/).map(flat);
  return others.length === 0 && isSimple.test(first) && (aside === undefined || isAside.test(aside));
}

/** "Processed" and "Partly denied" say that a decision was made; "Paid" and "Received" say something else. */
export const saysDecided = (status: string): boolean =>
  decided.test(flat(status)) && !/\b(?:not yet|being|waiting|still)\b/.test(flat(status));
