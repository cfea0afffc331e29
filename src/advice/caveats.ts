/** What the member must know before trusting the advice: what was not read, assumed, or read at one remove. */
import type { CaseClaim } from '../case/case.ts';
import type { Day } from '../claim/day.ts';
import type { Seen } from '../claim/entry.ts';
import type { Plan } from '../claim/plan.ts';
import type { Behavioral } from '../codes/behavioral.ts';
import { elsewhere, readLongAgo, type MemberRule, type Deadline } from '../appeals/index.ts';

import { sayAdvice } from './say.ts';

export interface CaveatFacts {
  known: CaseClaim;
  /** The sources in which the claim was seen. */
  own: readonly Seen['source'][];
  deadlines: readonly Deadline[];
  notComputed: readonly MemberRule[];
  assumed: readonly MemberRule[];
  undercut: readonly MemberRule[];
  plan: Plan;
  behavioral: Behavioral;
  today: Day;
}

export function caveatsOf({ known, own, deadlines, notComputed, assumed, undercut, plan, behavioral, today }: CaveatFacts): string[] {
  const caveats: string[] = [];
  const unread = own.reduce((sum, source) => sum + source.unread.length, 0);
  const folded = own.reduce((sum, source) => sum + source.foldedPanels, 0);
  if (unread > 0) caveats.push(sayAdvice('caveat.unread', { count: unread }));
  if (folded > 0) caveats.push(sayAdvice('caveat.folded', { count: folded }));
  for (const source of own) {
    if (source.kind === 'claim-list' && source.rowsStated !== null && source.rowsStated > source.rowsRead)
      caveats.push(sayAdvice('caveat.rows', { stated: source.rowsStated, read: source.rowsRead }));
  }
  const program = elsewhere(plan);
  if (program === null) caveats.push(...notComputed.map((rule) => rule.words.noFederalMinimum.en));
  else caveats.push('trigger' in program.rule.words ? program.rule.words.trigger.en : program.rule.words.when.en);
  caveats.push(...assumed.map((rule) => rule.words.assumed.en), ...undercut.map((rule) => rule.words.shorterThanMinimum.en));
  if (deadlines.some((one) => one.evidence !== 'P')) caveats.push(sayAdvice('caveat.cautious'));
  caveats.push(...deadlines.flatMap((one) => readLongAgo(one, today)?.en ?? []));
  if (new Set(known.dates.filter((date) => date.what !== 'received').map((date) => date.day)).size > 1)
    caveats.push(sayAdvice('caveat.earliest'));
  if (known.claim.network === 'out' && (known.claim.amounts.discount ?? 0) > 0) caveats.push(sayAdvice('caveat.out-of-network'));
  if (behavioral.answer === 'yes') caveats.push(sayAdvice('caveat.behavioral', { because: behavioral.because.join(', ') }));
  if (known.differences.length > 0) caveats.push(sayAdvice('caveat.differences'));
  if (own.some((source) => source.kind === 'pasted')) caveats.push(sayAdvice('caveat.pasted'));
  return [...new Set(caveats)];
}
