/** Who was treated and by whom, as a sentence tells it: by the words right before and behind a name. */
import names from './provider-names.json' with { type: 'json' };
import { isPersonName } from './person-name.ts';
import { providerNamed } from './provider-name.ts';
import type { PrintedField } from './transcript.ts';

const credential = names.credentials.map((one) => one.replaceAll('.', String.raw`\.`)).join('|');
const word = String.raw`(?:(?:Dr|St|Mt|Ft)\.|(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}\p{N}'’/-]*)`;
const small = String.raw`(?:of|the|and|&|(?<=(?:Cent(?:er|re)|Institute|Clinic|Associates|Specialists|Hospital) )for|de|del|la|las|los|el|y|da|do)`;
/** Capitalised words in a row, small words between them, degrees behind a comma. */
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${word}(?:(?: ${small}){0,2} ${word}){0,8}(?:, (?:\p{Lu}, )?(?:${credential})(?![\p{L}]))*`,
  'gu',
);

interface Named {
  name: string;
  before: string;
  behind: string;
}
/** So far a name's context is looked at. */
const reach = 60;

const patientBehind =
  /^(?: \([^)]{1,30}\))?,? (?:(?:was|were|has been) (?:also )?(?:seen|treated|admitted|examined|hospitali[sz]ed|cared for|in \p{Lu})|(?:had|got|received) (?:care|treatment|services|surgery|an? )|(?:saw|visited|met with|went to|stayed)\b)/u;
const patientBefore = /(?:\byou \(|\btreated |(?:^|\s)for:? (?:(?:the )?patient |your \w+,? )?)$/i;
const ownCare = /^ (?:visit|claim|care|appointment|stay|services?|treatment|exam|surgery|session)\b/;
const careWord = /\b(?:claim|care|visit|services?|treatment|filled|ride|stay|seen|exam|session|surgery|test)\b/i;

const billsBehind = /^,? (?:also )?(?:billed|charged|asked|requested|submitted|wanted|sent (?:us|the|a|this)\b)/;
const ownBill = /^ (?:bill|charges?|fee|price|claim)\b/;
const treatsBehind =
  /^,? (?:saw|treated|looked after|cared for|provided|performed|(?:which|who) is (?:in|out|not)\b|is (?:an? )?(?:not )?(?:in|out|part|network)\b|is outside\b|participates\b)/;
const treatedBefore =
  /\b(?:seen|treated|admitted|examined|stayed|operated on|surgery|care|treatment|services?|visited|visit|session|stay)(?: (?:at|by|with|to|in|from))? ?$/i;
const otherBefore = /(?:^|[\s—–-])(?:at|by|with|from|to|in|visited|saw|paid|owe) (?:the )?$/i;
const factWord =
  /\b(?:seen|saw|treated|care|visit(?:ed)?|services?|stay(?:ed)?|bill(?:ed)?|charged|paid|sent|owe|claim|received|admitted|met|surgery|exam|session|filled|performed|pay|provided|given|in )\b/i;

export function namesTold(sentence: string): PrintedField[] {
  const found = [...sentence.slice(0, 2000).matchAll(run)].map((match) => ({
    name: match[0],
    before: sentence.slice(Math.max(0, match.index - reach), match.index),
    behind: sentence.slice(match.index + match[0].length, match.index + match[0].length + reach),
  }));
  return [
    ...only(
      'patient',
      found.flatMap((one) => patient(one, sentence) ?? []),
    ),
    ...only(
      'provider',
      found.flatMap((one) => provider(one, sentence) ?? []),
    ),
  ];
}

/** Two names would be two people, and nothing says which of them is this claim's. */
const only = (field: 'patient' | 'provider', told: readonly string[]): PrintedField[] =>
  new Set(told).size === 1 ? [{ field, label: '', text: told[0]! }] : [];

function patient({ name, before, behind }: Named, sentence: string): string | null {
  const [lead, whole] = withoutLead(name);
  const owns = /['’]s$/.test(whole) && ownCare.test(behind);
  const person = owns ? whole.slice(0, -2) : whole.replace(verbInName, '');
  if (!isPersonName(person) || providerNamed(person) !== null) return null;
  if (owns || patientBehind.test(behind)) return person;
  if (/\byou \($|\b(?:the|your) patient (?:was|is) $/i.test(before + lead)) return person;
  const stands = patientBefore.test(before + lead);
  return stands && (careWord.test(sentence) || /^\W*for:? $/i.test(before)) ? person : null;
}

function provider({ name, before, behind }: Named, sentence: string): string | null {
  const [lead, place] = withoutLead(name);
  // "Dr. Leopold Marchetti, Veridian Gastroenterology": a name that goes on behind a comma.
  if (/^, \p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(behind)) return null;
  if (insurers.test(place) || place.split(' ').length > 9) return null;
  const isPlace = /^Dr\.? \p{Lu}/u.test(place) || providerNamed(place) !== null;
  const isName = isPlace || (isPersonName(place.replace(/ & /g, ' ')) && !/\b(?:claim|plan)\b/i.test(place));
  if (!isName) return null;
  if (billsBehind.test(behind)) return place;
  if (/['’]s$/.test(place) && ownBill.test(behind))
    return isPlace || providerNamed(place.slice(0, -2)) !== null ? place.slice(0, -2) : null;
  if (isPlace && treatsBehind.test(behind)) return place;
  const left = before + lead;
  if (treatedBefore.test(left) && /(?:at|by|with|to|in|visited) ?$/i.test(left)) return place;
  return isPlace && otherBefore.test(left) && (factWord.test(sentence) || /^\W*(?:at|by|with|from|to) $/i.test(left)) ? place : null;
}

const verbInName = / (?:Provided|Processed|Received|Treated|Seen|Visited|Billed)$/;
const insurers = new RegExp(String.raw`(?<!\p{L})(?:${names.insurers.join('|')})(?!\p{L})`, 'iu');
/** "On Thursday", "The", "Patient", "Office" in front of a name are none of it. */
const leads =
  /^(?:(?:On|In|At|The|Your|Our|For|From|To|By|With|Patient|Member|Because|When|Of|And|But|So|Visit|Care|Services?|Treated|Seen|Billed|Received|Claim|Between) )+/;
function withoutLead(name: string): [string, string] {
  const lead = leads.exec(name)?.[0] ?? '';
  return [lead, name.slice(lead.length)];
}
