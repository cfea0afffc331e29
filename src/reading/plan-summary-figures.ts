/**
 * The figures of one text on a plan's page, each with what the words beside it say: "$912.50 of $1,500.00 met",
 * "$1,500 individual / $3,000 family", "Individual: $1,500, Family: $3,000", "20% after deductible". Pure text, no page.
 */
import type { Cents } from '../claim/money.ts';
import { isLimit, laidOver, networksIn, scopesIn, spokenOf, type Spoken } from './plan-summary-words.ts';
import { printedMoney } from './printed-money.ts';

export interface Figure {
  about: Spoken;
  /** `tracker`: so much met of a limit. */
  kind: 'money' | 'percent' | 'tracker';
  /** Cents, or a percentage. Of a tracker: the limit. */
  value: number;
  met: Cents | null;
  /** "per day", "for each pill": no fee for a visit. */
  isPerPiece: boolean;
}

const money = String.raw`\$\s?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?|(?<![\d.,/])\d{1,3}(?:,\d{3})*\.\d{2}(?![\d%/.])`;
const tracked = new RegExp(
  String.raw`(${money})\s*(?:has been |have been |was )?(?:met|spent|used|applied|paid|credited|counted|satisfied)?(?: so far| to date)?\s*(of|out of|toward|towards|against|/)\s*(?:your |the |a |an )?(?:total |annual |yearly |plan )*(${money})`,
  'gi',
);
const single = new RegExp(String.raw`(${money})|(\d{1,3}(?:\.\d+)?)\s?%`, 'gi');

interface Unit {
  start: number;
  end: number;
  kind: Figure['kind'];
  value: number;
  met: Cents | null;
}

/** `context`: what stands over and beside the text. Each sentence or line is read on its own. */
export function figuresIn(text: string, context: Spoken): Figure[] {
  return text
    .slice(0, 2_000)
    .split(/\n|;|\s\|\s|(?<=[a-z)\d])\.(?=\s+[A-Z]|\s*$)/)
    .flatMap((part) => figuresOfPart(withoutDeductibleRemarks(part), context));
}

const [anySingle, anyTracked] = [single, tracked].map(({ source }) => new RegExp(source, 'i')) as [RegExp, RegExp];
export const hasFigure = (text: string): boolean => anySingle.test(text.slice(0, 2_000));
export const hasTracker = (text: string): boolean => anyTracked.test(text.slice(0, 2_000));

function figuresOfPart(text: string, context: Spoken): Figure[] {
  const units = unitsIn(text, context);
  if (units.length === 0) return [];
  const whole = text.replace(single, ' ');
  const base = addedTo(context, spokenOf(whole));
  const before = units.map(({ start }, at) => text.slice(at === 0 ? 0 : units[at - 1]!.end, start));
  const after = units.map(({ end }, at) => text.slice(end, units[at + 1]?.start ?? text.length));
  const inOrder = units.length === 2 && units.every(({ kind }) => kind === 'money') && base.scope === 'both' && scopesIn(whole) === 0;
  return units.map(({ kind, value, met }, at) => {
    const lead = spokenOf(before[at]!);
    const trail = spokenOf(after[at]!);
    const first = spokenOf(before[0]!);
    // A kind of word that stands before the first figure stands before each of them; said once, it is about all.
    const beside = <N extends 'scope' | 'network' | 'aspect' | 'side'>(name: N, count: number): Spoken[N] =>
      count <= 1 && units.length > 1 && name !== 'aspect'
        ? base[name]
        : first[name] !== null
          ? (lead[name] ?? trail[name])
          : (trail[name] ?? lead[name]);
    const scope = inOrder ? (at === 0 ? 'individual' : 'family') : (beside('scope', scopesIn(whole)) ?? base.scope);
    return {
      about: {
        ...base,
        scope,
        person: scope === 'family' ? null : base.person,
        network: beside('network', networksIn(whole)) ?? base.network,
        aspect: beside('aspect', 2) ?? (units.length === 1 ? base.aspect : null),
        side: beside('side', 2) ?? base.side,
      },
      kind,
      value,
      met,
      isPerPiece: /^\W*(?:copay\W*)?(?:per|a|each|\/)\s?(?:day|pill|mile|unit|month|hour|trip)\b/i.test(after[at]!),
    };
  });
}

/** What the text says of itself, over its context. A limit named in it holds for all of its figures. */
function addedTo(context: Spoken, own: Spoken): Spoken {
  const over = laidOver(context, { ...own, aspect: own.aspect ?? context.aspect });
  // "Specialty: 20% coinsurance": what the label names and we do not know is not the plan's own rate.
  const isOfUnknown = context.concept === 'other' && context.service === null && own.service === null && !isLimit(own.concept);
  const speaks = !isOfUnknown && (own.concept !== null || own.service !== null);
  return speaks ? over : { ...over, concept: context.concept, service: context.service };
}

function unitsIn(text: string, context: Spoken): Unit[] {
  const pairs = [...text.matchAll(tracked)].flatMap((match): Unit[] => {
    const [whole, met = '', by, limit = ''] = match;
    const [metCents, limitCents] = [printedMoney(met), printedMoney(limit)];
    // "$1,500/$3,000" can be one person and the family.
    const mayBeScopes = by === '/' && (context.scope === 'both' || scopesIn(text) > 1 || !/\.\d\d/.test(met));
    if (metCents === null || limitCents === null || metCents > limitCents || limitCents === 0 || mayBeScopes) return [];
    return [{ start: match.index, end: match.index + whole.length, kind: 'tracker', value: limitCents, met: metCents }];
  });
  const others = [...text.matchAll(single)].flatMap((match): Unit[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (pairs.some((pair) => start < pair.end && end > pair.start)) return [];
    if (match[2] !== undefined) return [{ start, end, kind: 'percent', value: Number(match[2]), met: null }];
    const cents = printedMoney(match[0]);
    return cents === null || cents < 0 ? [] : [{ start, end, kind: 'money', value: cents, met: null }];
  });
  return [...pairs, ...others].sort((a, b) => a.start - b.start);
}

/** "20% after deductible", "deductible does not apply": says when a fee is due and names no limit. */
const withoutDeductibleRemarks = (text: string): string =>
  text.replace(
    /,?\s*\(?(?:(?:after|before|plus|then|subject to|once)\s+(?:you(?:'ve)? me(?:e)?t\s+)?(?:the |your |plan |annual |medical )*deductibles?(?: (?:is|has been) met| applies)?|(?:no|the )?deductibles? (?:does not|doesn['’]t|is not|waived|is waived|applies|apply)(?: apply| applied)?|deductible waived)\)?/gi,
    ' ',
  );
