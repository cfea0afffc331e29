/**
 * Gathers the figures of a plan's page into its terms. A figure counts where the page says which limit, whose and which network; where the
 * whole page has only one network, or speaks of no family, that need not be said. A place that gets two values keeps neither.
 */
import type { Day } from '../claim/day.ts';
import type { Unread } from '../claim/entry.ts';
import type { PlanTerms } from '../claim/plan.ts';
import type { PlanSummary } from './plan-summary.ts';
import type { Figure } from './plan-summary-figures.ts';
import { isLimit, type Limit, type Spoken } from './plan-summary-words.ts';

type Side = 'inNetwork' | 'outOfNetwork';
type NetworkTerms = NonNullable<PlanTerms['inNetwork']>;
type Part = 'limit' | 'met' | 'remaining';

interface Printed {
  figure: Figure;
  text: string;
}

export class TermSheet {
  private readonly printed: Printed[] = [];
  private readonly unread: Unread[] = [];
  /** `side|limit|whose|part`, `side|copay|service`, `side|percent|service` → value; null once two were printed. */
  private readonly values = new Map<string, number | null>();

  add(figure: Figure, text: string): void {
    const { concept, service, side, coverage } = figure.about;
    if (coverage === 'other' && service === null) return;
    const isRate = concept === 'coinsurance' || (concept === null && side !== null && figure.kind === 'percent');
    const isOfPlan = isLimit(concept) || isRate || service !== null;
    if (isOfPlan) this.printed.push({ figure, text });
    else if (concept === 'other' && figure.kind !== 'percent' && /deductible|out.of.pocket/i.test(text))
      this.leave(text, 'label-not-known');
  }

  summary(page: { yearStart: string | null; asOf: Day; embedded: boolean | null }): PlanSummary | null {
    const spoken = this.printed.map(({ figure }) => figure.about);
    const hasOut = spoken.some(({ network }) => network === 'out' || network === 'both');
    const hasFamily = spoken.some(({ scope }) => scope === 'family' || scope === 'both');
    for (const { figure, text } of this.printed) this.place(figure, text, { hasOut, hasFamily });
    this.dropTurned();
    const terms: PlanTerms = {
      ...(page.yearStart === null ? {} : { year: { starts: page.yearStart } }),
      ...this.side('inNetwork', page.embedded),
      ...this.side('outOfNetwork', page.embedded),
      ...this.metBefore(page.asOf),
    };
    // Prices of drugs stand on pages of the pharmacy too.
    const tells =
      terms.metBefore !== undefined || [terms.inNetwork, terms.outOfNetwork].some((side) => side !== undefined && tellsMoreThanDrugs(side));
    return tells ? { terms, unread: this.unread.slice(0, 100) } : null;
  }

  private place(figure: Figure, text: string, { hasOut, hasFamily }: { hasOut: boolean; hasFamily: boolean }): void {
    const { about, kind } = figure;
    const sides = sidesOf(about, hasOut);
    if (sides.length === 0) return this.leave(text, 'value-not-understood');
    if (isLimit(about.concept)) {
      if (kind === 'percent') return;
      const whose = whoseIs(about, kind, hasFamily);
      if (whose === null) return this.leave(text, 'value-not-understood');
      for (const side of sides) this.setLimit(`${side}|${about.concept}|${whose}`, figure, text);
    } else if (kind === 'percent') {
      const percent = memberPercent(figure);
      if (percent === null) return this.leave(text, 'value-not-understood');
      for (const side of sides) this.set(`${side}|percent|${about.service ?? ''}`, percent, text);
    } else if (about.service !== null && kind === 'money') {
      if (figure.isPerPiece) return this.leave(text, 'value-not-understood');
      for (const side of sides) this.set(`${side}|copay|${about.service}`, figure.value, text);
    }
  }

  private setLimit(place: string, { kind, value, met, about }: Figure, text: string): void {
    if (kind === 'tracker') {
      this.set(`${place}|limit`, value, text);
      if (met !== null) this.set(`${place}|met`, met, text);
    } else this.set(`${place}|${about.aspect === 'met' || about.aspect === 'remaining' ? about.aspect : 'limit'}`, value, text);
  }

  /** More met than the limit: the two were taken for one another. */
  private dropTurned(): void {
    for (const [key, limit] of this.values) {
      if (!key.endsWith('|limit') || limit === null) continue;
      const place = key.slice(0, -'|limit'.length);
      if ((this.values.get(`${place}|met`) ?? 0) <= limit) continue;
      for (const part of ['limit', 'met', 'remaining']) this.values.set(`${place}|${part}`, null);
      this.leave(place.split('|').slice(1).join(' '), 'value-not-understood');
    }
  }

  private set(place: string, value: number, text: string): void {
    const known = this.values.get(place);
    if (known === undefined) this.values.set(place, value);
    else if (known !== value) {
      this.values.set(place, null);
      this.leave(text, 'value-not-understood');
    }
  }

  private leave(text: string, why: Unread['why']): void {
    if (!this.unread.some((one) => one.text === text.slice(0, 500))) this.unread.push({ text: text.slice(0, 500), why });
  }

