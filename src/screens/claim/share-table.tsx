/** How a share is worked out, as a small table: one part a service, so that it can be read aloud from top to bottom. */
import type { ClaimError, ReportedClaim, ShareTable as Table } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { say, type WordId } from '../say.ts';
import { lineName } from './line-names.ts';

type Row = Table['total'];
const parts = ['allowed', 'deductible', 'copay', 'coinsurance', 'should', 'printed'] as const;
type Part = (typeof parts)[number];

/** A part that is worked out as nothing is left out, so that no one has to read "zero" aloud. What is not printed is never nothing. */
const isShown = (row: Row, part: Part): boolean => !(['deductible', 'copay', 'coinsurance'].includes(part) && row[part] === 0);

export function ShareTable({ table, claim }: { table: Table; claim: ReportedClaim }) {
  const services = table.rows.map((row, at) => ({
    row,
    name: row.line === null ? (row.name ?? say('working.service', { number: String(at + 1) })) : lineName(claim, row.line),
  }));
  return (
    <table class="share">
      <caption class="unseen">{say('working.caption')}</caption>
      {services.map(({ row, name }, at) => (
        <Service key={at} row={row} name={name} isMost={table.isMost} />
      ))}
      {services.length > 1 && <Service row={table.total} name={say('working.all')} isMost={table.isMost} />}
    </table>
  );
}

function Service({ row, name, isMost }: { row: Row; name: string; isMost: boolean }) {
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          {name}
        </th>
      </tr>
      {parts
        .filter((part) => isShown(row, part))
        .map((part) => (
          <tr key={part} class={classOf(part, row)}>
            <th scope="row">{say(nameOf(part, isMost))}</th>
            <td>{row[part] === null ? say('amounts.unknown') : formatMoney(row[part])}</td>
          </tr>
        ))}
    </tbody>
  );
}

function classOf(part: Part, { should, printed }: Row): string | undefined {
  if (part === 'should') return 'sum';
  return part === 'printed' ? (printed !== null && printed > should ? 'sum differs' : 'sum') : undefined;
}

const nameOf = (part: Part, isMost: boolean): WordId => (part === 'should' && isMost ? 'working.at-most' : `working.${part}`);

/** The table with the sentences to say on the phone. */
export function ShareWorking({ error, claim }: { error: ClaimError; claim: ReportedClaim }) {
  if (error.working.length === 0 && error.table === null) return null;
  return (
    <div class="working">
      {error.table !== null && <ShareTable table={error.table} claim={claim} />}
      {error.working.length > 0 && (
        <details class="inline">
          <summary>{say('working.aloud')}</summary>
          <ol class="aloud">
            {error.working.map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
