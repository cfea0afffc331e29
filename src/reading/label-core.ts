/**
 * What is left of a label that says more than its name: "minus your deductible", "Charge we could not cover a", "Copay for urgent care",
 * "Valley Ridge Imaging charged". What is cut off must be words that say nothing of money and of no other thing (`label-grammar.json`).
 */
import grammar from './label-grammar.json' with { type: 'json' };

const { leads, leadPhrases, tails, telling, otherThings, otherNames } = grammar.trim;
const oneOf = (words: string): string => words.replaceAll(' ', '|');
const lead = new RegExp(`^[\\s=+–−-]*(?:(?:${oneOf(leads)}|${leadPhrases})\\b[\\s:,.]*|[=+–−-]+\\s*)(?=\\p{L})`, 'iu');
const tail = new RegExp(`^(.*?\\S)\\s+(${oneOf(tails)})\\s+(\\S.*)$`, 'is');
const noName = new Set(`${telling} ${otherThings}`.split(' '));
const noTopic = new Set(otherThings.split(' '));

/** Without "minus", "=", "of which:" in front. */
export const withoutLead = (label: string): string => label.replace(lead, '');

/** What may be looked up in its place. Amounts only: for a day or a name more words are another thing. */
export function coresOf(label: string): string[] {
  const bare = label.replace(/[\s:.*†‡]+$/u, '');
  const cores = [bare, partOfShare(bare), withoutFootnote(bare), withoutTail(bare), withoutPayee(bare), withoutBiller(bare)];
  return cores.filter((core) => core !== null && core !== label) as string[];
}

/** "Your part: coinsurance". */
function partOfShare(label: string): string | null {
  const [, before, behind] = /^([^:]{2,40}):\s*(\p{L}[^:]*)$/u.exec(label) ?? [];
  return before !== undefined && /\b(?:share|part|portion|cost)$/i.test(before) && !holdsAny(before, noTopic) ? behind! : null;
}

/** "Charge we could not cover a". */
const withoutFootnote = (label: string): string | null => (/\p{L}{3}\s[a-h1-9]$/u.test(label) ? label.slice(0, -2) : null);

/** "Copay for urgent care". "Paid at the counter" is what the member paid. */
function withoutTail(label: string): string | null {
  const [, head, word, rest] = tail.exec(label) ?? [];
  if (head === undefined || holdsAny(rest!, noName) || /\b(?:19|20)\d\d\b/.test(rest!)) return null;
  if (/^to$/i.test(word!) && /\b(?:paid|payment|sent)$/i.test(head) && isName(rest!)) return `${head} to provider`;
  return /\bpaid$/i.test(head) && !/^(?:to|for|on)$/i.test(word!) ? null : head;
}

/** "We paid Valley Ridge Imaging", "You owe Oak Street Dental". */
function withoutPayee(label: string): string | null {
  const [, said, name] =
    /^((?:what )?(?:you|i|we|cigna|(?:your|my|the) plan) (?:may |could |will |still )?(?:owe|owes|paid|pays?|sent)) (\S.*)$/i.exec(label) ??
    [];
  return said !== undefined && isName(name!) ? said : null;
}

/** "Valley Ridge Imaging charged", "Oak Street Dental’s fee". */
function withoutBiller(label: string): string | null {
  const name =
    /^(?:what |(?:the )?amount )?(\S.*?)(?:['’]s? (?:fees?|charges?|bill|price)| (?:charged|billed|(?:has )?asked for|submitted|invoiced)(?: us| cigna| your plan)?)$/i.exec(
      label,
    )?.[1];
  return name !== undefined && isName(name) ? 'Provider charged' : null;
}

const holdsAny = (text: string, listed: ReadonlySet<string>): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => listed.has(word));
/** A name of somebody: it begins with a capital, and nothing in it speaks of money or of the member. */
const isName = (text: string): boolean => /^\p{Lu}/u.test(text) && text.split(' ').length <= 7 && !holdsAny(text, noName);

/** The same words in another order name an amount: "Payment plan", "Price list". */
export const namesOtherThing = (label: string): boolean => isOtherName.test(label.trim());
const isOtherName = new RegExp(`^(?:${otherNames})$`, 'i');

/** It speaks of a year, a limit, a family, a code: no amount of this claim. */
export const isOfOtherThings = (text: string): boolean => holdsAny(text, noTopic);
