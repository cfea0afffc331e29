/** One claim as cards: the facts, each service, the totals; the notes behind an accordion. */
import { appealPath } from '../tables-2013/detail.mjs';
import { claimDays, dayRange, escape, money, shortSlashed, total } from '../../words.mjs';
import { shell } from '../shell.mjs';
import { labels, pairs } from './labels.mjs';
import { look } from './look.mjs';
import { notesScript, notesSection } from './notes.mjs';

const names = ['billed', 'discount', 'notCovered', 'allowed', 'deductible', 'copay', 'planPaid', 'coinsurance', 'patientResponsibility'];

export function cardDetail(claim, { listPath }) {
  const facts = [
    [labels.claimNumber, claim.claimNumber],
    [labels.patient, escape(claim.patient)],
    [labels.provider, escape(claim.provider)],
    [labels.network, claim.network === 'in' ? 'IN NETWORK' : 'OUT OF NETWORK'],
    [labels.days, dayRange(claim, shortSlashed, ' to ')],
    [labels.status, claim.status],
    ...claimDays(claim).map(([what, day]) => [labels[what], shortSlashed(day)]),
  ];
  return shell({
    title: 'Claim details',
    listPath,
    look,
    main: `<main><p><a href="${listPath}">Your claims</a> / Claim details</p>
<h1>Claim details</h1>
<section class="card">${pairs(facts)}</section>
<h2>Services on this claim</h2>
<div class="cards">
${claim.lines.map((line) => service(claim, line)).join('\n')}
<section class="card sum"><h3>Claim totals</h3>${pairs(amounts(claim, (name) => total(claim, name)))}</section>
</div>
${notesSection(claim)}
${claim.appealControl ? `<a class="button" href="${appealPath}">${claim.appealControl}</a>` : ''}
${claim.standing.map((text) => `<p class="small">${escape(text)}</p>`).join('\n')}</main>`,
    script: notesScript(claim),
  });
}

function service(claim, line) {
  const codes = line.notes.map((note) => claim.notes[note].code).join(', ');
  const rows = [[labels.days, shortSlashed(line.day)], ...amounts(claim, (name) => line.amounts[name]), ['See notes', codes || null]];
  return `<article class="card"><h3>${escape(line.description)}</h3>${pairs(rows)}</article>`;
}

const amounts = (claim, valueOf) =>
  names.filter((name) => name !== 'discount' || claim.showsDiscount).map((name) => [labels[name], money(valueOf(name), '—')]);
