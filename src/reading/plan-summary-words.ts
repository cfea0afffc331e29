/** What a text on a plan's page speaks of: which limit or service, which network, whose, and which side of it. The words are in `plan-summary-words.json`. */
import { isPersonName } from './person-name.ts';
import listed from './plan-summary-words.json' with { type: 'json' };

export type Limit = 'deductible' | 'outOfPocketMax';
export type Concept = keyof typeof listed.concepts | 'other';
export type Network = 'in' | 'out' | 'both' | 'other';
export type Scope = 'individual' | 'family' | 'both';
export type Aspect = keyof typeof listed.aspects;

/** Null: not spoken of. */
export interface Spoken {
  concept: Concept | null;
  service: string | null;
  network: Network | null;
  scope: Scope | null;
  /** A name printed over the figures of one person. */
  person: string | null;
  aspect: Aspect | null;
  side: 'plan' | 'member' | null;
  /** Limits of dental, vision or drug plans are not those of the medical plan. */
  coverage: 'medical' | 'other' | null;
}

export const silent: Spoken = {
  concept: null,
  service: null,
  network: null,
  scope: null,
  person: null,
  aspect: null,
  side: null,
  coverage: null,
};

export function spokenOf(text: string): Spoken {
  const flat = flatOf(text);
  const concept = conceptIn(flat);
  const said = {
    concept,
    service: isLimit(concept) || concept === 'other' ? null : keyIn(services, flat),
    network: networkIn(flat),
    scope: keyIn(scopes, flat),
    aspect: keyIn(aspects, flat),
    side: keyIn(sides, flat),
    coverage: keyIn(coverages, flat),
  };
  const isName = Object.values(said).every((one) => one === null) && isPersonName(text.trim());
  return { ...said, person: isName ? text.trim() : null };
}

/** A label laid over what stood before it: what it does not speak of stays, but a limit or service ends with the next label of anything else (`other`). */
export function laidOver(before: Spoken, label: Spoken): Spoken {
  const speaks = label.concept !== null || label.service !== null;
  const staysOn = label.person !== null || label.network !== null || label.scope !== null || label.aspect !== null || label.side !== null;
  return {
    concept: speaks ? label.concept : staysOn ? before.concept : 'other',
    service: speaks
      ? (label.service ?? (isLimit(label.concept) || label.concept === 'other' ? null : before.service))
      : staysOn
        ? before.service
        : null,
    network: label.network ?? before.network,
    scope: label.scope ?? before.scope,
    person: label.person ?? before.person,
    aspect: label.aspect,
    side: label.side ?? before.side,
    coverage: label.coverage ?? before.coverage,
  };
}

/** A heading opens a part of the page: one that speaks of nothing leaves open what comes. */
export function headedBy(before: Spoken, heading: Spoken): Spoken {
  const over = laidOver(before, heading);
  return over.concept === 'other' && heading.concept === null ? { ...over, concept: null } : over;
}

export const isLimit = (concept: Concept | null): concept is Limit => concept === 'deductible' || concept === 'outOfPocketMax';

/** Two limits in one label ("Deductibles and out-of-pocket") name none. */
function conceptIn(flat: string): Concept | null {
  const named = (Object.keys(listed.concepts) as (keyof typeof listed.concepts)[]).filter((name) => concepts[name].test(flat));
  const limits = named.filter(isLimit);
  if (limits.length > 1) return null;
  if (limits.length === 1) return otherLimits.test(flat.replace(listedOutOfPocket, ' ')) ? 'other' : limits[0]!;
  if (otherBalances.test(flat)) return 'other';
  return named[0] ?? null;
}

function networkIn(flat: string): Network | null {
  if (networks.both.test(flat) || (networks.out.test(flat) && networks.in.test(flat.replace(outWords, ' ')))) return 'both';
  return networks.out.test(flat) ? 'out' : networks.other.test(flat) ? 'other' : networks.in.test(flat) ? 'in' : null;
}

function keyIn<K extends string>(all: Record<K, RegExp>, flat: string): K | null {
  return (Object.keys(all) as K[]).find((key) => all[key].test(flat)) ?? null;
}

export const says = (list: 'none' | 'free' | 'noBenefit', text: string): boolean => lists[list].test(flatOf(text));
export const saysEmbedded = (text: string): boolean | null =>
  notEmbedded.test(flatOf(text)) ? false : embedded.test(flatOf(text)) ? true : null;
export const headsPlan = (text: string): boolean => text.length <= 120 && isPage.test(flatOf(text));
export const headsOtherPlans = (text: string): boolean => text.length <= 160 && isNotPage.test(flatOf(text));
export const scopesIn = (text: string): number => flatOf(text).match(scopeWords)?.length ?? 0;
export const networksIn = (text: string): number => flatOf(text).match(networkWords)?.length ?? 0;

/** Lower case, one space between words, a space at both ends. */
const flatOf = (text: string): string =>
  ` ${text
    .slice(0, 1_000)
    .toLowerCase()
    .replace(/[^a-z0-9$]+/g, ' ')
    .trim()} `;

const anyOf = (phrases: readonly string[], flags = ''): RegExp =>
  new RegExp(
    ` (?:${[...phrases]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => phrase.replace(/[^a-z0-9$]+/g, ' ').replace('$', '\\$'))
      .join('|')})(?= )`,
    flags,
  );
const eachOf = <K extends string>(all: Record<K, readonly string[]>): Record<K, RegExp> =>
  Object.fromEntries(Object.entries(all).map(([key, phrases]) => [key, anyOf(phrases as string[])])) as Record<K, RegExp>;

const concepts = eachOf(listed.concepts);
const networks = eachOf(listed.networks);
const scopes = eachOf(listed.scopes);
const aspects = eachOf(listed.aspects);
const sides = eachOf(listed.sides);
const services = eachOf(listed.services);
const coverages = eachOf(listed.coverages);
const lists = eachOf({ none: listed.none, free: listed.free, noBenefit: listed.noBenefit });
const otherLimits = anyOf(listed.otherLimits);
const otherBalances = anyOf(['hra', 'hsa', 'fsa', 'premium', 'premiums', 'lifetime']);
const listedOutOfPocket = anyOf(listed.concepts.outOfPocketMax, 'g');
const outWords = anyOf(listed.networks.out, 'g');
const embedded = anyOf(listed.embedded.yes);
const notEmbedded = anyOf(listed.embedded.no);
const isPage = anyOf(listed.page.is);
const isNotPage = anyOf(listed.page.isNot);
const scopeWords = anyOf([...listed.scopes.family, ...listed.scopes.individual], 'g');
const networkWords = anyOf([...listed.networks.out, ...listed.networks.in], 'g');
