/** The amounts as read. Each can be set right; what is not shown on the page stays "not shown", never zero. */
import { useState } from 'preact/hooks';
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { amountNames, type AmountName } from '../../claim/claim.ts';
import { formatMoney } from '../../claim/money.ts';
import { aboutOf } from '../about.ts';
import { Block } from '../block.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { isTold, isTyped } from './claim-sources.ts';
import { Correction } from './correction.tsx';

/** Shown even when nothing was read for them: a gap here is itself worth knowing. */
const always: readonly AmountName[] = ['billed', 'notCovered', 'planPaid', 'patientResponsibility'];

export function AmountTable({ claim, report }: { claim: ReportedClaim; report: Report }) {
  const [changing, setChanging] = useState<AmountName | null>(null);
  const { example } = usePopup();
  const about = example ? undefined : aboutOf(claim, report);
  const typed = isTyped(claim, report);
  const { copay, deductible } = claim.amounts;
  // Where both are shown, their sum would look like a third amount.
  const isTwice = (name: AmountName): boolean => name === 'copayAndDeductible' && copay !== null && deductible !== null;
  const shown = amountNames.filter((name) => (claim.amounts[name] !== null && !isTwice(name)) || (always.includes(name) && !typed));
  return (
    <Block label={say('amounts.title')}>
      <p>
        <strong>{say('amounts.check')}</strong> {say(typed ? 'amounts.check-typed' : 'amounts.check-body')}
      </p>
      {claim.claimNumber !== null && <p class="mark">{say('what.claim-number', { number: claim.claimNumber })}</p>}
      <dl class="amounts">
        {shown.map((name) => (
          <div key={name} class={name === 'patientResponsibility' ? 'total' : undefined}>
            <dt>{say(`amounts.${name}`)}</dt>
            <dd>
              <span class="figure">{shownAmount(claim.amounts[name])}</span>
              {about !== undefined && (
                <button
                  type="button"
                  class="quiet"
                  aria-expanded={changing === name}
                  aria-label={say('amounts.change-named', { name: say(`amounts.${name}`) })}
                  onClick={() => setChanging(changing === name ? null : name)}
                >
                  {say('amounts.change')}
                </button>
              )}
              <Differs claim={claim} name={name} />
              {changing === name && about !== undefined && <Correction name={name} about={about} onDone={() => setChanging(null)} />}
            </dd>
          </div>
        ))}
        {!typed && (
          <div>
            <dt>{say('amounts.network')}</dt>
            <dd>{say(`amounts.network-${claim.network}`)}</dd>
          </div>
        )}
      </dl>
    </Block>
  );
}

function Differs({ claim, name }: { claim: ReportedClaim; name: AmountName }) {
  const values = claim.differences.filter((difference) => difference.field === name).flatMap((difference) => difference.values);
  const printed = [
    ...new Set(
      values.filter(({ source }) => source !== 'told').map(({ value }) => (typeof value === 'number' ? formatMoney(value) : value)),
    ),
  ].filter((value) => value !== null);
  if (isTold(claim, name))
    return <p class="mark">{printed.length === 0 ? say('amounts.told-unknown') : say('amounts.told', { value: printed.join(', ') })}</p>;
  return printed.length < 2 ? null : <p class="mark">{say('amounts.differs', { values: printed.join(', ') })}</p>;
}

const shownAmount = (cents: number | null): string => (cents === null ? say('amounts.unknown') : formatMoney(cents));
