/** "Pay, wait or ask?": a bill that the member typed in, and what to do about it. */
import { useState } from 'preact/hooks';
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { aboutOf } from '../about.ts';
import { Block } from '../block.tsx';
import { answers } from '../forms/answers.ts';
import { FactForm } from '../forms/fact-form.tsx';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { shortDay } from '../shown-day.ts';

export function Bill({ claim, report }: { claim: ReportedClaim; report: Report }) {
  const { example } = usePopup();
  const [open, setOpen] = useState(false);
  const about = example ? undefined : aboutOf(claim, report);
  const { bill } = claim;
  // The report asks for the bill itself where it changes the advice.
  if (bill === null && (about === undefined || claim.questions.some(({ id }) => id === 'billed'))) return null;
  const form = answers['billed'];
  return (
    <Block
      label={say('bill.title')}
      action={
        bill !== null &&
        about !== undefined && (
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say('bill.change')}
          </button>
        )
      }
    >
      {bill === null ? (
        !open && (
          <div class="control">
            <p>{say('bill.lead')}</p>
            <button type="button" onClick={() => setOpen(true)}>
              {say('bill.enter')}
            </button>
          </div>
        )
      ) : (
        <>
          <p class={`verdict bill-${bill.answer}`}>{say(`bill.${bill.answer}`)}</p>
          <p class="mark">
            {bill.day === null
              ? say('bill.of', { amount: formatMoney(bill.amount) })
              : say('bill.of-day', { amount: formatMoney(bill.amount), day: shortDay(bill.day) })}
          </p>
          <p>{bill.because}</p>
          {bill.ask !== null && <p class="say-this">{bill.ask}</p>}
        </>
      )}
      {open && form !== undefined && about !== undefined && (
        <FactForm
          name={`billed ${about ?? ''}`}
          answer={form}
          about={about}
          told={claim.told}
          today={report.today}
          sendLabel={say('bill.compare')}
          onDone={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      )}
    </Block>
  );
}
