/** One claim: stacked facts, then each service with its amounts, the reason in words beside it, then the totals. */
import { appealPath } from '../tables-2013/detail.mjs';
import { claimDays, dayRange, escape, longDay, money, total } from '../../words.mjs';
import { shell } from '../shell.mjs';
import { inkOf } from './ink.mjs';
import { look } from './look.mjs';

const labels = {
  billed: 'Provider charged',
  discount: 'Network savings',
  allowed: 'Plan allowed amount',
  notCovered: 'Not covered by your plan',
  planPaid: 'Paid by your plan',
  deductible: 'Applied to deductible',
  copay: 'Copay',
  coinsurance: 'Coinsurance',
  patientResponsibility: 'Your cost',
};
const dayLabels = { received: 'Claim received', letter: 'Letter date', processed: 'Claim processed' };

export function spanDetail(claim, { listPath }, load) {
  const { block, span, stacked, beside } = inkOf(load);
  const amounts = (valueOf) =>
    Object.keys(labels)
      .filter((name) => name !== 'discount' || claim.showsDiscount)
      .map((name) => beside([labels[name], money(valueOf(name), 'Not yet known')]));
  const facts = [
    ['Claim number', claim.claimNumber],
    ['Provider', escape(claim.provider)],
    ['Member', escape(claim.patient)],
    ['Date of service', dayRange(claim, longDay, ' – ')],
    ['Claim status', claim.status],
    ['Network status', claim.network === 'in' ? 'In network' : 'Out of network'],
    ...claimDays(claim).map(([what, day]) => [dayLabels[what], longDay(day)]),
  ];
  const service = (line) =>
    block(
      'box',
      block('flex between', span('font-semibold', escape(line.description)), span('soft', longDay(line.day))),
      ...amounts((name) => line.amounts[name]),
      ...(line.notes.length > 0
        ? [block('tint', span('text-xs soft', 'Why'), ...line.notes.map((note) => block('', escape(claim.notes[note].text))))]
        : []),
    );
  return shell({
    title: 'Claim',
    listPath,
    look,
    main: `<main><a href="${listPath}">All claims</a>${block('text-3xl', 'Your claim')}
${block('flex flex-wrap gap-6 py-4 rule', ...facts.map(stacked))}
${block('text-xl', 'Services')}
${claim.lines.map(service).join('\n')}
${block('text-xl', 'Claim total')}
${block('box', ...amounts((name) => total(claim, name)))}
${claim.appealControl ? block('mt-4', `<a class="button" href="${appealPath}">${claim.appealControl}</a>`) : ''}
${claim.standing.map((text) => block('mt-4 text-xs soft', escape(text))).join('\n')}</main>`,
  });
}
