/** A page of the plan: the amounts that we took from it, so that the member can hold them against the page. */
import type { Report } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { Heading } from '../heading.tsx';
import { say } from '../say.ts';
import { Unread } from './unread.tsx';

type Terms = NonNullable<Report['plan']['terms']>;
type Row = [name: string, value: string];

export function PlanOfPage({ report, sources, arrive }: { report: Report; sources: Report['sources']; arrive: boolean }) {
  const { terms } = report.plan;
  return (
    <article>
      <div class="what">
        <Heading arrive={arrive}>{say('plan.title')}</Heading>
        <p>{say('plan.body')}</p>
      </div>
      {terms !== null && (
        <>
          <SideTable title={say('plan.in-network')} rows={rowsOf(terms, 'inNetwork')} />
          <SideTable title={say('plan.out-of-network')} rows={rowsOf(terms, 'outOfNetwork')} />
        </>
      )}
      <div class="folds">
        <Unread sources={sources} />
      </div>
    </article>
  );
}

function SideTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section class="block">
      <h2 class="label">{title}</h2>
      <dl class="amounts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span class="figure">{value}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function rowsOf(terms: Terms, side: 'inNetwork' | 'outOfNetwork'): Row[] {
  const { deductible, outOfPocketMax, coinsurancePercent, copays = {} } = terms[side] ?? {};
  const limits = (['deductible', 'outOfPocketMax'] as const).flatMap((limit): Row[] => {
    const words = wordsOf[limit];
    const printed = limit === 'deductible' ? deductible : outOfPocketMax;
    const met = Object.entries(terms.metBefore?.[side]?.[limit] ?? {});
    return [
      ...money(say(words.one), printed?.individual),
      ...money(say(words.family), printed?.family),
      ...met.flatMap(([who, cents]) => money(say(words.met, { who: whoseWords(who) }), cents)),
    ];
  });
  return [
    ...limits,
    ...(coinsurancePercent == null ? [] : [[say('plan.coinsurance'), say('plan.percent', { percent: String(coinsurancePercent) })] as Row]),
    ...Object.entries(copays).flatMap(([service, cents]) => money(say('plan.copay', { service: service.replaceAll('-', ' ') }), cents)),
  ];
}

const wordsOf = {
  deductible: { one: 'plan.deductible-one', family: 'plan.deductible-family', met: 'plan.deductible-met' },
  outOfPocketMax: { one: 'plan.outOfPocketMax-one', family: 'plan.outOfPocketMax-family', met: 'plan.outOfPocketMax-met' },
} as const;

const whoseWords = (who: string): string =>
  who === 'individual' ? say('plan.whose-one') : who === 'family' ? say('plan.whose-family') : who;

const money = (name: string, cents: number | null | undefined): Row[] => (cents == null ? [] : [[name, formatMoney(cents)]]);
