/**
 * The short form of the plan's money rules, in the words of the Summary of Benefits and Coverage, and back. What was met counts for the
 * person of the claim beside which it is asked. A field that is left empty says nothing.
 */
import type { ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import type { NetworkTerms, PlanTerms } from '../../claim/plan.ts';
import { yearStartOf } from '../../cost-share/order.ts';
import type { Draft } from '../port.ts';
import { typedMoney } from '../typed-money.ts';
import { typedPercent } from '../typed-percent.ts';
import { choice, day, filled, money, optional, typedYesOrNo, yesNoUnsure, yesOrNo, type Field } from './fields.ts';

const copays = { office: 'office-visit', specialist: 'specialist', urgent: 'urgent-care', emergency: 'emergency' } as const;
const beforeAmounts = { field: 'before', is: ['amounts'] };

export const planFields: readonly Field[] = [
  optional(money('deductible', 'terms.deductible')),
  optional(money('deductibleFamily', 'terms.deductible-family')),
  { ...optional(choice('embedded', 'terms.embedded', yesNoUnsure)), when: { field: 'deductibleFamily' } },
  { ...optional({ name: 'coinsurance', label: 'terms.coinsurance', kind: 'percent' }), hint: 'terms.coinsurance-hint' },
  optional(money('limit', 'terms.limit')),
  optional(money('limitFamily', 'terms.limit-family')),
  optional(money('office', 'terms.copay-office')),
  optional(money('specialist', 'terms.copay-specialist')),
  optional(money('urgent', 'terms.copay-urgent')),
  optional(money('emergency', 'terms.copay-emergency')),
  optional(choice('year', 'terms.year', { january: 'terms.year-january', other: 'terms.year-other' })),
  { ...day('yearStart', 'terms.year-start'), mayBeAhead: true, when: { field: 'year', is: ['other'] } },
  optional(choice('before', 'terms.before', { nothing: 'terms.before-nothing', amounts: 'terms.before-amounts', unsure: 'app.not-sure' })),
  { ...day('metDay', 'terms.met-day'), hint: 'terms.met-day-hint', when: beforeAmounts },
  { ...optional(money('metDeductible', 'terms.met-deductible')), when: beforeAmounts },
  { ...optional(money('metLimit', 'terms.met-limit')), when: beforeAmounts },
  { ...optional(money('metDeductibleFamily', 'terms.met-deductible-family')), when: beforeAmounts },
  { ...optional(money('metLimitFamily', 'terms.met-limit-family')), when: beforeAmounts },
  optional(money('outDeductible', 'terms.out-deductible')),
  optional({ name: 'outCoinsurance', label: 'terms.out-coinsurance', kind: 'percent' }),
  optional(money('outLimit', 'terms.out-limit')),
];

type About = Pick<ReportedClaim, 'patient' | 'serviceDates'>;

/** Called with a draft whose fields are valid. `known`: what was known before; what the form does not ask for is kept. */
export function termsFrom(draft: Draft, known: PlanTerms | null, claim: About): PlanTerms {
  const starts = draft['year'] === 'other' ? filled(draft['yearStart'])?.slice(5) : draft['year'] === 'january' ? '01-01' : undefined;
  const year = starts === undefined ? known?.year : { starts };
  const terms: PlanTerms = { ...known, ...(year === undefined ? {} : { year }), inNetwork: inNetworkFrom(draft, known?.inNetwork) };
  const outOfNetwork = outOfNetworkFrom(draft, known?.outOfNetwork);
  if (outOfNetwork !== undefined) terms.outOfNetwork = outOfNetwork;
  const metBefore = metFrom(draft, terms, claim);
  if (metBefore !== undefined) terms.metBefore = metBefore;
  else if (draft['before'] === 'unsure') delete terms.metBefore;
  return terms;
}

function inNetworkFrom(draft: Draft, known: NetworkTerms | undefined): NetworkTerms {
  const asked = Object.entries(copays).flatMap(([field, name]) => {
    const cents = centsOf(draft[field]);
    return cents === null ? [] : [[name, cents] as const];
  });
  const others = Object.entries(known?.copays ?? {}).filter(([name]) => !(Object.values(copays) as string[]).includes(name));
  return {
    ...limits(centsOf(draft['deductible']), centsOf(draft['deductibleFamily']), centsOf(draft['limit']), centsOf(draft['limitFamily']), {
      embedded: yesOrNo(draft['embedded']),
    }),
    ...percent(draft['coinsurance']),
    copays: Object.fromEntries([...others, ...asked]),
  };
}

function outOfNetworkFrom(draft: Draft, known: NetworkTerms | undefined): NetworkTerms | undefined {
  const typed = {
    ...limits(
      centsOf(draft['outDeductible']),
      known?.deductible?.family ?? null,
      centsOf(draft['outLimit']),
      known?.outOfPocketMax?.family ?? null,
      {
        embedded: known?.deductible?.embedded ?? null,
      },
    ),
    ...percent(draft['outCoinsurance']),
  };
  return Object.keys(typed).length === 0 && known === undefined ? undefined : { ...known, ...typed };
}

function limits(
  one: number | null,
  family: number | null,
  limit: number | null,
  limitFamily: number | null,
  how: { embedded: boolean | null },
): NetworkTerms {
  return {
    ...(one === null && family === null ? {} : { deductible: { individual: one, family, ...how } }),
    ...(limit === null && limitFamily === null ? {} : { outOfPocketMax: { individual: limit, family: limitFamily } }),
  };
}

function percent(typed: string | undefined): NetworkTerms {
  const value = typedPercent(typed ?? '');
  return value === null ? {} : { coinsurancePercent: value };
}

/** "Nothing yet" is told as the first day of the plan's year, on which that is true by itself. */
function metFrom(draft: Draft, terms: PlanTerms, { patient, serviceDates }: About): PlanTerms['metBefore'] {
  if (draft['before'] === 'nothing') return serviceDates === null ? undefined : { day: yearStartOf(serviceDates.from, terms) };
  const on = filled(draft['metDay']);
  if (draft['before'] !== 'amounts' || on === null) return undefined;
  const met = (own: string, family: string) =>
    Object.fromEntries(
      [
        [patient ?? 'individual', centsOf(draft[own])],
        ['family', centsOf(draft[family])],
      ].filter(([, cents]) => cents !== null),
    ) as Record<string, number>;
  const inNetwork = { deductible: met('metDeductible', 'metDeductibleFamily'), outOfPocketMax: met('metLimit', 'metLimitFamily') };
  return { day: on, inNetwork };
}

/** The form as it would look if the member had filled in what is known. */
export function draftFrom(terms: PlanTerms | null, { patient, serviceDates }: About): Draft {
  if (terms === null) return {};
  const { inNetwork: own, outOfNetwork: out, year, metBefore } = terms;
  const draft: Draft = {
    deductible: written(own?.deductible?.individual),
    deductibleFamily: written(own?.deductible?.family),
    embedded: own?.deductible?.family == null ? '' : typedYesOrNo(own.deductible.embedded),
    coinsurance: own?.coinsurancePercent == null ? '' : String(own.coinsurancePercent),
    limit: written(own?.outOfPocketMax?.individual),
    limitFamily: written(own?.outOfPocketMax?.family),
    ...Object.fromEntries(Object.entries(copays).map(([field, name]) => [field, written(own?.copays?.[name])])),
    year: year === undefined ? '' : year.starts === '01-01' ? 'january' : 'other',
    outDeductible: written(out?.deductible?.individual),
    outCoinsurance: out?.coinsurancePercent == null ? '' : String(out.coinsurancePercent),
    outLimit: written(out?.outOfPocketMax?.individual),
  };
  if (year !== undefined && serviceDates !== null) draft['yearStart'] = yearStartOf(serviceDates.from, terms);
  if (metBefore === undefined) return draft;
  if (serviceDates !== null && metBefore.day === yearStartOf(serviceDates.from, terms)) return { ...draft, before: 'nothing' };
  const met = metBefore.inNetwork;
  const mine = (limit: string) => met?.[limit]?.[patient ?? 'individual'] ?? met?.[limit]?.['individual'];
  return {
    ...draft,
    before: 'amounts',
    metDay: metBefore.day,
    metDeductible: written(mine('deductible')),
    metLimit: written(mine('outOfPocketMax')),
    metDeductibleFamily: written(met?.['deductible']?.['family']),
    metLimitFamily: written(met?.['outOfPocketMax']?.['family']),
  };
}

const written = (cents: number | null | undefined): string => (cents == null ? '' : formatMoney(cents));
const centsOf = (typed: string | undefined): number | null => typedMoney(typed ?? '');
