/** The list: one block a claim, with who it was and what it costs; the words "View claim" lead to it. */
import { claims } from '../../claims/index.mjs';
import { dayRange, escape, longDay, money, total } from '../../words.mjs';
import { shell } from '../shell.mjs';
import { inkOf } from './ink.mjs';
import { look } from './look.mjs';

export function spanList({ listPath, detailPath }, load) {
  const { block, span, stacked } = inkOf(load);
  const row = (claim) =>
    block(
      'box',
      block(
        'flex flex-wrap gap-6',
        ...[
          ['Provider', escape(claim.provider)],
          ['Member', escape(claim.patient)],
          ['Date of service', dayRange(claim, longDay, ' – ')],
          ['Claim status', claim.status],
          ['Provider charged', money(total(claim, 'billed'))],
          ['Your cost', money(total(claim, 'patientResponsibility'), 'Not yet known')],
        ].map(stacked),
      ),
      block('mt-4', `<a href="${detailPath(claim)}">View claim</a>`),
    );
  return shell({
    title: 'Claims',
    listPath,
    look,
    main: `<main>${block('text-3xl', 'Claims')}${block('soft', span('', `Showing all ${claims.length} claims`))}
${claims.map(row).join('\n')}</main>`,
  });
}