  /** A value, or one that follows from two others that are printed. */
  private limitOf(side: Side, limit: Limit, whose: string, part: Part): number | null {
    const read = (one: Part) => this.values.get(`${side}|${limit}|${whose}|${one}`) ?? null;
    const [whole, met, left] = [read('limit'), read('met'), read('remaining')];
    if (part === 'limit') return whole ?? (met !== null && left !== null ? met + left : null);
    return met ?? (whole !== null && left !== null && left <= whole ? whole - left : null);
  }

  private side(side: Side, embedded: boolean | null): Partial<Record<Side, NetworkTerms>> {
    const limit = (name: Limit) => ({
      individual:
        this.people(side, name)
          .map((who) => this.limitOf(side, name, who, 'limit'))
          .find((one) => one !== null) ?? null,
      family: this.limitOf(side, name, 'family', 'limit'),
    });
    const [deductible, outOfPocketMax] = [limit('deductible'), limit('outOfPocketMax')];
    const known = ({ individual, family }: typeof deductible) => individual !== null || family !== null;
    const copays = Object.fromEntries(this.under(`${side}|copay|`));
    const percent = this.percentOf(side);
    const terms: NetworkTerms = {
      ...(known(deductible) ? { deductible: { ...deductible, embedded } } : {}),
      ...(percent === undefined ? {} : { coinsurancePercent: percent }),
      ...(known(outOfPocketMax) ? { outOfPocketMax } : {}),
      ...(Object.keys(copays).length > 0 ? { copays } : {}),
    };
    return Object.keys(terms).length > 0 ? { [side]: terms } : {};
  }

  /** The plan's own rate, else that of all services where they agree. Null: it differs by service. Preventive care is free by law and tells nothing. */
  private percentOf(side: Side): number | null | undefined {
    const own = this.values.get(`${side}|percent|`);
    if (own !== undefined) return own;
    const rates = new Set(this.under(`${side}|percent|`).flatMap(([service, rate]) => (service === 'preventive' ? [] : [rate])));
    return rates.size === 0 ? undefined : rates.size === 1 ? [...rates][0]! : null;
  }

  /** Whose limits of one person were printed: by name, else "individual". */
  private people(side: Side, limit: Limit): string[] {
    const start = `${side}|${limit}|`;
    const names = [...this.values.keys()].filter((key) => key.startsWith(start)).map((key) => key.split('|')[2]!);
    return [...new Set(names)].filter((name) => name !== 'family');
  }

  private metBefore(day: Day): { metBefore?: PlanTerms['metBefore'] } {
    const met = (side: Side) => {
      const limits = (['deductible', 'outOfPocketMax'] as const).map((limit) => {
        const people = [...this.people(side, limit), 'family'].map((who) => [who, this.limitOf(side, limit, who, 'met')] as const);
        return [limit, Object.fromEntries(people.filter((one): one is [string, number] => one[1] !== null))] as const;
      });
      return Object.fromEntries(limits.filter(([, people]) => Object.keys(people).length > 0));
    };
    const [inNetwork, outOfNetwork] = [met('inNetwork'), met('outOfNetwork')];
    if (Object.keys(inNetwork).length + Object.keys(outOfNetwork).length === 0) return {};
    return {
      metBefore: {
        day,
        ...(Object.keys(inNetwork).length > 0 ? { inNetwork } : {}),
        ...(Object.keys(outOfNetwork).length > 0 ? { outOfNetwork } : {}),
      },
    };
  }

  private under(start: string): [name: string, value: number][] {
    return [...this.values].flatMap(([key, value]): [string, number][] =>
      key.startsWith(start) && value !== null && key.length > start.length ? [[key.slice(start.length), value]] : [],
    );
  }
}

function sidesOf({ network }: Spoken, hasOut: boolean): Side[] {
  if (network === 'both') return ['inNetwork', 'outOfNetwork'];
  if (network === 'out') return ['outOfNetwork'];
  return network === 'in' || (network === null && !hasOut) ? ['inNetwork'] : [];
}

const tellsMoreThanDrugs = ({ copays = {}, ...limits }: NetworkTerms): boolean =>
  Object.keys(limits).length > 0 || Object.keys(copays).some((service) => !service.endsWith('-drug'));

/** `individual`, `family`, a name; null where the page has both and does not say. A name counts for what one person has met. */
function whoseIs({ scope, person, aspect }: Spoken, kind: Figure['kind'], hasFamily: boolean): string | null {
  if (scope === 'family') return 'family';
  if (scope === 'both') return null;
  if (person !== null && (kind === 'tracker' || aspect === 'met' || aspect === 'remaining')) return person;
  return scope === 'individual' || !hasFamily ? 'individual' : null;
}

/** What the member pays of it. A bare "80%" says neither who pays it; a share of the member over a half is not taken for one. */
function memberPercent({ value, about: { side, concept } }: Figure): number | null {
  if (value > 100) return null;
  if (side === 'plan') return 100 - value;
  return side === 'member' || value === 0 || (concept === 'coinsurance' && value <= 50) || value < 50 ? value : null;
}
